package se.varsam.privacy.finding;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * How sure a finding is, the surest first.
 *
 * @since 0.1
 */
public enum Confidence implements Term {
    /** Proved by its form: a real date and a check digit, or a form that nothing else has. */
    CERTAIN("säkert", "certain"),
    /** Told by its form together with a list or a word beside it. */
    LIKELY("troligt", "likely"),
    /** Told by its form alone, or by a guess such as a misread letter. */
    POSSIBLE("möjligt", "possible");

    private final Bilingual text;

    Confidence(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
