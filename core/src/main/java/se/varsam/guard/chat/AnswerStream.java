package se.varsam.guard.chat;

/**
 * A streamed answer on its way through the guard. Not thread-safe.
 *
 * @since 0.1
 */
public interface AnswerStream extends AutoCloseable {

    /** Takes a piece. @param piece the text, cut anywhere
     * @throws se.varsam.rule.PolicyViolationException when it holds what an answer may not hold; nothing more is given on */
    void append(CharSequence piece);

    /** Gives on what is left, judged. Without it, what was kept back is dropped. */
    void complete();

    /** Drops what is left. */
    @Override
    void close();
}
