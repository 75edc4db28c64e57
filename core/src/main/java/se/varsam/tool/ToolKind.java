package se.varsam.tool;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What a tool is. A tool can be several things; none given counts as generative.
 *
 * @since 0.1
 */
public enum ToolKind implements Term {
    /** Creates text, images, video, sound or code. */
    GENERATIVE("generativ AI", "generative AI"),
    /** Answers people in a dialogue. */
    CHATBOT("chattrobot", "chatbot"),
    /** A very simple chatbot; Karlshamn 08. */
    SIMPLE_CHATBOT("enkel chattrobot", "simple chatbot"),
    /** A virtual assistant; Karlshamn 13. */
    VIRTUAL_ASSISTANT("virtuell assistent", "virtual assistant"),
    /** A digital customer service; Karlskoga 101. */
    DIGITAL_CUSTOMER_SERVICE("digital kundtjänst", "digital customer service"),
    /** Recommends from user behaviour; Karlshamn 12. */
    RECOMMENDER("rekommendationssystem", "recommender"),
    /** A search function; Karlshamn 07. */
    SEARCH("sökfunktion", "search"),
    /** A spam filter; Karlshamn 07. */
    SPAM_FILTER("skräppostfilter", "spam filter"),
    /** Ranks, scores or proposes in cases. */
    DECISION_SUPPORT("beslutsstöd", "decision support"),
    /** Analyses images or sound. */
    IMAGE_ANALYSIS("bildanalys", "image analysis"),
    /** Translates, transcribes or reads aloud. */
    LANGUAGE("språkteknik", "language technology"),
    /** Carries out tasks on its own towards a goal; Karlskoga 82–84. */
    AGENT("AI-agent", "AI agent");

    private final Bilingual text;

    ToolKind(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
