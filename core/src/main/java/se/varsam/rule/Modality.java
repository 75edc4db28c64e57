package se.varsam.rule;

/**
 * How a clause speaks.
 *
 * @since 0.1
 */
public enum Modality {
    /** It forbids. */
    PROHIBITION,
    /** It demands. */
    OBLIGATION,
    /** It permits. */
    PERMISSION,
    /** It advises. */
    RECOMMENDATION,
    /** It says what a word means or where the document applies. */
    DEFINITION
}
