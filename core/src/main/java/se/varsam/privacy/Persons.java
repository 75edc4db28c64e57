package se.varsam.privacy;

/** Remembers where persons were spoken of lately, so that a topic near one becomes a finding. */
final class Persons {

    /** A person within so many characters is near, whatever is between. */
    static final int NEAR = 200;

    /** A person within so many characters is near when no sentence ends between. */
    static final int SENTENCE = 400;

    private static final int KEPT = 4;

    private final long[] start = new long[KEPT];
    private final long[] end = new long[KEPT];
    private int size;
    private int next;

    void add(long from, long to) {
        start[next] = from;
        end[next] = to;
        next = (next + 1) % KEPT;
        size = Math.min(KEPT, size + 1);
    }

    void clear() {
        size = 0;
        next = 0;
    }

    /** Whether one of the last persons stands near a place of the window. */
    boolean isNear(char[] text, long base, int from, int to) {
        for (int i = 0; i < size; i++) {
            if (isNear(text, base, from, to, start[i], end[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether a person stands near a place of the window. */
    static boolean isNear(char[] text, long base, int from, int to, long personStart, long personEnd) {
        boolean before = personEnd <= base + from;
        long gapStart = before ? personEnd : base + to;
        long gapEnd = before ? base + from : personStart;
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
