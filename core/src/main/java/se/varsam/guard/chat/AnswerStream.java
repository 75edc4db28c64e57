package se.varsam.guard.chat;

/**
 * A streamed answer on its way through the guard. A refusal ends it, and so does the failure of whoever takes the text; what
 * was kept back is dropped then, and nothing more is given on. For one thread at a time.
 *
 * {@snippet class="se.varsam.guard.chat.AnswerStreamTest" region="stream"}
 *
 * @since 0.1
 */
public interface AnswerStream extends AutoCloseable {

    /**
     * Takes a piece, and gives on what may be shown.
     *
     * @param piece the text, cut anywhere
     * @throws se.varsam.rule.PolicyViolationException when it holds what an answer may not hold
     * @throws se.varsam.audit.AuditException when evidence of a refusal is to be left and cannot be
     * @throws IllegalStateException when the stream has ended
     */
    void append(CharSequence piece);

    /**
     * Gives on what is left, judged, and the caption where answers are labelled. Without it, what was kept back is dropped.
     *
     * @throws se.varsam.rule.PolicyViolationException when the answer holds what it may not hold
     * @throws se.varsam.audit.AuditException when evidence is to be left and cannot be
     * @throws IllegalStateException when the stream has ended
     */
    void complete();

    /** Drops what is left and ends the stream; nothing happens when it has ended. */
    @Override
    void close();
}
