package se.varsam.term;

/**
 * A yes-or-no question about a tool, an information, a purpose, a content or a decision.
 *
 * @since 0.1
 */
public interface Question extends Term {

    /**
     * The answer that raises no concern: what {@link Answers#restHarmless} fills in for the questions left out.
     *
     * @return {@link Answer#YES} or {@link Answer#NO}
     */
    Answer harmless();
}
