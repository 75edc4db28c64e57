package se.varsam.privacy.contact;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.text.Detector;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/**
 * E-mail addresses with the sign spelled out: {@code namn (at) ort.se}, {@code namn [snabel-a] ort punkt se}. Called on the
 * bracket, on {@code <}, on the hyphen of snabel-a, or on the first letter of a bare {@code at}.
 */
public final class ObfuscatedEmail implements Detector {

    private static final String[] SIGNS = {"at", "snabel-a", "snabela", "snabel", "@", "a", "ät"};
    private static final String FIRST = "as@ä";
    private static final String[] DOTS = {"dot", "punkt", "."};
    private static final int MOST_LABELS = 8;

    /** Creates the detector. */
    public ObfuscatedEmail() {}

    @Override
    public int read(char[] text, int from, int at, int to, Sink sink) {
        char c = text[at];
        if (c == '-') {
            boolean snabel = Chars.endsAt(text, from, at, "snabel")
                    && Chars.isAt(text, at + 1, to, "a")
                    && !Chars.isLetterAt(text, from, at + 2, to)
                    && !Chars.isLetterAt(text, from, at - 7, to);
            return snabel ? address(text, from, at - 6, at + 2, to, Confidence.LIKELY, at, sink) : at + 1;
        }
        char close = closing(c);
        if (close == 0) {
            boolean word = Chars.isAt(text, at, to, "at") && Chars.isBlank(Chars.at(text, from, at + 2, to));
            return word ? address(text, from, at, at + 2, to, Confidence.POSSIBLE, at, sink) : at + 1;
        }
        int i = Chars.skipBlanks(text, at + 1, to);
        if (i == to || FIRST.indexOf(Letters.lower(text[i])) < 0) {
            return at + 1;
        }
        for (String sign : SIGNS) {
            if (Chars.isAt(text, i, to, sign)) {
                int end = Chars.skipBlanks(text, i + sign.length(), to);
                if (Chars.at(text, from, end, to) == close) {
                    Confidence sure =
                            sign.length() == 1 && sign.charAt(0) == 'a' ? Confidence.POSSIBLE : Confidence.LIKELY;
                    return address(text, from, at, end + 1, to, sure, at, sink);
                }
            }
        }
        return at + 1;
    }

    private static char closing(char open) {
        return switch (open) {
            case '(' -> ')';
            case '[' -> ']';
            case '{' -> '}';
            case '<' -> '>';
            default -> 0;
        };
    }

    /** Reads what stands on both sides of the sign; a bare word needs a spelled-out dot too. */
    private static int address(char[] text, int from, int sign, int after, int to, Confidence sure, int at, Sink sink) {
        int domain = Chars.skipBlanks(text, after, to);
        int end = domain(text, domain, to, sure == Confidence.POSSIBLE && text[at] != '(');
        if (end == domain) {
            return at + 1;
        }
        int stop = back(text, from, sign);
        int start = local(text, from, stop);
        if (start == stop) {
            return at + 1;
        }
        Email.report(text, start, stop, domain, end, sure, Mark.DISGUISED.bit(), sink);
        return end;
    }

    private static int back(char[] text, int from, int at) {
        int i = at;
        while (i > from && i > at - 4 && Chars.isBlank(text[i - 1])) {
            i--;
        }
        return i;
    }

    /** The domain, with dots or with words for them; {@code at} when it is none. */
    private static int domain(char[] text, int at, int to, boolean needsWord) {
        int label = at;
        boolean spelled = false;
        for (int n = 0; n < MOST_LABELS; n++) {
            int stop = MailDomain.label(text, label, to);
            if (stop == label) {
                return at;
            }
            int next = dot(text, stop, to);
            spelled |= next > stop + 1;
            boolean goesOn = next > stop && MailDomain.label(text, next, to) > next;
            if (!goesOn) {
                boolean whole = n > 0 && MailDomain.isTop(text, label, stop) && (spelled || !needsWord);
                return whole ? stop : at;
            }
            if (next > stop + 1 && n > 0 && MailDomain.isTop(text, label, stop) && !isClose(text, stop, next)) {
                return spelled || !needsWord ? stop : at;
            }
            label = next;
        }
        return at;
    }

    private static boolean isClose(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Chars.isSpace(text[i]) && text[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    /** The index after a dot or a word for it; {@code at} when there is none. */
    private static int dot(char[] text, int at, int to) {
        if (at < to && MailDomain.isDot(text[at])) {
            return at + 1;
        }
        int i = Chars.skipBlanks(text, at, to);
        char close = i < to ? closing(text[i]) : 0;
        int word = close == 0 ? i : Chars.skipBlanks(text, i + 1, to);
        if (close == 0 && i == at) {
            return at;
        }
        for (String dot : DOTS) {
            if (Chars.isAt(text, word, to, dot) && (close != 0 || dot.length() > 1)) {
                int end = Chars.skipBlanks(text, word + dot.length(), to);
                if (close != 0 && Chars.at(text, at, end, to) == close) {
                    return Chars.skipBlanks(text, end + 1, to);
                }
                if (close == 0 && end > word + dot.length()) {
                    return end;
                }
            }
        }
        return at;
    }

    /** The local part before an index, with words for its dots; {@code end} when there is none. */
    private static int local(char[] text, int from, int end) {
        int start = MailLocal.start(text, from, end);
        for (int n = 0; n < 3 && start < end; n++) {
            int before = dotBefore(text, from, start);
            if (before == start) {
                break;
            }
            int more = MailLocal.start(text, from, before);
            if (more == before) {
                break;
            }
            start = more;
        }
        return start;
    }

    /** The index before a word for a dot that ends at an index. */
    private static int dotBefore(char[] text, int from, int at) {
        int i = back(text, from, at);
        if (i == from) {
            return at;
        }
        char last = text[i - 1];
        boolean closed = last == ')' || last == ']' || last == '}';
        int end = closed ? i - 1 : i;
        if (!closed && i == at) {
            return at;
        }
        for (int d = 0; d < 2; d++) {
            String dot = DOTS[d];
            if (Chars.endsAt(text, from, end, dot)) {
                int begin = end - dot.length() - (closed ? 1 : 0);
                boolean opened = !closed || (begin >= from && closing(text[begin]) == last);
                int stop = back(text, from, begin);
                return opened && (closed || stop < begin) ? stop : at;
            }
        }
        return at;
    }
}
