package se.varsam.tool;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * Where a tool or model is in its life.
 *
 * @since 0.1
 */
public enum LifeCycle implements Term {
    /** Not introduced yet. */
    PLANNED("planerad", "planned"),
    /** In use, a pilot included. */
    IN_USE("i drift", "in use"),
    /** Retired: it may not be called any more. */
    RETIRED("avvecklad", "retired"),
    /** Nobody has said: counts as in use. */
    UNKNOWN("okänt skede", "unknown phase");

    private final Bilingual text;

    LifeCycle(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
