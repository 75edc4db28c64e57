package se.varsam.use;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * How AI is put to use; Karlskoga 15–17.
 *
 * @since 0.1
 */
public enum Activity implements Term {
    /** A tool supports one's own work; what is assumed when nothing is said (Karlskoga 18). */
    TOOL_SUPPORT("stöd i arbetet", "support in work"),
    /** AI is developed, or something is developed with AI. */
    DEVELOP("utveckling", "development"),
    /** An AI system is configured. */
    CONFIGURE("konfiguration", "configuration"),
    /** An AI tool is tried out; Karlskoga 74. */
    TEST("test", "test"),
    /** A service with AI is offered to others. */
    PROVIDE_SERVICE("tjänst åt andra", "service to others");

    private final Bilingual text;

    Activity(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
