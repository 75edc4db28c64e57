package se.varsam.decision;

/**
 * Whether a text names the people of the municipality who took part in a decision. The record always keeps them; what is
 * sent to a party may leave them out where they risk threats or harassment (förvaltningslagen 33 §).
 *
 * @since 0.1
 */
public enum Names {
    /** They are named. */
    SHOWN,
    /** They are left out, and so is free text in which they may be named. */
    WITHHELD
}
