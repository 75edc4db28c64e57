package se.varsam.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.AffectsIndividual;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.annotation.UsesAiTool;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.desk.Authorization;

class HumanDecisionsTest {

    private static List<String> breaches(Class<?>... fixtures) {
        return Breaches.of(VarsamRules.effectsOnIndividualsRequireAHumanDecision(), fixtures);
    }

    static class Payments {
        @AffectsIndividual
        void pay(long sum) {}
    }

    @Test
    void seesAnEffectThatNobodyDecided() {
        assertThat(breaches(Payments.class))
                .singleElement()
                .asString()
                .startsWith("KARLSHAMN-36, KARLSKOGA-109, NORSJO-68: Det får verkan för en enskild utan att"
                        + " en människa har beslutat det. Sätt @RequiresHumanDecision på metoden, eller"
                        + " låt den ta emot ett Decision.Made. / It takes effect for an individual without"
                        + " a human having decided it. Put @RequiresHumanDecision on the method, or let it"
                        + " take a Decision.Made. Method"
                        + " <se.varsam.archunit.HumanDecisionsTest$Payments.pay(long)> in"
                        + " (HumanDecisionsTest.java:");
    }

    @RequiresHumanDecision(matter = "bistånd")
    @interface Decided {}

    static class Guarded {
        @AffectsIndividual
        @RequiresHumanDecision(matter = "utbetalning")
        void pay(long sum) {}

        @AffectsIndividual
        @Decided
        void grant(long sum) {}

        @AffectsIndividual
        void made(Decision.Made decision) {}

        @AffectsIndividual
        void granted(long sum, Authorization.Granted granted) {}
    }

    @Test
    void letsDecidedEffectsPass() {
        assertThat(breaches(Guarded.class)).isEmpty();
    }

    static class Contradicted {
        @AffectsIndividual
        @RequiresHumanDecision(
                matter = "utbetalning",
                traits = {},
                not = DecisionTrait.AFFECTS_INDIVIDUAL)
        void pay(long sum) {}
    }

    @Test
    void seesADecisionThatDeniesTheEffect() {
        assertThat(breaches(Contradicted.class))
                .singleElement()
                .asString()
                .contains("Ta bort AFFECTS_INDIVIDUAL ur not");
    }

    interface Granting {
        @AffectsIndividual
        void grant(long sum);
    }

    static class GuardedGranting implements Granting {
        @Override
        @RequiresHumanDecision(matter = "bistånd")
        public void grant(long sum) {}
    }

    static class PlainGranting implements Granting {
        @Override
        public void grant(long sum) {}
    }

    @Test
    void aDeclarationIsAsGuardedAsItsImplementations() {
        assertThat(breaches(Granting.class)).hasSize(1);
        assertThat(breaches(Granting.class, GuardedGranting.class)).isEmpty();
        assertThat(breaches(Granting.class, GuardedGranting.class, PlainGranting.class))
                .hasSize(2);
    }

    static class Registry {
        void delete(String id) {}
    }

    @UsesAiTool("eneo")
    static class Assistant {
        private final Registry registry = new Registry();

        void tidy() {
            List.of("a").forEach(registry::delete);
        }
    }

    static class Clerk {
        private final Registry registry = new Registry();

        void tidy() {
            registry.delete("a");
        }
    }

    @Test
    void seesAiThatCallsWhatTheUserNames() {
        // @start region="more"
        DescribedPredicate<JavaMethod> deleting =
                describe("delete", method -> method.getOwner().isEquivalentTo(Registry.class));
        ArchRule rule = VarsamRules.effectsOnIndividualsRequireAHumanDecision(deleting);
        // @end

        assertThat(Breaches.of(rule, Assistant.class, Clerk.class))
                .singleElement()
                .asString()
                .contains("Koden använder AI och anropar HumanDecisionsTest.Registry.delete(String)");
        assertThat(Breaches.of(rule, Registry.class)).hasSize(1);
        assertThat(breaches(Registry.class, Assistant.class)).isEmpty();
    }
}
