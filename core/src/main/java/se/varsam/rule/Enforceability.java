package se.varsam.rule;

/**
 * How far software can see to it that a clause is followed.
 *
 * @since 0.1
 */
public enum Enforceability {
    /** Judged when the use happens. */
    RUNTIME,
    /** Shown by architecture rules over the source. */
    STATIC,
    /** Shown by an attestation. */
    ATTESTED,
    /** Shown by a record kept. */
    RECORD,
    /** Left to people: on the checklist. */
    HUMAN
}
