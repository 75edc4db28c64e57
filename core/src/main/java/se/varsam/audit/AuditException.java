package se.varsam.audit;

/**
 * The trail could not do what was asked, so there is no evidence: what it was to bear witness to must not go on.
 *
 * @since 0.1
 */
public final class AuditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Somebody else writes to it. */
        IN_USE,
        /** Its end is torn: a record was not written whole. */
        TORN,
        /** What is kept is not what was written. */
        DAMAGED,
        /** It cannot be written to. */
        UNWRITABLE,
        /** It cannot be read. */
        UNREADABLE,
        /** There is no such record. */
        UNKNOWN_RECORD,
        /** The record is pruned. */
        PRUNED,
        /** It is closed. */
        CLOSED
    }

    private final Reason reason;

    /**
     * A failure.
     *
     * @param reason why
     * @param sv what happened and what to do, in Swedish
     * @param en what happened and what to do, in English
     */
    public AuditException(Reason reason, String sv, String en) {
        super(sv + " / " + en);
        this.reason = reason;
    }

    /**
     * A failure with its cause.
     *
     * @param reason why
     * @param sv what happened and what to do, in Swedish
     * @param en what happened and what to do, in English
     * @param cause what it comes from
     */
    public AuditException(Reason reason, String sv, String en, Throwable cause) {
        super(sv + " / " + en, cause);
        this.reason = reason;
    }

    /** {@return why} */
    public Reason reason() {
        return reason;
    }
}
