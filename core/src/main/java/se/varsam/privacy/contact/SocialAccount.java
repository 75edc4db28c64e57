package se.varsam.privacy.contact;

import java.util.List;
import se.varsam.data.Table;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.text.Detector;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** Personal pages in social media, such as {@code linkedin.com/in/namn}, from the slash after the host. */
public final class SocialAccount implements Detector {

    private static final int LONGEST = 100;
    private static final int LONGEST_PREFIX = 24;
    private static final String[] HOSTS = column("host");
    private static final String[] PATHS = column("path");
    private static final String[] RESERVED = column("not");

    private static final int LETTERS = 0x80;
    private static final boolean[] ENDS = ends();

    /** Creates the detector. */
    public SocialAccount() {}

    private static String[] column(String name) {
        List<Table.Row> rows =
                Table.read(SocialAccount.class, "social-hosts.tsv").rows();
        return rows.stream().map(row -> row.get(name)).toArray(String[]::new);
    }

    @Override
    public int read(char[] text, int from, int at, int to, Sink sink) {
        if (at < from + 2 || !mayEnd(text[at - 2], text[at - 1])) {
            return at + 1;
        }
        for (int i = 0; i < HOSTS.length; i++) {
            int host = at - HOSTS[i].length();
            if (Chars.endsAt(text, from, at, HOSTS[i]) && isBoundary(Chars.at(text, from, host - 1, to))) {
                int end = page(text, at + 1, to, PATHS[i], RESERVED[i]);
                if (end > at) {
                    boolean deeper = Chars.at(text, from, end, to) == '/' && Chars.at(text, from, end + 1, to) > ' ';
                    sink.found(
                            PersonalDataType.SOCIAL_ACCOUNT,
                            start(text, from, host),
                            end,
                            deeper ? Confidence.POSSIBLE : Confidence.LIKELY,
                            "social.page",
                            0);
                    return end;
                }
            }
        }
        return at + 1;
    }

    /** Cheap test: whether a host of the list ends with these two letters. */
    private static boolean mayEnd(char last, char end) {
        return last < LETTERS && end < LETTERS && ENDS[last * LETTERS + end];
    }

    private static boolean[] ends() {
        boolean[] ends = new boolean[LETTERS * LETTERS];
        for (String host : HOSTS) {
            int length = host.length();
            char last = host.charAt(length - 2);
            char end = host.charAt(length - 1);
            ends[last * LETTERS + end] = true;
            ends[Character.toUpperCase(last) * LETTERS + Character.toUpperCase(end)] = true;
        }
        return ends;
    }

    private static boolean isBoundary(char before) {
        return before != '-' && before != '_' && before != '@' && !Letters.isLetterOrDigit(before);
    }

    /** The index after the name of the page; 0 when it is no person's page. */
    private static int page(char[] text, int at, int to, String path, String reserved) {
        if (!Chars.isAt(text, at, to, path)) {
            return 0;
        }
        int start = at + path.length();
        int end = start;
        while (end < to && end < start + LONGEST && isName(text[end])) {
            end++;
        }
        while (end > start && (text[end - 1] == '.' || text[end - 1] == '-')) {
            end--;
        }
        return end - start < 2 || isReserved(text, start, end, reserved) ? 0 : end;
    }

    private static boolean isName(char c) {
        return Letters.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '%';
    }

    /** Whether the list of the site's own pages, parted by spaces, holds the name. */
    private static boolean isReserved(char[] text, int start, int end, String reserved) {
        int from = 0;
        while (from < reserved.length()) {
            int space = reserved.indexOf(' ', from);
            int stop = space < 0 ? reserved.length() : space;
            if (stop - from == end - start && same(text, start, reserved, from, stop)) {
                return true;
            }
            from = stop + 1;
        }
        return false;
    }

    private static boolean same(char[] text, int start, String word, int from, int stop) {
        for (int i = from; i < stop; i++) {
            if (Letters.lower(text[start + i - from]) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The start with the scheme and the names before the host. */
    private static int start(char[] text, int from, int host) {
        int stop = Math.max(from, host - LONGEST_PREFIX);
        int i = host;
        while (i > stop && (Letters.isLetterOrDigit(text[i - 1]) || text[i - 1] == '.')) {
            i--;
        }
        i = text[i] == '.' ? host : i;
        if (Chars.endsAt(text, from, i, "https://")) {
            return i - 8;
        }
        return Chars.endsAt(text, from, i, "http://") ? i - 7 : i;
    }
}
