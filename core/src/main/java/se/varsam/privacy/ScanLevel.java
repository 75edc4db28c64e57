package se.varsam.privacy;

import se.varsam.privacy.finding.Confidence;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * How much a scan reports.
 *
 * @since 0.1
 */
public enum ScanLevel implements Term {
    /** Only what is proved: {@link Confidence#CERTAIN}. */
    PRECISE(Confidence.CERTAIN, "exakt", "precise"),
    /** What is proved and what is likely: {@link Confidence#LIKELY} and surer. For everyday use. */
    STANDARD(Confidence.LIKELY, "normal", "standard"),
    /** Everything, with misread letters in numbers, lone first names and other guesses. */
    STRICT(Confidence.POSSIBLE, "sträng", "strict");

    private final Confidence least;
    private final Bilingual text;

    ScanLevel(Confidence least, String sv, String en) {
        this.least = least;
        this.text = new Bilingual(sv, en);
    }

    /** {@return whether a finding of this confidence is reported} */
    boolean reports(Confidence confidence) {
        return confidence.compareTo(least) <= 0;
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
