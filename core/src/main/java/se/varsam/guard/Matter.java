package se.varsam.guard;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.varsam.decision.AiContribution;
import se.varsam.decision.AiRole;
import se.varsam.decision.CaseDocument;
import se.varsam.decision.CaseFile;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.desk.Action;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.term.Answer;
import se.varsam.term.Answers;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;

/**
 * A matter that a human decides before something is done: its name, and what is known of the decision beforehand.
 *
 * {@snippet class="se.varsam.guard.chat.ChatActionsTest" region="matter"}
 *
 * <p>Source: AI Act art. 14; KARLSKOGA-79, 108, 109; NORSJO-68; K004-2.2-16, 2.2-17; SODERKOPING-N.
 *
 * @param name the name of the action that is decided on: at most 60 letters, digits and {@code _.-}
 * @param part AI's part in it
 * @param known what is known of the decision; the rest is unknown
 * @param statedIn the documents of the case that say that AI was used and name the tool (Söderköping P)
 * @param oversight who has to decide at least
 * @param most how long a proposal, and a decision on it, holds at most; empty leaves it to the desk
 * @since 0.1
 */
public record Matter(
        String name,
        AiRole part,
        Answers<DecisionTrait> known,
        Set<CaseDocument.Kind> statedIn,
        Oversight oversight,
        Optional<Duration> most) {

    /** Copies the set, and refuses what is no name of an action: {@link IllegalArgumentException}. */
    public Matter {
        name = Action.of(name).name();
        statedIn = Set.copyOf(statedIn);
    }

    /**
     * {@return a matter that affects an individual and takes two people; of the rest nothing is known}
     *
     * @param name the name of the action that is decided on
     * @throws IllegalArgumentException when it is no name: at most 60 letters, digits and {@code _.-}
     */
    public static Matter of(String name) {
        return new Matter(
                name,
                AiRole.UNKNOWN,
                Answers.<DecisionTrait>unknown().with(DecisionTrait.AFFECTS_INDIVIDUAL),
                Set.of(),
                Oversight.FOUR_EYES,
                Optional.empty());
    }

    /**
     * {@return the same matter, with another part of AI}
     *
     * @param ai what AI does in it
     */
    public Matter part(AiRole ai) {
        return new Matter(name, ai, known, statedIn, oversight, most);
    }

    /**
     * {@return the same matter, with what is known of the decision}
     *
     * @param traits the answers, in the place of the former ones
     */
    public Matter knowing(Answers<DecisionTrait> traits) {
        return new Matter(name, part, traits, statedIn, oversight, most);
    }

    /**
     * {@return the same matter, whose documents say that AI was used and name the tool}
     *
     * @param documents which documents do
     */
    public Matter statedIn(CaseDocument.Kind... documents) {
        return new Matter(name, part, known, Set.of(documents), oversight, most);
    }

    /**
     * {@return the same matter under another oversight}
     *
     * @param least who has to decide at least
     */
    public Matter under(Oversight least) {
        return new Matter(name, part, known, statedIn, least, most);
    }

    /**
     * {@return the same matter, decided within a time}
     *
     * @param time how long a proposal, and a decision on it, holds at most
     */
    public Matter within(Duration time) {
        return new Matter(name, part, known, statedIn, oversight, Optional.of(time));
    }

    /**
     * {@return the use whose decision is proposed, with a tool's part in it}
     *
     * @param tool the tool; its version is to be known
     */
    public AiUse proposedBy(AiTool tool) {
        String called = tool.name().isBlank() ? tool.id() : tool.name();
        AiContribution ai = AiContribution.of(tool.id(), called, tool.version(), part);
        return AiUse.decide(tool, new Decision.Proposed(known, List.of(ai))).inCase(file());
    }

    private CaseFile file() {
        return statedIn.isEmpty()
                ? CaseFile.unknown()
                : new CaseFile(
                        Answer.YES,
                        statedIn.stream()
                                .map(kind -> new CaseDocument(kind, Answer.YES, Answer.YES))
                                .toList());
    }
}
