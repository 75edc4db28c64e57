package se.varsam.privacy.document;

/** Check digits of machine readable zones: weights 7, 3, 1, modulus 10 (ICAO Doc 9303-3, 4.9). */
final class ZoneChecks {

    private static final int[] WEIGHTS = {7, 3, 1};

    private ZoneChecks() {}

    /** Whether the character after a stretch is its check digit; a filler counts as 0. */
    static boolean holds(char[] text, int from, int count) {
        return sum(text, from, count, 0) % 10 == digit(text[from + count]);
    }

    /** {@return the weighted sum of a stretch whose first character has a place in a longer one} */
    static int sum(char[] text, int from, int count, int place) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += value(text[from + i]) * WEIGHTS[(place + i) % WEIGHTS.length];
        }
        return sum;
    }

    static int digit(char c) {
        return c == '<' ? 0 : c >= '0' && c <= '9' ? c - '0' : -1;
    }

    private static int value(char c) {
        return c == '<' ? 0 : c <= '9' ? c - '0' : c - 'A' + 10;
    }

    static boolean isZone(char c) {
        return (c >= 'A' && c <= 'Z') || c == '<' || (c >= '0' && c <= '9');
    }

    /** {@return where the zone characters that end at an index begin, at most so many} */
    static int start(char[] text, int from, int end, int most) {
        int stop = Math.max(from, end - most);
        int i = end;
        while (i > stop && isZone(text[i - 1])) {
            i--;
        }
        return i;
    }

    /** {@return the index after the zone characters at an index, at most so many} */
    static int end(char[] text, int at, int to, int most) {
        int stop = Math.min(to, at + most);
        int i = at;
        while (i < stop && isZone(text[i])) {
            i++;
        }
        return i;
    }
}
