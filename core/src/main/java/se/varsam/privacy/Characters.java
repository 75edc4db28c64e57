package se.varsam.privacy;

import se.varsam.privacy.text.Letters;

/** Copies, hides and previews characters. */
final class Characters {

    static final char HIDDEN = '\u2022';

    private static final int LONGEST_PREVIEW = 40;

    private Characters() {}

    static void copy(CharSequence source, int from, int to, char[] target, int at) {
        if (source instanceof String string) {
            string.getChars(from, to, target, at);
        } else if (source instanceof StringBuilder builder) {
            builder.getChars(from, to, target, at);
        } else {
            for (int i = from; i < to; i++) {
                target[at + i - from] = source.charAt(i);
            }
        }
    }

    /** The shape: everything but the punctuation of ASCII and spaces is hidden. */
    static String preview(char[] text, int start, int end) {
        int length = Math.min(end - start, LONGEST_PREVIEW);
        StringBuilder shape = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = text[start + i];
            shape.append(c < ' ' ? ' ' : hide(c));
        }
        return shape.toString();
    }

    /** Hides letters, digits and everything beyond ASCII, where digits of other scripts are; keeps the rest. */
    static char hide(char c) {
        return c > 0x7F || Letters.isLetterOrDigit(c) ? HIDDEN : c;
    }
}
