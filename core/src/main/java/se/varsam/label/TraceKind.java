package se.varsam.label;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What an inspection can find.
 *
 * @since 0.1
 */
public enum TraceKind implements Term {
    /** A label that Varsam wrote. */
    OWN_LABEL("Varsams märkning", "Varsam's label"),
    /** A Digital Source Type that says AI, written by somebody else. */
    AI_SOURCE_TYPE("någon annans uppgift om AI", "somebody else's statement of AI"),
    /** A Digital Source Type that says something else: a statement, no proof. */
    OTHER_SOURCE_TYPE("uppgift om annat ursprung", "a statement of another origin"),
    /** The name of an AI system in IPTC's property, written by somebody else. */
    AI_SYSTEM("uppgift om AI-system", "a statement of the AI system"),
    /** A C2PA manifest. Whether it is valid was not judged. */
    C2PA_MANIFEST("C2PA-manifest (ej prövat)", "C2PA manifest (not validated)"),
    /** What an image generator leaves behind. */
    GENERATOR("spår av en generator", "trace of a generator"),
    /** A visible caption that says clearly that AI made something. */
    CAPTION("synlig bildtext om AI", "visible caption on AI"),
    /** A visible caption in the exact words of Söderköping Q. */
    EXACT_CAPTION("bildtexten ordagrant", "the caption word for word"),
    /** An image in a document with a telling caption directly beside it. */
    CAPTIONED_IMAGE("bild med bildtext om AI intill sig", "image with a caption on AI beside it"),
    /** An image in a document without a telling caption directly beside it. */
    UNCAPTIONED_IMAGE("bild utan bildtext om AI intill sig", "image without a caption on AI beside it");

    private final Bilingual text;

    TraceKind(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
