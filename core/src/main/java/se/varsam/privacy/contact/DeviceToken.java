package se.varsam.privacy.contact;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** Identities of devices and browsers: a UUID (RFC 9562) or 32 hexadecimal digits, after a word for a device or cookie. */
public final class DeviceToken extends NumberRule {

    private static final int HEX = 32;
    private static final int UUID = 36;

    /** Creates the rule. */
    public DeviceToken() {
        super(1);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        char[] text = run.text();
        int at = run.start(group);
        int last = run.end(group);
        if (!isPart(run.before(group)) && !isPart(Chars.at(text, run.from(), last, run.to())) && last - at < HEX) {
            return 0;
        }
        int start = at;
        int stop = Math.max(run.from(), at - UUID);
        while (start > stop && isPart(text[start - 1])) {
            start--;
            if (Letters.isDigit(text[start])) {
                return 0; // the first digit was asked about already
            }
        }
        int end = last;
        int limit = Math.min(run.to(), start + UUID + 1);
        while (end < limit && isPart(text[end])) {
            end++;
        }
        if (!isToken(text, start, end) || Letters.isLetterOrDigit(Chars.at(text, run.from(), start - 1, run.to()))) {
            return 0;
        }
        if (Letters.isLetterOrDigit(Chars.at(text, run.from(), end, run.to()))
                || !ContextWord.DEVICE.in(run.context(group))) {
            return 0;
        }
        sink.found(PersonalDataType.DEVICE_ID, start, end, Confidence.LIKELY, "device.token", 0);
        return Math.max(1, run.groupsBefore(group, end));
    }

    private static boolean isPart(char c) {
        return Chars.hex(c) >= 0 || c == '-';
    }

    private static boolean isToken(char[] text, int start, int end) {
        if (end - start != UUID && end - start != HEX) {
            return false;
        }
        for (int i = start; i < end; i++) {
            int place = i - start;
            boolean hyphen = end - start == UUID && (place == 8 || place == 13 || place == 18 || place == 23);
            if ((text[i] == '-') != hyphen) {
                return false;
            }
        }
        return true;
    }
}
