package se.varsam.privacy.contact;

import se.varsam.privacy.text.Letters;

/** Reads the local part of an e-mail address backwards from its end. */
final class MailLocal {

    private static final int LONGEST = 64;
    private static final int LONGEST_QUOTED = 66;
    private static final String SIGNS = "!#$%&'*+-/=?^_`{|}~.";

    private MailLocal() {}

    /** The index of its first character; {@code end} when there is none. */
    static int start(char[] text, int from, int end) {
        if (end > from && text[end - 1] == '"') {
            return quoted(text, from, end);
        }
        int stop = Math.max(from, end - 2 * LONGEST);
        int i = end;
        int slash = -1;
        int letters = 0;
        while (i > stop && isLocal(text[i - 1]) && end - i <= LONGEST + (end - i - letters)) {
            i--;
            letters += Chars.isInvisible(text[i]) ? 0 : 1;
            if (text[i] == '/' && slash < 0) {
                slash = i;
            }
        }
        int start = trim(text, i, end);
        if (slash >= start && isPath(text, from, i, slash)) {
            start = trim(text, slash + 1, end);
        }
        if (start > from && text[start - 1] == '/' && isUserInfo(text, from, start - 1)) {
            return end;
        }
        start = query(text, i, start, end);
        boolean tooLong = i > from && letters >= LONGEST && isLocal(text[i - 1]);
        boolean login = start > from && text[start - 1] == ':' && isLogin(text, from, start - 1);
        return tooLong || login || start == end || text[start] == '.' || isDot(text, end - 1) ? end : start;
    }

    private static boolean isDot(char[] text, int at) {
        return text[at] == '.';
    }

    private static boolean isLocal(char c) {
        return MailDomain.isNameChar(c) || SIGNS.indexOf(c) >= 0 || Chars.isInvisible(c);
    }

    /** Drops quotes, list signs and emphasis before the address, unless nothing but signs would be left. */
    private static int trim(char[] text, int start, int end) {
        int i = start;
        while (i < end && !MailDomain.isNameChar(text[i])) {
            i++;
        }
        int first = i;
        while (first > start && text[first - 1] == '_') {
            first--;
        }
        return i == end ? start : first;
    }

    /** Whether a slash within belongs to a web address or parts two addresses. */
    private static boolean isPath(char[] text, int from, int start, int slash) {
        char before = Chars.at(text, from, start - 1, slash);
        if (before == ':' || before == '@') {
            return true;
        }
        for (int i = start; i < slash; i++) {
            if (text[i] == '.' || (text[i] == '/' && text[i + 1] == '/')) {
                return true;
            }
        }
        return false;
    }

    /** Whether the slash is the second one of {@code https://user@host}. */
    private static boolean isUserInfo(char[] text, int from, int slash) {
        return slash - 2 >= from && text[slash - 1] == '/' && text[slash - 2] == ':';
    }

    /** Whether a colon parts user and password: {@code https://user:password@host}. */
    private static boolean isLogin(char[] text, int from, int colon) {
        int stop = Math.max(from, colon - LONGEST);
        int i = colon;
        while (i > stop && (Letters.isLetterOrDigit(text[i - 1]) || "._-%~+".indexOf(text[i - 1]) >= 0)) {
            i--;
        }
        return i < colon && i - 3 >= from && text[i - 1] == '/' && isUserInfo(text, from, i - 1);
    }

    /** After the last {@code =} of a query such as {@code ?mail=...}. */
    private static int query(char[] text, int from, int start, int end) {
        boolean asked = false;
        int first = start;
        for (int i = from; i < end; i++) {
            asked |= text[i] == '?';
            if (asked && text[i] == '=' && i + 1 < end) {
                first = i + 1;
            }
        }
        return first;
    }

    private static int quoted(char[] text, int from, int end) {
        int stop = Math.max(from, end - LONGEST_QUOTED);
        for (int i = end - 2; i >= stop; i--) {
            if (text[i] == '\n') {
                return end;
            }
            boolean opens =
                    text[i] == '"' && (i == from || Chars.isSpace(text[i - 1]) || "<(:,;".indexOf(text[i - 1]) >= 0);
            if (opens && i < end - 2) {
                return i;
            }
        }
        return end;
    }
}
