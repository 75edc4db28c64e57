package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.AttestationKind;
import se.varsam.attestation.Outcome;
import se.varsam.attestation.Scope;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.Presence;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;
import se.varsam.use.AiUse;
import se.varsam.use.Fact;

class MonotonicityTest {

    @Property(tries = 200)
    void removesButNeverAddsABlockWhenSomethingIsAttested(
            @ForAll(supplier = ArbitraryUses.class) AiUse use,
            @ForAll(supplier = ArbitraryAttestations.class) Attestation accepted,
            @ForAll boolean heldByTheTool) {
        Assume.that(!endsCopilotsStandingAsPublic(use, accepted));
        AiUse attested = heldByTheTool ? holding(use, accepted) : use.with(accepted);
        for (AiPolicy policy : Policies.ALL) {
            assertThat(Policies.blocking(policy.assess(use)))
                    .as("%s %s %s", policy.profile(), use, accepted)
                    .containsAll(Policies.blocking(policy.assess(attested)));
        }
    }

    /** A split classification blocks under Norsjö 44, which is what that clause is for; nothing else does. */
    @Property(tries = 200)
    void addsABlockForADisputedClassificationOnly(
            @ForAll(supplier = ArbitraryUses.class) AiUse use, @ForAll long seed) {
        Attestation any = ArbitraryAttestations.draw(new Random(seed));
        Assume.that(!endsCopilotsStandingAsPublic(use, any));
        boolean unfavourable = any.outcome() == Outcome.REJECTED || any.outcome() == Outcome.NEEDED;
        AiUse attested = use.with(unfavourable ? any.resulting(Outcome.ACCEPTED) : any);
        for (AiPolicy policy : Policies.ALL) {
            List<Finding> added = new ArrayList<>(Policies.blocking(policy.assess(attested)));
            added.removeAll(Policies.blocking(policy.assess(use)));
            assertThat(added)
                    .as("%s %s %s", policy.profile(), use, any)
                    .allMatch(finding -> finding.because().contains(Fact.CLASSIFICATION_DISPUTED))
                    .allMatch(finding -> finding.clause().id().equals("NORSJO-44"));
        }
    }

    /** A class that the document does not define counts as unclassified, so it has no place in the order. */
    @Property(tries = 200)
    void neverLoosensWhenTheClassRises(@ForAll(supplier = ArbitraryUses.class) AiUse use) {
        for (AiPolicy policy : Policies.ALL) {
            int last = 0;
            for (InformationClass level : InformationClass.values()) {
                if (policy.profile().scale().defines(level)) {
                    Verdict verdict = policy.assess(use.of(use.information().classedAs(level)));
                    assertThat(Policies.rank(verdict))
                            .as("%s %s as %s", policy.profile(), use, level)
                            .isGreaterThanOrEqualTo(last);
                    last = Policies.rank(verdict);
                }
            }
        }
    }

    @Property(tries = 200)
    void neverLoosensWhenACategoryMayBeHeld(
            @ForAll(supplier = ArbitraryUses.class) AiUse use,
            @ForAll InformationCategory category,
            @ForAll Presence presence) {
        AiUse without = use.of(use.information().with(Presence.NO, category));
        AiUse perhaps = use.of(use.information().with(presence, category));
        for (AiPolicy policy : Policies.ALL) {
            assertThat(Policies.blocking(policy.assess(perhaps)))
                    .as("%s %s %s", policy.profile(), use, category)
                    .containsAll(Policies.blocking(policy.assess(without)));
        }
    }

    @Property(tries = 300)
    void neverLoosensWithTheLawOnTop(@ForAll(supplier = ArbitraryUses.class) AiUse use) {
        for (AiPolicy policy : Policies.ALL) {
            Verdict alone = policy.withoutLaw().assess(use);
            Verdict both = policy.assess(use);
            assertThat(both.findings()).containsAll(alone.findings());
            assertThat(both.obligations()).containsAll(alone.obligations());
            assertThat(Policies.rank(both)).isGreaterThanOrEqualTo(Policies.rank(alone));
        }
    }

    @Property(tries = 300)
    void saysTheSameInWhateverOrderTheFileIsRead(@ForAll(supplier = ArbitraryUses.class) AiUse use, @ForAll long seed) {
        List<Attestation> file = new ArrayList<>(use.attestations());
        Collections.shuffle(file, new Random(seed));
        AiUse bare = Variations.without(use);
        AiUse shuffled = bare.with(file.toArray(new Attestation[0]));
        AiUse doubled = use.with(file.toArray(new Attestation[0]));
        // what was said of one content is no property of the tool
        Map<Boolean, List<Attestation>> ofThisUse = file.stream()
                .collect(Collectors.partitioningBy(each -> each.kind().scope() == Scope.USE));
        AiUse heldByTheTool = bare.with(Variations.with(use.tool(), ofThisUse.get(false)))
                .with(ofThisUse.get(true).toArray(new Attestation[0]));
        for (AiPolicy policy : Policies.ALL) {
            assertThat(List.of(policy.assess(shuffled), policy.assess(doubled), policy.assess(heldByTheTool)))
                    .containsOnly(policy.assess(use));
        }
    }

    /** Söderköping 7.1-3: from then on the rules for procured tools apply, which ask for other things. */
    private static boolean endsCopilotsStandingAsPublic(AiUse use, Attestation attestation) {
        return use.tool().isCopilot() && attestation.kind() == AttestationKind.SYSTEM_CLASSIFICATION;
    }

    private static AiUse holding(AiUse use, Attestation accepted) {
        return Variations.swapping(use, use.tool().copy().attested(accepted).build());
    }
}
