package se.varsam.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.annotation.AiAgent;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.annotation.TakesAction;
import se.varsam.term.Bilingual;
import se.varsam.tool.AgentAction;

/**
 * What is done for an agent on its own is done in an {@code @AiAgent} and is on its list; a list that is empty allows
 * nothing. What decides waits for a human, also when it is on the list.
 */
final class AgentLists {

    private static final Bilingual HOMELESS = new Bilingual(
            "Metoden utför något åt en agent, men typen är ingen @AiAgent och har ingen lista över vad den får göra",
            "The method acts for an agent, but its type is no @AiAgent and has no list of what it may do");

    private static final Bilingual LIST =
            new Bilingual("Sätt @AiAgent(mayDo = …) på typen", "Put @AiAgent(mayDo = …) on the type");

    private static final Bilingual NARROW = new Bilingual(
            "Ta bort åtgärden, eller bedöm riskerna och för upp den på listan (mayDo)",
            "Remove the action, or assess its risks and put it on the list (mayDo)");

    private static final Bilingual ALONE = new Bilingual(
            "Agenten beslutar (DECIDE) utan att en människa har beslutat det",
            "The agent decides (DECIDE) without a human having decided it");

    private static final Bilingual HUMAN =
            new Bilingual("Sätt @RequiresHumanDecision på metoden", "Put @RequiresHumanDecision on the method");

    private AgentLists() {}

    static ArchRule rule() {
        Speaking speaking = new Speaking();
        return classes()
                .that(describe(
                        "are agents or act for one", type -> speaking.does(type) && (isAgent(type) || acts(type))))
                .should(new KeepingToTheList(speaking))
                .as("agents have allow-lists and keep to them")
                .because(Norm.AGENTS_ARE_BOUNDED.because());
    }

    private static boolean isAgent(JavaClass type) {
        return !type.isAnnotation()
                && !Declared.onHierarchy(type, AiAgent.class).isEmpty();
    }

    private static boolean acts(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> !actions(method).isEmpty());
    }

    private static Set<AgentAction> actions(JavaMethod method) {
        Set<AgentAction> actions = EnumSet.noneOf(AgentAction.class);
        Declared.onOverridden(method, TakesAction.class).forEach(each -> actions.addAll(List.of(each.value())));
        return actions;
    }

    private static final class KeepingToTheList extends ArchCondition<JavaClass> {

        private final Speaking speaking;

        KeepingToTheList(Speaking speaking) {
            super("keep to their lists");
            this.speaking = speaking;
        }

        @Override
        public void finish(ConditionEvents events) {
            speaking.forget();
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            List<AiAgent> lists = Declared.onHierarchy(type, AiAgent.class);
            for (JavaMethod method : type.getMethods()) {
                Set<AgentAction> actions = actions(method);
                if (!actions.isEmpty()) {
                    checkList(method, actions, lists, events);
                    checkDeciding(method, actions, events);
                }
            }
        }

        private static void checkList(
                JavaMethod method, Set<AgentAction> actions, List<AiAgent> lists, ConditionEvents events) {
            if (lists.isEmpty()) {
                events.add(Breach.of(method, List.of("KARLSKOGA-85"), HOMELESS, LIST));
                return;
            }
            Set<AgentAction> beyond = EnumSet.copyOf(actions);
            List.of(lists.get(0).mayDo()).forEach(beyond::remove);
            if (!beyond.isEmpty()) {
                String names = beyond.stream().map(Enum::name).collect(Collectors.joining(", "));
                Bilingual fact = new Bilingual(
                        "Agenten gör det som inte står på dess lista: " + names,
                        "The agent does what is not on its list: " + names);
                events.add(Breach.of(method, List.of("KARLSKOGA-85"), fact, NARROW));
            }
        }

        private static void checkDeciding(JavaMethod method, Set<AgentAction> actions, ConditionEvents events) {
            if (actions.contains(AgentAction.DECIDE)
                    && Declared.onOverridden(method, RequiresHumanDecision.class)
                            .isEmpty()) {
                events.add(Breach.of(method, List.of("KARLSKOGA-94", "KARLSKOGA-79"), ALONE, HUMAN));
            }
        }
    }
}
