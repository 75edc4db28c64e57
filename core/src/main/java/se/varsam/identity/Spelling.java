package se.varsam.identity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text without the ways in which numbers are spelt: spaces of any kind, invisible characters and dashes of any kind
 * are left out, digits of any script are read, and a plus sign is remembered.
 */
final class Spelling {

    private static final int LONGEST_TEXT = 64;
    private static final int LONGEST_NUMBER = 20;
    private static final char MINUS = '\u2212';
    private static final char WIDE_PLUS = '\uff0b';

    private final byte[] digits;
    private final int plus;
    private final @Nullable Reason reason;

    private Spelling(byte[] digits, int plus, @Nullable Reason reason) {
        this.digits = digits;
        this.plus = plus;
        this.reason = reason;
    }

    /** Reads a text; the characters in {@code ignored} are separators too. */
    static Spelling of(CharSequence text, String ignored) {
        if (text.length() > LONGEST_TEXT) {
            return refused(Reason.LENGTH);
        }
        byte[] digits = new byte[LONGEST_NUMBER];
        int count = 0;
        int plus = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(Character.codePointAt(text, i))) {
            int c = Character.codePointAt(text, i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                if (count == LONGEST_NUMBER) {
                    return refused(Reason.LENGTH);
                }
                digits[count++] = (byte) digit;
            } else if (c == '+' || c == WIDE_PLUS) {
                if (plus >= 0) {
                    return refused(Reason.CHARACTER);
                }
                plus = count;
            } else if (!isSeparator(c) && ignored.indexOf(c) < 0) {
                return refused(Reason.CHARACTER);
            }
        }
        return new Spelling(Arrays.copyOf(digits, count), plus, null);
    }

    static boolean isSeparator(int c) {
        return isSpace(c) || Character.getType(c) == Character.DASH_PUNCTUATION || c == MINUS;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** The digits; not copied, for the one who read them. */
    byte[] digits() {
        return digits;
    }

    int count() {
        return digits.length;
    }

    /** How many digits stand before the plus sign, or -1. */
    int plus() {
        return plus;
    }

    /** Why the text cannot be read, if it cannot. */
    @Nullable
    Reason reason() {
        return reason;
    }

    /** Digits as text. */
    static String text(byte[] digits) {
        StringBuilder text = new StringBuilder(digits.length);
        for (byte digit : digits) {
            text.append((char) ('0' + digit));
        }
        return text.toString();
    }

    private static Spelling refused(Reason reason) {
        return new Spelling(new byte[0], -1, reason);
    }
}
