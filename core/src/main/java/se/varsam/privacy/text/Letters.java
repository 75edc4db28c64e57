package se.varsam.privacy.text;

/** Tells letters and digits apart without allocation; tables for the characters of Swedish text. */
public final class Letters {

    private static final int TABLE = 0x180;
    private static final byte[] KIND = new byte[TABLE];
    private static final char[] LOWER = new char[TABLE];
    private static final byte UPPER = 1;
    private static final byte LOWERCASE = 2;
    private static final byte DIGIT = 3;

    static {
        for (char c = 0; c < TABLE; c++) {
            LOWER[c] = Character.toLowerCase(c);
            if (Character.isUpperCase(c)) {
                KIND[c] = UPPER;
            } else if (Character.isLetter(c)) {
                KIND[c] = LOWERCASE;
            } else if (c >= '0' && c <= '9') {
                KIND[c] = DIGIT;
            }
        }
    }

    private Letters() {}

    /** {@return whether it is a letter of any script} */
    public static boolean isLetter(char c) {
        return c < TABLE ? (KIND[c] == UPPER || KIND[c] == LOWERCASE) : Character.isLetter(c);
    }

    /** {@return whether it is an upper-case letter of any script} */
    public static boolean isUpper(char c) {
        return c < TABLE ? KIND[c] == UPPER : Character.isUpperCase(c);
    }

    /** {@return whether it is an ASCII digit} */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** {@return whether it is a letter or an ASCII digit} */
    public static boolean isLetterOrDigit(char c) {
        return c < TABLE ? KIND[c] != 0 : Character.isLetter(c);
    }

    /** {@return the letter in lower case} */
    public static char lower(char c) {
        return c < TABLE ? LOWER[c] : Character.toLowerCase(c);
    }

    /** {@return whether a word may not begin or end between these two} */
    public static boolean joins(char before, char after) {
        return isLetter(before) && isLetter(after);
    }
}
