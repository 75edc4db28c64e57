package se.varsam.use;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.varsam.risk.RiskClassification;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.term.Answers;

/**
 * What AI is used for. Attestations and approvals are bound to its {@code process}.
 *
 * @param process the process or purpose by name; blank when nobody has said
 * @param justification why AI is used for it; blank when nobody has said (Karlskoga 19)
 * @param activity how AI is put to use
 * @param risk how it was classified
 * @param areas the fields it lies in
 * @param answers further answers
 * @since 0.1
 */
public record Purpose(
        String process,
        String justification,
        Activity activity,
        RiskClassification risk,
        Set<Area> areas,
        Answers<PurposeTrait> answers) {

    /** Copies the areas. */
    public Purpose {
        Set<Area> copy = EnumSet.noneOf(Area.class);
        copy.addAll(areas);
        areas = Collections.unmodifiableSet(copy);
    }

    /**
     * A purpose by name only: unclassified and unjustified.
     *
     * @param process its name, for example {@code sammanfatta protokoll}
     * @return the purpose
     */
    public static Purpose of(String process) {
        return new Purpose(process, "", Activity.TOOL_SUPPORT, RiskClassification.none(), Set.of(), Answers.unknown());
    }

    /**
     * A purpose with its risk tier.
     *
     * @param process its name
     * @param tier the tier declared for it
     * @param grounds the grounds in the AI Act
     * @return the purpose
     */
    public static Purpose of(String process, RiskTier tier, RiskGround... grounds) {
        return of(process).classified(RiskClassification.of(tier, grounds));
    }

    /**
     * The same purpose with a classification.
     *
     * @param classification how it was classified
     * @return the new purpose
     */
    public Purpose classified(RiskClassification classification) {
        return new Purpose(process, justification, activity, classification, areas, answers);
    }

    /**
     * The same purpose with the reason for using AI.
     *
     * @param why the reason, with support in what the municipality is for
     * @return the new purpose
     */
    public Purpose justifiedBy(String why) {
        return new Purpose(process, why, activity, risk, areas, answers);
    }

    /**
     * The same purpose by another activity.
     *
     * @param how how AI is put to use
     * @return the new purpose
     */
    public Purpose by(Activity how) {
        return new Purpose(process, justification, how, risk, areas, answers);
    }

    /**
     * The same purpose in fields.
     *
     * @param fields the fields
     * @return the new purpose
     */
    public Purpose in(Area... fields) {
        return new Purpose(process, justification, activity, risk, Set.of(fields), answers);
    }

    /**
     * The same purpose with questions answered yes.
     *
     * @param traits the questions
     * @return the new purpose
     */
    public Purpose with(PurposeTrait... traits) {
        return new Purpose(process, justification, activity, risk, areas, answers.with(traits));
    }

    /**
     * The same purpose with questions answered no.
     *
     * @param traits the questions
     * @return the new purpose
     */
    public Purpose without(PurposeTrait... traits) {
        return new Purpose(process, justification, activity, risk, areas, answers.without(traits));
    }

    /**
     * The same purpose with the harmless answer to every question not answered. Only for one who knows that it is so.
     *
     * @return the new purpose
     */
    public Purpose otherwiseHarmless() {
        return new Purpose(process, justification, activity, risk, areas, answers.restHarmless(PurposeTrait.class));
    }

    /** Activity, tier and areas; never the words, which may name somebody. */
    @Override
    public String toString() {
        return "Purpose[" + activity + ", " + risk.declared() + ", " + areas + "]";
    }
}
