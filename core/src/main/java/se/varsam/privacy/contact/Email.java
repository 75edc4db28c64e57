package se.varsam.privacy.contact;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.text.Detector;
import se.varsam.privacy.text.Sink;

/**
 * E-mail addresses, from the sign in the middle: {@code @}, its full-width form, an entity or escape. The local part
 * is read backwards, the domain forwards.
 */
public final class Email implements Detector {

    private static final String[] ESCAPED = {"&#64;", "&#064;", "&#x40;", "&commat;", "%40", "\\u0040"};

    /** Creates the detector. */
    public Email() {}

    @Override
    public int read(char[] text, int from, int at, int to, Sink sink) {
        int after = sign(text, at, to);
        if (after == at || after == to) {
            return at + 1;
        }
        int end = MailDomain.end(text, after, to);
        if (end == after) {
            return at + 1;
        }
        int start = MailLocal.start(text, from, at);
        if (start == at || Chars.at(text, from, start - 1, to) == '@' || isCommand(text, start, at, end, to)) {
            return at + 1;
        }
        boolean plain = after == at + 1 && text[at] == '@';
        report(text, start, at, after, end, Confidence.CERTAIN, plain ? 0 : Mark.DISGUISED.bit(), sink);
        return end;
    }

    static void report(char[] text, int start, int at, int domain, int end, Confidence sure, int marks, Sink sink) {
        boolean functional = Functions.isFunctional(text, start, at, domain, end);
        sink.found(
                functional ? PersonalDataType.EMAIL_FUNCTIONAL : PersonalDataType.EMAIL,
                start,
                end,
                sure,
                functional ? "email.functional" : "email.address",
                marks);
    }

    /** The index after the sign, or {@code at} when there is none. */
    private static int sign(char[] text, int at, int to) {
        char c = text[at];
        if (c == '@' || c == '\uFF20' || c == '\uFE6B') {
            return at + 1;
        }
        if ((c == '&' || c == '%' || c == '\\') && at + 2 < to && "#c4u".indexOf(text[at + 1]) >= 0) {
            for (String escaped : ESCAPED) {
                if (Chars.isAt(text, at, to, escaped)) {
                    return at + escaped.length();
                }
            }
        }
        return at;
    }

    /** The place of a repository, such as {@code git@host:path}. */
    private static boolean isCommand(char[] text, int start, int at, int end, int to) {
        return end < to - 1
                && text[end] == ':'
                && !Chars.isSpace(text[end + 1])
                && at - start == 3
                && Chars.isAt(text, start, at, "git");
    }
}
