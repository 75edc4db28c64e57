package se.varsam.archunit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fails when all rules together had nothing to examine: neither a declaration nor a call to AI. A service without agents
 * breaks no rule about agents, but classes in which nothing speaks of AI are likely to be the wrong classes.
 */
final class Examined {

    private Examined() {}

    static ArchRule rule(AiClients clients) {
        return all(codeThatSpeaksOfAi(clients)).should(beExamined());
    }

    private static AbstractClassesTransformer<JavaClass> codeThatSpeaksOfAi(AiClients clients) {
        return new AbstractClassesTransformer<>("classes that use AI or declare it") {
            @Override
            public Iterable<JavaClass> doTransform(JavaClasses classes) {
                Speaking speaking = new Speaking();
                Map<JavaClass, Boolean> known = new HashMap<>();
                return classes.stream()
                        .filter(type -> speaking.itself(type) || calls(type, clients, known))
                        .findFirst()
                        .map(List::of)
                        .orElse(List.of());
            }
        };
    }

    private static boolean calls(JavaClass type, AiClients clients, Map<JavaClass, Boolean> known) {
        return type.getCodeUnitAccessesFromSelf().stream()
                .anyMatch(access -> known.computeIfAbsent(
                        access.getTargetOwner(),
                        owner ->
                                clients.include(owner) || owner.getPackageName().startsWith("se.varsam.")));
    }

    private static ArchCondition<JavaClass> beExamined() {
        return new ArchCondition<>("be examined") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                // Being there is all that is asked: ArchUnit fails when nothing is.
            }
        };
    }
}
