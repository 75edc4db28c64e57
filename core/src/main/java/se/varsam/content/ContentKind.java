package se.varsam.content;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What kind of content it is.
 *
 * @since 0.1
 */
public enum ContentKind implements Term {
    /** A text. */
    TEXT("text", "text"),
    /** A still image. */
    IMAGE("bild", "image"),
    /** A film. */
    VIDEO("film", "video"),
    /** Sound or speech. */
    AUDIO("ljud", "audio"),
    /** A map; Karlskoga 99. */
    MAP("karta", "map"),
    /** A suggestion or proposal; Karlskoga 100. */
    SUGGESTION("förslag", "suggestion"),
    /** An answer in a dialogue; kommun-004 2.2-13. */
    ANSWER("svar", "answer"),
    /** Program code. */
    CODE("programkod", "code"),
    /** Data or a table. */
    DATA("data", "data"),
    /** Nobody has said: counts as every kind. */
    UNKNOWN("okänt slag", "unknown kind");

    private final Bilingual text;

    ContentKind(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
