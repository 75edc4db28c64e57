package se.varsam.term;

/**
 * A text that names no known term. The message names what was looked for, the nearest known name and all known names.
 *
 * @since 0.1
 */
public final class UnknownTermException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * A new error.
     *
     * @param message place, fact and remedy
     */
    public UnknownTermException(String message) {
        super(message);
    }
}
