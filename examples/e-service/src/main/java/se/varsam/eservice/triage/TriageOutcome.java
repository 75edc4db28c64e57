package se.varsam.eservice.triage;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/** What is to be done with a message. */
public enum TriageOutcome implements Term {
    /** A question that the contact centre answers. */
    ANSWER("besvaras direkt", "answered at once"),
    /** A matter that a case officer of the department looks into. */
    INVESTIGATE("utredning", "investigation"),
    /** A matter that belongs to somebody outside the municipality. */
    REFER("vidarebefordras", "referred elsewhere");

    private final Bilingual text;

    TriageOutcome(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
