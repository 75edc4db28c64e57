package se.varsam.rule;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;

/** Reads a verdict as the policy reads: {@code assertThat(verdict).isDenied().citing("D", "X").withoutCiting("A")}. */
@SuppressWarnings("exports") // test code: nobody compiles against it
public final class VerdictAssert extends AbstractAssert<VerdictAssert, Verdict> {

    private VerdictAssert(Verdict verdict) {
        super(verdict, VerdictAssert.class);
    }

    public static VerdictAssert assertThat(Verdict verdict) {
        return new VerdictAssert(verdict);
    }

    public VerdictAssert isAllowed() {
        return is(Verdict.Allowed.class);
    }

    public VerdictAssert isDenied() {
        return is(Verdict.Denied.class);
    }

    public VerdictAssert isRequired() {
        return is(Verdict.Required.class);
    }

    /** Ids without the profile's own prefix, or full ids of another layer. */
    public VerdictAssert citing(String... clauseIds) {
        for (String id : ids(clauseIds)) {
            if (!actual.cites(id)) {
                failWithMessage("Expected %s to be cited by%n%s", id, told());
            }
        }
        return this;
    }

    public VerdictAssert withoutCiting(String... clauseIds) {
        for (String id : ids(clauseIds)) {
            if (actual.cites(id)) {
                failWithMessage("Expected %s not to be cited by%n%s", id, told());
            }
        }
        return this;
    }

    public VerdictAssert finding(Effect effect, String... clauseIds) {
        for (String id : ids(clauseIds)) {
            if (!has(effect, id)) {
                failWithMessage("Expected %s to have the effect %s in%n%s", id, effect, told());
            }
        }
        return this;
    }

    public VerdictAssert withoutFinding(Effect effect, String... clauseIds) {
        for (String id : ids(clauseIds)) {
            if (has(effect, id)) {
                failWithMessage("Expected %s not to have the effect %s in%n%s", id, effect, told());
            }
        }
        return this;
    }

    public VerdictAssert obliging(Obligation.Kind kind, String... clauseIds) {
        for (String id : ids(clauseIds)) {
            if (actual.obligations().stream()
                    .noneMatch(duty -> duty.kind() == kind && duty.clause().id().equals(id))) {
                failWithMessage("Expected the duty %s of %s in%n%s", kind, id, told());
            }
        }
        return this;
    }

    public VerdictAssert missing(Evidence evidence) {
        if (actual.findings().stream().noneMatch(finding -> finding.missing().contains(evidence))) {
            failWithMessage("Expected %s to be missing in%n%s", evidence, told());
        }
        return this;
    }

    public VerdictAssert because(Fact fact) {
        if (!rests(fact)) {
            failWithMessage("Expected a finding because of %s in%n%s", fact, told());
        }
        return this;
    }

    public VerdictAssert notBecause(Fact fact) {
        if (rests(fact)) {
            failWithMessage("Expected no finding because of %s in%n%s", fact, told());
        }
        return this;
    }

    private boolean rests(Fact fact) {
        isNotNull();
        return actual.findings().stream().anyMatch(finding -> finding.because().contains(fact));
    }

    private boolean has(Effect effect, String id) {
        return actual.findings().stream()
                .anyMatch(finding ->
                        finding.effect() == effect && finding.clause().id().equals(id));
    }

    private VerdictAssert is(Class<? extends Verdict> kind) {
        isNotNull();
        if (!kind.isInstance(actual)) {
            failWithMessage("Expected the verdict to be %s, but was%n%s", kind.getSimpleName(), told());
        }
        return this;
    }

    /** A mistyped id would make {@link #withoutCiting} pass for ever, so it has to exist. */
    private List<String> ids(String... clauseIds) {
        isNotNull();
        if (clauseIds.length == 0) {
            failWithMessage("Name at least one clause");
        }
        return Arrays.stream(clauseIds).map(this::id).toList();
    }

    private String id(String given) {
        Profile own = Profiles.get(actual.profile());
        String first = own.clauses().get(0).id();
        String prefixed = first.substring(0, first.indexOf('-') + 1) + given;
        List<String> known = Profiles.all().stream()
                .flatMap(profile -> profile.clauses().stream())
                .map(Clause::id)
                .toList();
        return Stream.of(prefixed, given)
                .filter(known::contains)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no clause " + prefixed + " nor " + given));
    }

    private String told() {
        StringBuilder text =
                new StringBuilder(actual.getClass().getSimpleName() + " " + actual.profile() + " " + actual.act());
        actual.findings()
                .forEach(finding -> text.append("%n  %s %s because %s lacking %s"
                        .formatted(finding.effect(), finding.clause().id(), finding.because(), finding.missing())));
        actual.obligations().forEach(duty -> text.append("%n  %s".formatted(duty)));
        return text.toString();
    }
}
