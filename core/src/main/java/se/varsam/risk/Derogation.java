package se.varsam.risk;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * The four conditions of AI Act art. 6(3), one of which takes an Annex III system out of high risk; never when it
 * profiles people.
 *
 * @since 0.1
 */
public enum Derogation implements Term {
    /** No condition is claimed. */
    NONE("inget undantag åberopas", "no derogation claimed"),
    /** Art. 6(3)(a). */
    NARROW_PROCEDURAL_TASK("snäv processuell uppgift", "narrow procedural task"),
    /** Art. 6(3)(b). */
    IMPROVES_COMPLETED_ACTIVITY("förbättrar en avslutad mänsklig aktivitet", "improves a completed human activity"),
    /** Art. 6(3)(c). */
    DETECTS_PATTERNS("upptäcker beslutsmönster eller avvikelser", "detects decision patterns or deviations"),
    /** Art. 6(3)(d). */
    PREPARATORY_TASK("förberedande uppgift", "preparatory task");

    private final Bilingual text;

    Derogation(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
