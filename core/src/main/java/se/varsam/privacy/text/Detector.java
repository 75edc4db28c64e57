package se.varsam.privacy.text;

/** Looks at one place of a text. Immutable: one instance serves every scan. */
@FunctionalInterface
public interface Detector {

    /**
     * Looks at the place and reports what it finds. The result may depend only on characters within 512 on both sides.
     *
     * @param text the text
     * @param from the start of what may be looked at
     * @param at the index of the character that made the scan stop
     * @param to the end of what may be looked at
     * @param sink takes what is found
     * @return the index to go on from, after {@code at}
     */
    int read(char[] text, int from, int at, int to, Sink sink);
}
