package se.varsam.record;

/**
 * A record that could not be kept: whoever wanted it kept still has it, and must not let it go. The message names kind, tool and
 * time, never the content.
 *
 * @since 0.1
 */
public final class RecordNotKeptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecordNotKeptException(PublicRecord record, String sv, String en, Throwable cause) {
        this(record, sv, en);
        initCause(cause);
    }

    RecordNotKeptException(PublicRecord record, String sv, String en) {
        super("Handlingen är inte bevarad: " + record + ". " + sv
                + " Spara den på annat sätt innan den försvinner. / The record" + " is not kept: " + en
                + " Save it in another way before it is gone.");
    }
}
