package se.varsam.privacy;

/** Remembers where persons were spoken of lately, so that a topic near one becomes a finding. */
final class Persons {

    /** A person within so many characters is near, whatever is between. */
    static final int NEAR = 200;

    /** A person within so many characters is near when no sentence ends between. */
    static final int SENTENCE = 400;

    private static final int NONE = -1;

    private long start = NONE;
    private long end = NONE;

    void add(long from, long to) {
        start = from;
        end = to;
    }

    void clear() {
        start = NONE;
        end = NONE;
    }

    /** Whether the last person stands near a place of the window. */
    boolean isNear(char[] text, long base, int from, int to) {
        if (end == NONE) {
            return false;
        }
        boolean before = end <= base + from;
        long gapStart = before ? end : base + to;
        long gapEnd = before ? base + from : start;
        long gap = gapEnd - gapStart;
        return gap <= NEAR || (gap <= SENTENCE && !parted(text, (int) (gapStart - base), (int) (gapEnd - base)));
    }

    private static boolean parted(char[] text, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            char c = text[i];
            if ((c == '.' || c == '!' || c == '?' || c == '\n') && Character.isWhitespace(text[i + 1])) {
                return true;
            }
        }
        return false;
    }
}
