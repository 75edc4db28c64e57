package se.varsam.privacy.contact;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.text.Context;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Detector;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** Hardware addresses (MAC-48, IEEE 802): six pairs with colons or hyphens, or three fours with stops. */
public final class MacAddress implements Detector {

    private static final int PAIRS = 6;

    /** Creates the detector. */
    public MacAddress() {}

    @Override
    public int read(char[] text, int from, int at, int to, Sink sink) {
        int start = at - 2;
        char sign = text[at];
        for (int n = 2; n < PAIRS && start - 3 >= from && text[start - 1] == sign; n++) {
            start -= 3;
        }
        int end = readPairs(text, from, start, to, sink);
        return end > at ? end : at + 1;
    }

    /** Reads the form with colons or hyphens, at its first character; {@code start} when it is none. */
    static int readPairs(char[] text, int from, int start, int to, Sink sink) {
        if (start < from || start + 2 >= to) {
            return start;
        }
        int end = end(text, start, to, text[start + 2], 2, PAIRS);
        return end > start && report(text, from, start, end, to, sink) ? end : start;
    }

    /** Reads the form with stops, at its first character. */
    static boolean readStops(char[] text, int from, int start, int to, Sink sink) {
        int end = start < from ? start : end(text, start, to, '.', 4, 3);
        return end > start && report(text, from, start, end, to, sink);
    }

    private static boolean report(char[] text, int from, int start, int end, int to, Sink sink) {
        char before = Chars.at(text, from, start - 1, to);
        char after = Chars.at(text, from, end, to);
        boolean joined = after == text[start + 2] && Chars.hex(Chars.at(text, from, end + 1, to)) >= 0;
        if (Letters.isLetterOrDigit(before) || Letters.isLetterOrDigit(after) || joined || before == text[start + 2]) {
            return false;
        }
        boolean named = ContextWord.DEVICE.in(Context.before(text, from, start));
        Confidence sure =
                named ? Confidence.CERTAIN : isMixed(text, start, end) ? Confidence.LIKELY : Confidence.POSSIBLE;
        sink.found(PersonalDataType.DEVICE_ID, start, end, sure, "device.mac", 0);
        return true;
    }

    /** The index after a number of groups of hexadecimal digits; {@code start} when they are none. */
    private static int end(char[] text, int start, int to, char sign, int size, int groups) {
        int length = groups * (size + 1) - 1;
        if (start + length > to) {
            return start;
        }
        for (int i = 0; i < length; i++) {
            char c = text[start + i];
            if (i % (size + 1) == size ? c != sign : Chars.hex(c) < 0) {
                return start;
            }
        }
        return start + length;
    }

    /** Whether both letters and digits occur: else it may be times, dates or syllables. */
    private static boolean isMixed(char[] text, int start, int end) {
        boolean letters = false;
        boolean digits = false;
        for (int i = start; i < end; i++) {
            letters |= Letters.isLetter(text[i]);
            digits |= Letters.isDigit(text[i]);
        }
        return letters && (digits || text[start + 2] == ':');
    }
}
