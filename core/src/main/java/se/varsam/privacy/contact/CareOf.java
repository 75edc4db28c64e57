package se.varsam.privacy.contact;

/** Reads backwards to {@code c/o} and the name after it. */
final class CareOf {

    private static final int LONGEST = 50;

    private CareOf() {}

    /** The start with {@code c/o} and a name before an address, when they stand there. */
    static int start(char[] text, int from, int start) {
        int stop = Math.max(from, start - LONGEST);
        int breaks = 0;
        for (int i = start - 1; i > stop; i--) {
            char c = text[i];
            if (c == '/') {
                boolean care = Chars.isAt(text, i - 1, start, "c/o") && !Chars.isLetterAt(text, from, i - 2, start);
                return care ? i - 1 : start;
            }
            breaks += c == '\n' ? 1 : 0;
            if (breaks > 1 || (c != ',' && c != '.' && c != '-' && !Chars.isSpace(c) && !Character.isLetter(c))) {
                return start;
            }
        }
        return start;
    }
}
