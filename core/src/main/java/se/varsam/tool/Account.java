package se.varsam.tool;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * Whose account or licence is used.
 *
 * @since 0.1
 */
public enum Account implements Term {
    /** The municipality's account or licence. */
    MUNICIPAL("kommunens konto", "municipal account"),
    /** A private or free account or licence. */
    PRIVATE("privat konto", "private account"),
    /** Nobody has said: counts as private. */
    UNKNOWN("okänt konto", "unknown account");

    private final Bilingual text;

    Account(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
