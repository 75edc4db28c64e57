package se.varsam.data;

/** Text that is not the JSON it should be. The message names the place and the fact, never what stands there. */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JsonException(int at, String sv, String en) {
        super("Tecken " + (at + 1) + ": " + sv + " / Character " + (at + 1) + ": " + en);
    }

    JsonException(String member, String sv, String en) {
        super(member + ": " + sv + " / " + member + ": " + en);
    }
}
