package se.varsam.audit.store;

/**
 * One record as it is kept.
 *
 * @param open JSON that the hash does not cover: the salt and what it hides; {@code {}} when there is none or it is forgotten
 * @param leaf JSON that the hash covers
 */
public record Entry(String open, String leaf) {

    /** Nothing of it: what is open is personal. */
    @Override
    public String toString() {
        return "Entry";
    }
}
