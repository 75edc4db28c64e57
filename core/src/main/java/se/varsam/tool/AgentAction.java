package se.varsam.tool;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What an agent does on its own; Karlskoga 84.
 *
 * @since 0.1
 */
public enum AgentAction implements Term {
    /** Fetches information. */
    FETCH("hämta information", "fetch information"),
    /** Analyses. */
    ANALYSE("analysera", "analyse"),
    /** Creates a document. */
    CREATE_DOCUMENT("skapa dokument", "create a document"),
    /** Sends a message. */
    SEND_MESSAGE("skicka meddelande", "send a message"),
    /** Decides within limits. */
    DECIDE("besluta", "decide");

    private final Bilingual text;

    AgentAction(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
