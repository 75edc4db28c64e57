package se.varsam.guarded.spec;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.varsam.annotation.AiAgent;
import se.varsam.annotation.TakesAction;
import se.varsam.guarded.lineage.Lineage;
import se.varsam.tool.AgentAction;

/** Reads what an agent's method does, and what the agent may do: what every list on its types allows. */
final class AgentReading {

    private AgentReading() {}

    static Optional<GuardSpec.Agent> of(Lineage lineage, Problems problems) {
        List<AiAgent> agents = Lineage.on(lineage.typesWithHeirs(), AiAgent.class).stream()
                .flatMap(List::stream)
                .toList();
        List<TakesAction> takes = lineage.onMethods(TakesAction.class).stream()
                .flatMap(List::stream)
                .toList();
        Set<AgentAction> does = EnumSet.noneOf(AgentAction.class);
        takes.forEach(each -> does.addAll(Arrays.asList(each.value())));
        Set<AgentAction> mayDo = EnumSet.allOf(AgentAction.class);
        agents.forEach(each -> mayDo.retainAll(Arrays.asList(each.mayDo())));
        check(takes, does, agents, mayDo, problems);
        return agents.isEmpty() ? Optional.empty() : Optional.of(new GuardSpec.Agent(mayDo, does));
    }

    private static void check(
            List<TakesAction> takes,
            Set<AgentAction> does,
            List<AiAgent> agents,
            Set<AgentAction> mayDo,
            Problems problems) {
        if (!takes.isEmpty() && does.isEmpty()) {
            problems.add(
                    "@TakesAction utan handling. Ange vad metoden gör.",
                    "@TakesAction without an action. Say what the method does.");
        }
        if (!takes.isEmpty() && agents.isEmpty()) {
            problems.add(
                    "@TakesAction utanför en agent. Ange @AiAgent på typen, med det som den får göra.",
                    "@TakesAction outside an agent. Put @AiAgent on the type, with what it may do.");
        }
        Set<AgentAction> beyond = EnumSet.noneOf(AgentAction.class);
        beyond.addAll(does);
        beyond.removeAll(mayDo);
        if (!beyond.isEmpty()) {
            problems.add(
                    "agenten får inte göra detta: " + names(beyond, AgentReading::sv)
                            + ". Ta bort handlingen, eller tillåt den i @AiAgent om någon har beslutat det.",
                    "the agent may not do this: " + names(beyond, AgentReading::en)
                            + ". Remove the action, or allow it in @AiAgent if somebody has decided so.");
        }
    }

    private static String names(Set<AgentAction> actions, Function<AgentAction, String> name) {
        return actions.stream().map(name).collect(Collectors.joining(", "));
    }

    private static String sv(AgentAction action) {
        return action.text().sv();
    }

    private static String en(AgentAction action) {
        return action.text().en();
    }
}
