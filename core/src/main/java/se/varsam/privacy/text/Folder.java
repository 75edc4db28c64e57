package se.varsam.privacy.text;

/**
 * Reads one character of a text where noise may hide it: digits and dashes of any script, odd spaces, invisible
 * characters, HTML entities and tags, percent and {@code \\u} escapes, Markdown emphasis. Reused; not thread-safe.
 */
public final class Folder {

    /** Stands for what is read as nothing: invisible characters, inline tags, Markdown emphasis. */
    public static final char NOTHING = 0;

    private static final int LONGEST_TAG = 24;
    private static final int LONGEST_ENTITY = 10;

    private char value;
    private int next;

    /** {@return the character that was read: a digit 0-9, '-', ' ', '\n', {@link #NOTHING}, or the character itself} */
    public char value() {
        return value;
    }

    /** {@return the index after what was read} */
    public int next() {
        return next;
    }

    /** {@return whether what was read is not written as plain ASCII} */
    public boolean disguised(char[] text, int at) {
        return next != at + 1 || text[at] != value;
    }

    /**
     * Reads the character at an index.
     *
     * @param text the text
     * @param at the index, before {@code to}
     * @param to the end of what may be looked at
     */
    public void read(char[] text, int at, int to) {
        char c = text[at];
        next = at + 1;
        value = c;
        if (c > ' ' && c < 0x7F) {
            switch (c) {
                case '&' -> entity(text, at, to);
                case '%' -> percent(text, at, to);
                case '\\' -> escape(text, at, to);
                case '<' -> tag(text, at, to);
                case '*', '`', '_' -> value = NOTHING;
                default -> {}
            }
        } else if (c == '\r') {
            value = '\n';
            if (next < to && text[next] == '\n') {
                next++;
            }
        } else if (c != ' ' && c != '\n') {
            int code = c;
            if (Character.isHighSurrogate(c) && next < to && Character.isLowSurrogate(text[next])) {
                code = Character.toCodePoint(c, text[next]);
                next++;
            }
            value = Noise.fold(code, c);
        }
    }

    private void entity(char[] text, int at, int to) {
        int end = at + 1;
        int limit = Math.min(to, at + LONGEST_ENTITY);
        while (end < limit && text[end] != ';') {
            end++;
        }
        if (end >= limit) {
            return;
        }
        int code = text[at + 1] == '#' ? numeric(text, at + 2, end) : Noise.named(text, at + 1, end);
        if (code >= 0) {
            value = Noise.fold(code, (char) code);
            next = end + 1;
        }
    }

    private static int numeric(char[] text, int from, int end) {
        if (from >= end) {
            return -1;
        }
        boolean hex = text[from] == 'x' || text[from] == 'X';
        return number(text, hex ? from + 1 : from, end, hex ? 16 : 10);
    }

    private static int number(char[] text, int from, int end, int radix) {
        if (from >= end || end - from > 6) {
            return -1;
        }
        int code = 0;
        for (int i = from; i < end; i++) {
            int digit = text[i] < 0x80 ? Character.digit(text[i], radix) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * radix + digit;
        }
        return code <= Character.MAX_CODE_POINT ? code : -1;
    }

    private void percent(char[] text, int at, int to) {
        int code = at + 3 <= to ? number(text, at + 1, at + 3, 16) : -1;
        if (code >= 0x80) {
            percentUtf8(text, at, to, code);
        } else if (code >= 0) {
            value = Noise.fold(code, (char) code);
            next = at + 3;
        }
    }

    /** Two- and three-byte UTF-8 in percent escapes, such as {@code %C2%A0} and {@code %E2%80%93}. */
    private void percentUtf8(char[] text, int at, int to, int first) {
        int more = first >= 0xC2 && first < 0xE0 ? 1 : first >= 0xE0 && first < 0xF0 ? 2 : 0;
        if (more == 0 || at + 3 * (more + 1) > to) {
            return;
        }
        int code = more == 1 ? first & 0x1F : first & 0x0F;
        for (int i = 1; i <= more; i++) {
            int from = at + 3 * i;
            int part = text[from] == '%' ? number(text, from + 1, from + 3, 16) : -1;
            if (part < 0x80 || part > 0xBF) {
                return;
            }
            code = (code << 6) | (part & 0x3F);
        }
        value = Noise.fold(code, (char) code);
        next = at + 3 * (more + 1);
    }

    private void escape(char[] text, int at, int to) {
        if (at + 1 < to && (text[at + 1] == 'n' || text[at + 1] == 't')) {
            value = text[at + 1] == 'n' ? '\n' : ' ';
            next = at + 2;
        } else if (at + 1 < to && text[at + 1] == 'u' && at + 6 <= to) {
            int code = number(text, at + 2, at + 6, 16);
            if (code >= 0) {
                value = Noise.fold(code, (char) code);
                next = at + 6;
            }
        } else if (at + 1 < to && (text[at + 1] == '-' || text[at + 1] == '+')) {
            value = text[at + 1];
            next = at + 2;
        }
    }

    /**
     * A tag that sets letters, such as {@code <b>}, is nothing, unless it closes where another opens. Every other tag of HTML
     * or XML parts what stands before and after it as a line break does.
     */
    private static char meaning(char[] text, int name, int end, int to) {
        boolean closes = text[name - 1] == '/';
        boolean opens = closes && end + 2 < to && text[end + 1] == '<' && Letters.isLetter(text[end + 2]);
        return opens || !Noise.sets(text, name, end) ? '\n' : NOTHING;
    }

    private void tag(char[] text, int at, int to) {
        int limit = Math.min(to, at + LONGEST_TAG);
        int name = at + 1 < limit && text[at + 1] == '/' ? at + 2 : at + 1;
        if (name >= limit || !Letters.isLetter(text[name])) {
            return;
        }
        for (int end = name; end < limit; end++) {
            if (text[end] == '>') {
                value = meaning(text, name, end, to);
                next = end + 1;
                return;
            }
        }
    }
}
