package se.varsam.identity;

/**
 * A text that is not the number it should be. The message names the type, the reason and the remedy, Swedish first;
 * never the text or any part of it.
 *
 * @since 0.1
 */
public final class InvalidIdentityException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final IdentityType type;
    private final Reason reason;

    /**
     * A new error.
     *
     * @param type what the text should have been
     * @param reason why it is not
     */
    public InvalidIdentityException(IdentityType type, Reason reason) {
        super("Ogiltigt " + type.sv() + ": " + reason.sv() + ". "
                + reason.remedy().sv() + " / Not a valid " + type.en() + ": " + reason.en() + ". "
                + reason.remedy().en());
        this.type = type;
        this.reason = reason;
    }

    /** {@return what the text should have been} */
    public IdentityType type() {
        return type;
    }

    /** {@return why it is not} */
    public Reason reason() {
        return reason;
    }
}
