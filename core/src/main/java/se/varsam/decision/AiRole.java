package se.varsam.decision;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What part AI had in a matter, from the preparatory tasks of AI Act art. 6(3) to those that art. 86 has to be explained
 * for. The names continue "AI har …" and "AI …".
 *
 * @see <a href="https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02024R1689-20260727#art_86">AI Act art. 86</a>
 * @since 0.1
 */
public enum AiRole implements Term {
    /** Found documents or information; preparatory, art. 6(3)(d). */
    SEARCHED("sökt fram uppgifter", "searched for information", Weight.PREPARES),
    /** Sorted or routed documents; a narrow procedural task, art. 6(3)(a). */
    SORTED("sorterat handlingar", "sorted documents", Weight.PREPARES),
    /** Wrote down speech; a narrow procedural task, art. 6(3)(a). */
    TRANSCRIBED("skrivit ut tal", "transcribed speech", Weight.PREPARES),
    /** Translated; preparatory, art. 6(3)(d). */
    TRANSLATED("översatt text", "translated text", Weight.PREPARES),
    /** Summarised; preparatory, though a summary chooses what is seen. */
    SUMMARISED("sammanfattat underlag", "summarised material", Weight.PREPARES),
    /** Drafted text. */
    DRAFTED("skrivit utkast till text", "drafted text", Weight.PREPARES),
    /** Improved what a human had finished, art. 6(3)(b). */
    IMPROVED("förbättrat text som en människa har skrivit", "improved text written by a human", Weight.PREPARES),
    /** Pointed out deviations from earlier decisions, art. 6(3)(c). */
    COMPARED("jämfört med tidigare beslut", "compared with earlier decisions", Weight.WEIGHS_IN),
    /** Assessed or scored a person or a case; never exempted where people are profiled. */
    ASSESSED("gjort en bedömning eller poängsättning", "made an assessment or a score", Weight.WEIGHS_IN),
    /** Recommended an outcome. */
    RECOMMENDED("rekommenderat ett beslut", "recommended a decision", Weight.WEIGHS_IN),
    /** Arrived at the outcome on its own; a human has to decide anew for it to be made. */
    DECIDED("kommit fram till ett beslut på egen hand", "arrived at a decision on its own", Weight.WEIGHS_IN),
    /** Nobody has said: counts as weighing in. */
    UNKNOWN("haft en del som inte är angiven", "had a part that is not stated", Weight.WEIGHS_IN);

    private enum Weight {
        PREPARES,
        WEIGHS_IN
    }

    private final Bilingual text;
    private final Weight weight;

    AiRole(String sv, String en, Weight weight) {
        this.text = new Bilingual(sv, en);
        this.weight = weight;
    }

    /** {@return whether it weighs in on the outcome, so that the main elements have to be told} */
    public boolean weighsIn() {
        return weight == Weight.WEIGHS_IN;
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
