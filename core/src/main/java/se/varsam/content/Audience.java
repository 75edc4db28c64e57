package se.varsam.content;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * Whom it is meant for.
 *
 * @since 0.1
 */
public enum Audience implements Term {
    /** Inside the municipality only. */
    INTERNAL("internt", "internal"),
    /** Residents, users of services. */
    RESIDENTS("invånare", "residents"),
    /** Companies and organisations. */
    COMPANIES("företag", "companies"),
    /** Others outside the municipality. */
    EXTERNAL("externt", "external"),
    /** Nobody has said: counts as residents. */
    UNKNOWN("okänd mottagare", "unknown audience");

    private final Bilingual text;

    Audience(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
