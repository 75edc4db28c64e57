package se.varsam.eservice.api;

/** A text is in another encoding than UTF-8, and says so. */
final class EncodingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EncodingException() {
        super(
                "Texten är i en annan teckenkodning än UTF-8: skicka den i UTF-8, med Content-Type: text/plain;charset=UTF-8."
                        + " / The text is in another encoding than UTF-8: send it in UTF-8, with Content-Type:"
                        + " text/plain;charset=UTF-8.");
    }
}
