package se.varsam.eservice.errand;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/** What the department is asked to do with an errand. */
public enum ErrandOutcome implements Term {
    /** The resident gets an answer. */
    ANSWER("besvara", "answer"),
    /** Something broken is mended. */
    REMEDY("åtgärda", "remedy"),
    /** A case officer looks into it. */
    INVESTIGATE("utreda", "investigate"),
    /** It belongs to somebody outside the municipality. */
    REFER("hänvisa vidare", "refer elsewhere");

    private final Bilingual text;

    ErrandOutcome(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
