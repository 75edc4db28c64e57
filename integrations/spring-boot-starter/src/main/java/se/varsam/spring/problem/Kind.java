package se.varsam.spring.problem;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import se.varsam.term.Bilingual;

/**
 * The kinds of problems, each with the status it has unless its reason says more. None is a success: what was asked for was
 * not done, also where it waits for a human.
 */
enum Kind {
    /** The same request is denied whoever sends it, until the policy or the text is another. */
    DENIED(HttpStatus.FORBIDDEN, "AI-policyn tillåter inte detta", "The AI policy does not allow this"),
    /** A conflict with the state of things, not with the request: it can succeed as it is, once something exists. */
    REQUIRED(HttpStatus.CONFLICT, "Något måste finnas först", "Something must exist first"),
    /** Not 202: nothing is accepted before a human has decided, and the request has to be sent again. */
    HUMAN_DECISION_REQUIRED(HttpStatus.CONFLICT, "En människa ska besluta först", "A human has to decide first"),
    /** The desk says no. */
    DECISION_REFUSED(HttpStatus.CONFLICT, "Beslutsbordet säger nej", "The decision desk says no"),
    /** Without evidence nothing is done; it is the server's to mend. */
    NO_EVIDENCE(HttpStatus.SERVICE_UNAVAILABLE, "Loggen går inte att använda", "The audit trail cannot be used"),
    /** A record that may be public is not kept. */
    RECORD_NOT_KEPT(HttpStatus.SERVICE_UNAVAILABLE, "Handlingen är inte bevarad", "The record is not kept"),
    /** The file is understood, but cannot be labelled or inspected. */
    LABEL(HttpStatus.UNPROCESSABLE_CONTENT, "Filen går inte att märka", "The file cannot be labelled"),
    /** What was sent may not stand where it stands: as with any other constraint. */
    CONTENT(HttpStatus.BAD_REQUEST, "Innehållet får inte finnas här", "The content may not be here"),
    /** What the application itself returned may not be given out. */
    CONTENT_RETURNED(HttpStatus.INTERNAL_SERVER_ERROR, "Svaret får inte lämnas ut", "The answer may not be given out"),
    /** A guard cannot be held: a fault of the application. */
    NOT_GUARDED(HttpStatus.INTERNAL_SERVER_ERROR, "Vakten är fel inställd", "The guard is not set up right");

    private final HttpStatus status;
    private final Bilingual title;

    Kind(HttpStatus status, String sv, String en) {
        this.status = status;
        this.title = new Bilingual(sv, en);
    }

    HttpStatus status() {
        return status;
    }

    Bilingual title() {
        return title;
    }

    /** {@return what it is called for ever} */
    URI type() {
        return URI.create("urn:varsam:problem:" + tag(this));
    }

    /** {@return a constant as it is written in an answer} */
    static String tag(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
