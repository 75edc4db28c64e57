package se.varsam.attestation;

/**
 * What an attestation is bound to; outside it, it counts for nothing.
 *
 * @since 0.1
 */
public enum Scope {
    /** The tool, for every purpose. */
    TOOL,
    /** The tool for one purpose: it does not carry over to another (Söderköping 6-2). */
    PURPOSE,
    /** One piece of information: a general assessment in advance is not enough (Karlskoga 37). */
    INFORMATION,
    /** The use at hand: one content, one person. */
    USE;

    /** {@return whether an attestation says something of one tool, so that it is void for another} */
    public boolean isOfTool() {
        return this == TOOL || this == PURPOSE;
    }
}
