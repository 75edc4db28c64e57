package se.varsam.tool;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * How the municipality comes by a tool.
 *
 * @since 0.1
 */
public enum Availability implements Term {
    /** Open to anyone on the web or as an app, behind a login or not. */
    PUBLIC("allmänt tillgängligt", "publicly available"),
    /** Procured or otherwise contracted by the municipality. */
    PROCURED("upphandlat", "procured"),
    /** Built or run by the municipality itself. */
    IN_HOUSE("egenutvecklat", "in-house"),
    /** Nobody has said: counts as public. */
    UNKNOWN("okänd tillgänglighet", "unknown availability");

    private final Bilingual text;

    Availability(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
