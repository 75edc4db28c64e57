package se.varsam.term;

/**
 * The answer to a yes-or-no question that may not have been asked.
 *
 * @since 0.1
 */
public enum Answer implements Term {
    /** Known to be so. */
    YES("ja", "yes"),
    /** Known not to be so. */
    NO("nej", "no"),
    /** Not known: a rule then takes the protective value. */
    UNKNOWN("okänt", "unknown");

    private final String sv;
    private final String en;

    Answer(String sv, String en) {
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
