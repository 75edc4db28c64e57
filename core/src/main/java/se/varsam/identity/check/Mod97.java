package se.varsam.identity.check;

/** The check digits of an IBAN: modulus 97 with letters as 10–35 (ISO/IEC 7064 MOD 97-10, ISO 13616-1). */
public final class Mod97 {

    private static final int MODULUS = 97;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int MOVED = 4;

    private Mod97() {}

    /**
     * Whether an IBAN leaves the remainder one when its first four characters are moved to the end.
     *
     * @param iban the characters, without spaces; lower case counts as upper
     * @param from the index of the country code
     * @param count how many
     * @return true when it holds; false when a character is neither a Latin letter nor a digit, or there are under five
     */
    public static boolean holds(CharSequence iban, int from, int count) {
        if (count <= MOVED) {
            return false;
        }
        int rest = remainder(0, iban, from + MOVED, from + count);
        rest = remainder(rest, iban, from, from + MOVED);
        return rest == 1;
    }

    private static int remainder(int start, CharSequence text, int from, int to) {
        int rest = start;
        for (int i = from; i < to && rest >= 0; i++) {
            int value = value(text.charAt(i));
            if (value < 0) {
                return -1;
            }
            rest = (rest * (value < TEN ? TEN : HUNDRED) + value) % MODULUS;
        }
        return rest;
    }

    private static int value(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int upper = c & ~0x20;
        return upper >= 'A' && upper <= 'Z' && c < 0x80 ? upper - 'A' + TEN : -1;
    }
}
