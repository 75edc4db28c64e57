package se.varsam.privacy.contact;

import se.varsam.privacy.text.Letters;

/** Reads the domain of an e-mail address: labels of letters, digits and inner hyphens, of any script. */
final class MailDomain {

    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_LITERAL = 48;

    private MailDomain() {}

    /** The index after the domain; {@code at} when there is none with a dot and a top-level name. */
    static int end(char[] text, int at, int to) {
        if (text[at] == '[') {
            return literal(text, at, to);
        }
        int limit = Math.min(to, at + LONGEST);
        int end = at;
        int label = at;
        boolean lower = false;
        while (label < limit) {
            int stop = label(text, label, limit);
            boolean sentence = lower && end > at && Letters.isUpper(text[label]);
            if (stop == label || sentence || stop - label > LONGEST_LABEL) {
                break;
            }
            if (label > at && isTop(text, label, stop)) {
                end = stop;
                lower = !Letters.isUpper(text[label]);
            }
            if (stop + 1 >= limit || !isDot(text[stop])) {
                break;
            }
            label = stop + 1;
        }
        return end;
    }

    /** The index after a label: no hyphen at either end. */
    static int label(char[] text, int at, int to) {
        int last = at;
        int i = at;
        while (i < to) {
            char c = text[i];
            if (isNameChar(c)) {
                last = i + 1;
            } else if (c != '-' ? !isUnseen(text, i, at) : i == at) {
                break;
            }
            i++;
        }
        return last;
    }

    /** Invisible characters within a label, but not before it. */
    private static boolean isUnseen(char[] text, int i, int at) {
        return i > at && Chars.isInvisible(text[i]);
    }

    static boolean isNameChar(char c) {
        return Letters.isLetterOrDigit(c)
                || (c > 0x7F && (Character.isDigit(c) || Character.isSurrogate(c) || isCombining(c)));
    }

    private static boolean isCombining(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isDot(char c) {
        return c == '.' || c == '\uFF0E' || c == '\u3002';
    }

    /** A top-level name: two letters or more, or one in Punycode. */
    static boolean isTop(char[] text, int from, int end) {
        if (Chars.isAt(text, from, end, "xn--")) {
            return end - from > 4;
        }
        int letters = 0;
        for (int i = from; i < end; i++) {
            if (text[i] == '-' || Letters.isDigit(text[i])) {
                return false;
            }
            letters++;
        }
        return letters >= 2;
    }

    /** An address in brackets: {@code [192.0.2.1]} or {@code [IPv6:2001:db8::1]}. */
    private static int literal(char[] text, int at, int to) {
        int limit = Math.min(to, at + LONGEST_LITERAL);
        int i = Chars.isAt(text, at + 1, limit, "ipv6:") ? at + 6 : at + 1;
        int first = i;
        int signs = 0;
        while (i < limit && (Chars.hex(text[i]) >= 0 || text[i] == '.' || text[i] == ':')) {
            signs += text[i] == '.' || text[i] == ':' ? 1 : 0;
            i++;
        }
        return i > first && signs >= 2 && i < limit && text[i] == ']' ? i + 1 : at;
    }
}
