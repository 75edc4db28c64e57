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

    private final Bilingual text;

    Answer(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
