package se.varsam.guard.chat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.varsam.AiPolicy;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.guard.Guard;
import se.varsam.guard.Matter;
import se.varsam.guard.Stamp;
import se.varsam.information.Information;
import se.varsam.tool.AgentAction;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;

/** What a chat guard has been told. Changed only while a guard is being made. */
final class Terms {

    final Guard guard;
    final String tool;
    Supplier<AiPolicy> policy;
    String place;
    String purpose = "";
    Information entered = Information.unknown();
    Telling telling = Telling.AS_THE_TOOL;
    AnswerLimit limit = AnswerLimit.NONE;
    Marking marking = Marking.NONE;
    Streaming streaming = Streaming.REFUSE;
    Map<String, Let> functions = Map.of();

    /** Whether people are told at the place that it is AI. */
    enum Telling {
        AS_THE_TOOL,
        TOLD_HERE
    }

    /** What is put to an answer. */
    enum Marking {
        NONE,
        CAPTION
    }

    /** What a function does, and whether a human decides it each time. */
    record Let(List<AgentAction> does, Optional<Matter> matter) {

        /** Where a human decides each time, it is not the agent that decides. */
        List<AgentAction> onItsOwn() {
            return does.stream()
                    .filter(action -> matter.isEmpty() || action != AgentAction.DECIDE)
                    .toList();
        }
    }

    Terms(Guard guard, String tool) {
        this.guard = guard;
        this.tool = tool;
        this.place = tool;
        this.policy = () -> guard.policy(Optional.empty(), tool);
    }

    Terms(Terms other) {
        guard = other.guard;
        tool = other.tool;
        policy = other.policy;
        place = other.place;
        purpose = other.purpose;
        entered = other.entered;
        telling = other.telling;
        limit = other.limit;
        marking = other.marking;
        streaming = other.streaming;
        functions = other.functions;
    }

    void let(String function, Set<AgentAction> does, Optional<Matter> matter) {
        if (does.isEmpty()) {
            throw new IllegalArgumentException(
                    "Ange vad funktionen gör: minst en handling, annars går den inte att pröva. /"
                            + " Say what the function does: at least one action, or it cannot be judged.");
        }
        Map<String, Let> more = new LinkedHashMap<>(functions);
        more.put(function, new Let(List.copyOf(EnumSet.copyOf(does)), matter));
        functions = more;
    }

    AiTool toolUnder(AiPolicy applying) {
        return applying.tools().get(tool);
    }

    /** The use with what holds of every use here. */
    AiUse told(AiUse use) {
        AiUse told = use.forPurpose(guard.purpose(purpose)).at(place);
        return telling == Telling.TOLD_HERE ? told.disclosed() : told;
    }

    Optional<Stamp> stampUnder(AiPolicy applying) {
        return marking == Marking.NONE
                ? Optional.empty()
                : Optional.of(Stamp.of(applying, toolUnder(applying), ContentKind.ANSWER, ContentOrigin.GENERATED));
    }
}
