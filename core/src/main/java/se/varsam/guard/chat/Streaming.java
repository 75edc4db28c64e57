package se.varsam.guard.chat;

/**
 * How an answer that comes in pieces is held to what is asked of it. There is no default but the refusal: what has been shown
 * cannot be taken back.
 *
 * @since 0.1
 */
public enum Streaming {
    /** A streamed answer is not asked for: the call is refused. */
    REFUSE,
    /** The whole answer is kept back until it has been judged. */
    BUFFER,
    /**
     * Text is given on when nothing that is refused can begin in it any more; what is refused ends the stream. It is read as it
     * stands: an answer that is data, such as JSON with escapes, is better kept back.
     */
    WINDOW
}
