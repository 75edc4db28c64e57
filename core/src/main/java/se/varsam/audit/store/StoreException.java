package se.varsam.audit.store;

import java.io.IOException;

/** A store refuses, and says why and what to do. */
public final class StoreException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Fault {
        /** Somebody else writes to it. */
        IN_USE,
        /** It ends with something that was not written whole. */
        TORN,
        /** What is kept is not what was written. */
        DAMAGED,
        /** It cannot be written to. */
        UNWRITABLE,
        /** It is closed. */
        CLOSED
    }

    private final Fault fault;
    private final String sv;
    private final String en;

    StoreException(Fault fault, String sv, String en) {
        super(sv + " / " + en);
        this.fault = fault;
        this.sv = sv;
        this.en = en;
    }

    StoreException(Fault fault, String sv, String en, Throwable cause) {
        this(fault, sv, en);
        initCause(cause);
    }

    /** {@return why} */
    public Fault fault() {
        return fault;
    }

    /** {@return what happened and what to do, in Swedish} */
    public String sv() {
        return sv;
    }

    /** {@return what happened and what to do, in English} */
    public String en() {
        return en;
    }
}
