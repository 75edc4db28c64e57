package se.varsam.privacy;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What a masked text holds in the place of personal data.
 *
 * @since 0.1
 */
public enum Masking implements Term {
    /** {@code •} for each letter and digit, so that the text keeps its length. */
    SAME_LENGTH("samma längd", "same length"),
    /** The name of the type in brackets, for example {@code [personnummer]}. */
    PLACEHOLDER("platshållare", "placeholder");

    private final Bilingual text;

    Masking(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
