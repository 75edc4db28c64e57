package se.varsam.guard.chat;

/**
 * What an answer of a model may hold.
 *
 * @since 0.1
 */
public enum AnswerLimit {
    /** Anything: the answer stays where the question came from. */
    NONE,
    /** No personal data. */
    NO_PERSONAL_DATA
}
