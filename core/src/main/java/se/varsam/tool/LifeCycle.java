package se.varsam.tool;

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

    private final String sv;
    private final String en;

    LifeCycle(String sv, String en) {
        this.sv = sv;
        this.en = en;
    }

    @Override
    public String sv() {
        return sv;
    }

    @Override
    public String en() {
        return en;
    }
}
