package se.varsam.record;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What of the use of AI may be a public record (TF 2 kap. 3 §).
 *
 * @since 0.1
 */
public enum RecordKind implements Term {
    /** What was entered. */
    PROMPT("inmatning", "prompt"),
    /** What AI answered or made. */
    OUTPUT("svar", "output"),
    /** What was logged of it; a log that is kept continuously is drawn up once it is ready for entries (TF 2 kap. 10 §). */
    LOG("logg", "log");

    private final Bilingual text;

    RecordKind(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
