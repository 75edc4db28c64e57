package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.guard.Demand;
import se.varsam.information.Information;
import se.varsam.information.Inspection;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Effect;
import se.varsam.rule.Finding;
import se.varsam.rule.Obligation;
import se.varsam.rule.Verdict;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;
import se.varsam.use.Purpose;
import se.varsam.use.PurposeTrait;

/** What the place in the program demands beside the policy. */
class DemandedTest {

    private static final Finding DENIED =
            Demand.NO_PERSONAL_DATA.unmet(Set.of(Fact.HOLDS_PERSONAL_DATA), Set.of(), "Ask.ask", Inspection.none());
    private static final Finding REQUIRED =
            Demand.ATTESTATION.unmet(Set.of(), Set.of(Evidence.DPIA), "Ask.ask", Inspection.none());

    private final AuditTrail trail = AuditTrail.inMemory();
    private final AiPolicy policy =
            AiPolicy.of("soderkoping").with(Policies.CLOCK).recordedIn(trail);
    private final AiTool chatGpt = AiTool.publiclyAvailable("chatgpt", "ChatGPT")
            .vendor("OpenAI")
            .firstReleased(LocalDate.of(2022, 11, 30))
            .otherwiseHarmless()
            .build();
    private final Purpose purpose = Purpose.of("översättning", RiskTier.MINIMAL).without(PurposeTrait.STATUTE_GOVERNED);
    private final AiUse open = AiUse.input(chatGpt, Information.open()).forPurpose(purpose);

    @Property(tries = 300)
    void onlyTightens(@ForAll(supplier = ArbitraryUses.class) AiUse use) {
        for (AiPolicy each : Policies.ALL) {
            Verdict alone = each.assess(use);
            for (List<Finding> demanded : List.of(List.of(REQUIRED), List.of(DENIED), List.of(REQUIRED, DENIED))) {
                Verdict verdict = each.assess(use, demanded);
                assertThat(Policies.rank(verdict)).isGreaterThanOrEqualTo(Policies.rank(alone));
                assertThat(verdict.isAllowed()).isFalse();
                assertThat(verdict.findings())
                        .containsAll(alone.findings())
                        .containsAll(demanded)
                        .isSortedAccordingTo(Comparator.comparing(Finding::effect));
                assertThat(verdict.obligations()).isEqualTo(alone.obligations());
                assertThat(verdict.definitions()).isEqualTo(alone.definitions());
            }
        }
    }

    @Test
    void changesNothingWhenEveryDemandIsMet() {
        assertThat(policy.assess(open, List.of()))
                .isEqualTo(policy.assess(open))
                .isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void tellsThePolicysOwnFindingsBeforeThoseOfTheProgramThatAreAsStrict() {
        Verdict verdict = policy.assess(AiUse.input(chatGpt, Information.unknown()), List.of(REQUIRED, DENIED));
        List<String> denying = verdict.findings().stream()
                .filter(finding -> finding.effect() == Effect.DENY)
                .map(finding -> finding.clause().id())
                .toList();

        assertThat(verdict).isInstanceOf(Verdict.Denied.class);
        assertThat(denying).hasSizeGreaterThan(1).endsWith("VARSAM-13");
        assertThat(verdict.cites("VARSAM-14")).isTrue();
    }

    @Test
    void recordsAStoppedAttemptOnceWithTheClauseOfTheDemand() {
        Verdict verdict = policy.assess(open, List.of(DENIED));

        assertThat(verdict).isInstanceOf(Verdict.Denied.class);
        assertThat(trail.size()).isEqualTo(1);
        assertThat(trail.record(0).kind()).isEqualTo(AuditKind.STOPPED_ATTEMPT);
        assertThat(trail.record(0).verdict()).isEqualTo("DENIED");
        assertThat(trail.record(0).clauses()).contains("VARSAM-13");
        assertThat(policy.assess(open, List.of(REQUIRED))).isInstanceOf(Verdict.Required.class);
        assertThat(trail.record(1).verdict()).isEqualTo("REQUIRED");
    }

    /** What only the program objects to is no incident had it been entered; what the policy objects to still is. */
    @Test
    void asksForNoReportWhereOnlyTheProgramObjects() {
        AiUse found = AiUse.input(chatGpt, Information.open().inspectedIn("Anna Berg, 811218-9876"))
                .forPurpose(purpose);

        assertThat(kinds(policy.assess(open, List.of(DENIED)))).doesNotContain(Obligation.Kind.REPORT_IF_ENTERED);
        assertThat(kinds(policy.assess(found, List.of(DENIED)))).contains(Obligation.Kind.REPORT_IF_ENTERED);
    }

    @Test
    void leavesEvidenceOfWhatElseHappensUnderItsVersion() {
        policy.record(AuditEvent.of(AuditKind.LABELLED).with("chatgpt"));
        AiPolicy.of("soderkoping").record(AuditEvent.of(AuditKind.LABELLED));

        assertThat(policy.isRecorded()).isTrue();
        assertThat(AiPolicy.of("soderkoping").isRecorded()).isFalse();
        assertThat(trail.size()).isEqualTo(1);
        assertThat(trail.record(0).profile()).isEqualTo(policy.version());
        assertThat(trail.record(0).kind()).isEqualTo(AuditKind.LABELLED);
    }

    @Test
    void doesNotGoOnWithoutEvidence() {
        trail.close();

        assertThatThrownBy(() -> policy.record(AuditEvent.of(AuditKind.LABELLED)))
                .isInstanceOf(AuditException.class);
        assertThatThrownBy(() -> policy.assess(open, List.of(DENIED))).isInstanceOf(AuditException.class);
    }

    private static List<Obligation.Kind> kinds(Verdict verdict) {
        return Stream.of(verdict)
                .flatMap(each -> each.obligations().stream())
                .map(Obligation::kind)
                .toList();
    }
}
