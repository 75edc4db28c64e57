package se.varsam.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.varsam.annotation.AffectsIndividual;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.desk.Authorization;
import se.varsam.term.Bilingual;

/**
 * What takes effect for an individual waits for a human: the method is {@code @RequiresHumanDecision}, or cannot be called
 * without a {@link Decision.Made} or an {@link Authorization.Granted}. A method that only is declared is as guarded as all
 * its implementations are. Code that declares an AI tool calls nothing that takes effect and is not so guarded.
 *
 * <p>What takes effect is what is {@code @AffectsIndividual}, and what the user names; nothing else is guessed at.
 */
final class HumanDecisions {

    private static final List<String> CLAUSES = List.of("KARLSHAMN-36", "KARLSKOGA-109", "NORSJO-68");

    private static final Bilingual REMEDY = new Bilingual(
            "Sätt @RequiresHumanDecision på metoden, eller låt den ta emot ett Decision.Made",
            "Put @RequiresHumanDecision on the method, or let it take a Decision.Made");

    private static final Bilingual UNGUARDED = new Bilingual(
            "Det får verkan för en enskild utan att en människa har beslutat det",
            "It takes effect for an individual without a human having decided it");

    private static final Bilingual DENIED = new Bilingual(
            "Metoden får verkan för en enskild, men dess @RequiresHumanDecision säger att beslutet inte rör någon enskild",
            "The method takes effect for an individual, but its @RequiresHumanDecision says that the decision affects none");

    private static final Bilingual ADMIT =
            new Bilingual("Ta bort AFFECTS_INDIVIDUAL ur not", "Remove AFFECTS_INDIVIDUAL from not");

    private HumanDecisions() {}

    /** The user's methods count in addition to those that are {@code @AffectsIndividual}. */
    static ArchRule rule(DescribedPredicate<? super JavaMethod> more) {
        Speaking speaking = new Speaking();
        DeclaredCode declared = new DeclaredCode(speaking);
        DescribedPredicate<JavaCodeUnit> affecting = describe(
                "take effect for an individual",
                unit -> unit instanceof JavaMethod method && (isSaidToAffect(method, speaking) || more.test(method)));
        return codeUnits()
                .that(affecting.or(describe("let AI do so", unit -> declared.covers(unit) && calls(unit, affecting))))
                .should(new Waiting(affecting, declared, speaking))
                .as("effects on individuals require a human decision")
                .because(Norm.HUMANS_DECIDE.because());
    }

    private static boolean isSaidToAffect(JavaMethod method, Speaking speaking) {
        return speaking.does(method.getOwner())
                && !Declared.onOverridden(method, AffectsIndividual.class).isEmpty();
    }

    private static boolean calls(JavaCodeUnit unit, DescribedPredicate<JavaCodeUnit> affecting) {
        return unit.getAccessesFromSelf().stream()
                .flatMap(access -> Body.target(access).stream())
                .anyMatch(affecting);
    }

    private static final class Waiting extends ArchCondition<JavaCodeUnit> {

        private final DescribedPredicate<JavaCodeUnit> affecting;
        private final DeclaredCode declared;
        private final Speaking speaking;

        Waiting(DescribedPredicate<JavaCodeUnit> affecting, DeclaredCode declared, Speaking speaking) {
            super("wait for a human decision");
            this.affecting = affecting;
            this.declared = declared;
            this.speaking = speaking;
        }

        @Override
        public void finish(ConditionEvents events) {
            speaking.forget();
        }

        @Override
        public void check(JavaCodeUnit unit, ConditionEvents events) {
            if (affecting.test(unit)) {
                checkEffect(unit, events);
            }
            if (declared.covers(unit)) {
                unit.getAccessesFromSelf().forEach(access -> checkCall(unit, access, events));
            }
        }

        private static void checkEffect(JavaCodeUnit unit, ConditionEvents events) {
            if (!isGuarded(unit)) {
                events.add(Breach.of(unit, CLAUSES, UNGUARDED, REMEDY));
            }
            Stream<DecisionTrait> denied = Declared.onOverridden(unit, RequiresHumanDecision.class).stream()
                    .flatMap(each -> Arrays.stream(each.not()));
            if (denied.anyMatch(DecisionTrait.AFFECTS_INDIVIDUAL::equals)) {
                events.add(Breach.of(unit, CLAUSES, DENIED, ADMIT));
            }
        }

        private void checkCall(JavaCodeUnit unit, JavaAccess<?> access, ConditionEvents events) {
            Body.target(access)
                    .filter(affecting)
                    .filter(target -> !isGuarded(target))
                    .ifPresent(target ->
                            events.add(Breach.of(unit, access.getDescription(), CLAUSES, byAi(target), REMEDY)));
        }

        private static Bilingual byAi(JavaCodeUnit target) {
            String name = Breach.name(target);
            return new Bilingual(
                    "Koden använder AI och anropar " + name + ", som får verkan för en enskild utan mänskligt beslut",
                    "The code uses AI and calls " + name + ", which takes effect for an individual without a human"
                            + " decision");
        }
    }

    private static boolean isGuarded(JavaCodeUnit unit) {
        return isGuardedItself(unit) || implementationsAreGuarded(unit);
    }

    private static boolean isGuardedItself(JavaCodeUnit unit) {
        return !Declared.onOverridden(unit, RequiresHumanDecision.class).isEmpty()
                || unit.getRawParameterTypes().stream().anyMatch(HumanDecisions::isDecided);
    }

    private static boolean implementationsAreGuarded(JavaCodeUnit unit) {
        if (!unit.getModifiers().contains(JavaModifier.ABSTRACT)) {
            return false;
        }
        Set<JavaClass> below = unit.getOwner().getAllSubclasses();
        List<JavaMethod> implementing = below.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(method -> Declared.withOverridden(method).anyMatch(unit::equals))
                .toList();
        return !implementing.isEmpty() && implementing.stream().allMatch(HumanDecisions::isGuardedItself);
    }

    private static boolean isDecided(JavaClass type) {
        return type.isEquivalentTo(Decision.Made.class) || type.isEquivalentTo(Authorization.Granted.class);
    }
}
