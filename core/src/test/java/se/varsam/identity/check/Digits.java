package se.varsam.identity.check;

import java.util.Arrays;

/** Reads the digits of a literal; everything else in it is spacing. */
final class Digits {

    private Digits() {}

    static byte[] of(String text) {
        byte[] digits = new byte[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits[count++] = (byte) (text.charAt(i) - '0');
            }
        }
        return Arrays.copyOf(digits, count);
    }
}
