package se.varsam.label;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * Whom a label speaks to.
 *
 * @since 0.1
 */
public enum LabelLayer implements Term {
    /** People: a caption that is seen. AI Act art. 50(4) and (5), and the municipalities' own rules. */
    VISIBLE("synlig märkning", "visible label"),
    /** Machines: metadata in the file. AI Act art. 50(2). */
    METADATA("maskinläsbar märkning", "machine-readable label");

    private final Bilingual text;

    LabelLayer(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
