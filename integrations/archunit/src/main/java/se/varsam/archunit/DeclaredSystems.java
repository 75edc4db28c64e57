package se.varsam.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.annotation.AiSystem;
import se.varsam.annotation.DisclosesAi;
import se.varsam.annotation.RequiresAttestation;
import se.varsam.attestation.AttestationKind;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.term.Bilingual;

/**
 * An AI system is declared with what the AI Act asks to be known of it: a tier that is allowed and fits its grounds, an
 * owner and the attestations that the law asks of a high one, and disclosure where people meet it.
 *
 * <p>Of a high-risk system every municipality is asked for a fundamental rights impact assessment (art. 27, which leaves out
 * critical infrastructure) and for human oversight (art. 26(2)). What a municipality asks in addition is its profile's to
 * say, and is judged when the system is used.
 */
final class DeclaredSystems {

    private static final Set<RiskGround> MEETS_PEOPLE = Set.of(RiskGround.ART_50_1, RiskGround.ART_50_3);

    private DeclaredSystems() {}

    static ArchRule rule() {
        return classes()
                .that(describe(
                        "are AI systems",
                        type -> !type.isAnnotation()
                                && !Declared.on(type, AiSystem.class).isEmpty()))
                .should(new DeclaringInFull())
                .as("AI systems are declared in full")
                .because(Norm.SYSTEMS_ARE_DECLARED.because());
    }

    private static final class DeclaringInFull extends ArchCondition<JavaClass> {

        DeclaringInFull() {
            super("be declared in full");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (AiSystem system : Declared.on(type, AiSystem.class)) {
                checkTier(type, system, events);
                for (RiskGround ground : system.grounds()) {
                    checkGround(type, system, ground, events);
                }
                if (system.tier() == RiskTier.HIGH) {
                    checkHigh(type, system, events);
                }
            }
        }
    }

    private static void checkTier(JavaClass type, AiSystem system, ConditionEvents events) {
        if (system.tier() == RiskTier.UNCLASSIFIED) {
            events.add(Breach.of(
                    type,
                    List.of("KARLSHAMN-04", "NORSJO-32"),
                    new Bilingual("AI-systemets risk är inte klassad", "Nobody has classified the AI system's risk"),
                    new Bilingual("Ange tier i @AiSystem", "Give @AiSystem its tier")));
        }
        if (system.tier() == RiskTier.UNACCEPTABLE) {
            events.add(Breach.of(
                    type,
                    List.of("NORSJO-33"),
                    new Bilingual("AI-systemet har oacceptabel risk", "The AI system's risk is unacceptable"),
                    new Bilingual("Ta bort det ur programmet", "Remove it from the program")));
        }
    }

    private static void checkGround(JavaClass type, AiSystem system, RiskGround ground, ConditionEvents events) {
        String provision = ground.provision();
        if (ground.tier() == RiskTier.UNACCEPTABLE) {
            events.add(Breach.of(
                    type,
                    List.of("LAW-AIA-"
                            + ground.name().substring("ART_".length()).replace('_', '-')),
                    new Bilingual(
                            "AI-systemet är förbjudet enligt " + provision + " ("
                                    + ground.text().sv() + ")",
                            "The AI system is prohibited by " + provision + " ("
                                    + ground.text().en() + ")"),
                    new Bilingual("Ta bort det ur programmet", "Remove it from the program")));
        }
        if (ground.tier() == RiskTier.HIGH && system.tier().compareTo(RiskTier.HIGH) < 0) {
            events.add(Breach.of(
                    type,
                    List.of("LAW-AIA-6-2", "KARLSHAMN-57"),
                    new Bilingual(
                            "AI-systemet klassas lägre än hög risk trots " + provision + " ("
                                    + ground.text().sv() + ")",
                            "The AI system is classified below high risk in spite of " + provision + " ("
                                    + ground.text().en() + ")"),
                    new Bilingual("Ange tier = HIGH", "Give it tier = HIGH")));
        }
        if (MEETS_PEOPLE.contains(ground) && !isDisclosed(type)) {
            events.add(Breach.of(
                    type,
                    List.of(
                            "LAW-AIA-"
                                    + ground.name().substring("ART_".length()).replace('_', '-'),
                            "NORSJO-37"),
                    new Bilingual(
                            "Människor möter AI-systemet utan att få veta att det är AI",
                            "People meet the AI system without being told that it is AI"),
                    new Bilingual("Tala om det, och sätt @DisclosesAi", "Tell them, and put @DisclosesAi there")));
        }
    }

    private static void checkHigh(JavaClass type, AiSystem system, ConditionEvents events) {
        if (system.owner().isBlank()) {
            events.add(Breach.of(
                    type,
                    List.of("KARLSHAMN-57", "KARLSKOGA-102"),
                    new Bilingual("AI-systemet med hög risk saknar ägare", "The high-risk AI system has no owner"),
                    new Bilingual("Ange owner i @AiSystem", "Give @AiSystem its owner")));
        }
        Set<AttestationKind> missing = asked(system);
        Declared.onHierarchy(type, RequiresAttestation.class)
                .forEach(each -> List.of(each.value()).forEach(missing::remove));
        if (!missing.isEmpty()) {
            String kinds = missing.stream().map(Enum::name).collect(Collectors.joining(", "));
            events.add(Breach.of(
                    type,
                    missing.stream().map(DeclaredSystems::clause).toList(),
                    new Bilingual(
                            "AI-systemet med hög risk kräver inte intygen " + kinds,
                            "The high-risk AI system does not require the attestations " + kinds),
                    new Bilingual(
                            "Sätt dem i @RequiresAttestation på typen",
                            "Put them in @RequiresAttestation on the type")));
        }
    }

    private static Set<AttestationKind> asked(AiSystem system) {
        Set<AttestationKind> asked =
                EnumSet.of(AttestationKind.FUNDAMENTAL_RIGHTS_ASSESSMENT, AttestationKind.HUMAN_OVERSIGHT);
        if (List.of(system.grounds()).equals(List.of(RiskGround.ANNEX_III_2))) {
            asked.remove(AttestationKind.FUNDAMENTAL_RIGHTS_ASSESSMENT);
        }
        return asked;
    }

    private static String clause(AttestationKind kind) {
        return kind == AttestationKind.HUMAN_OVERSIGHT ? "LAW-AIA-26-2" : "LAW-AIA-27";
    }

    private static boolean isDisclosed(JavaClass type) {
        Set<JavaMethod> methods = type.getMethods().stream()
                .filter(method -> Set.of(JavaModifier.PRIVATE, JavaModifier.STATIC, JavaModifier.SYNTHETIC).stream()
                        .noneMatch(method.getModifiers()::contains))
                .collect(Collectors.toSet());
        return !Declared.onHierarchy(type, DisclosesAi.class).isEmpty()
                || (!methods.isEmpty()
                        && methods.stream()
                                .noneMatch(each -> Declared.onOverridden(each, DisclosesAi.class)
                                        .isEmpty()));
    }
}
