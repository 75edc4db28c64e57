package se.varsam.eservice.triage;

/**
 * An answer, and how sure it is.
 *
 * @param answer the most likely one
 * @param confidence how likely, from 0 to 1
 * @param <E> the answers there are
 */
public record Guess<E>(E answer, double confidence) {

    /** {@return how likely, in whole per cent} */
    public int percent() {
        return (int) Math.round(confidence * 100);
    }
}
