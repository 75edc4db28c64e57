package se.varsam.privacy.document;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.text.Sink;

/**
 * The machine readable zone of a passport (two lines of 44), an identity card (two of 36 or three of 30), ICAO Doc
 * 9303. Read from the date of birth with its check digit, which stands alike in all: seven digits, the sex, seven digits.
 */
public final class MachineReadableZone extends NumberRule {

    private static final int PASSPORT = 44;
    private static final int CARD_OF_TWO = 36;
    private static final int CARD_OF_THREE = 30;
    private static final int BIRTH = 13;
    private static final int DATED = 7;

    /** Creates the rule. */
    public MachineReadableZone() {
        super(DATED, DATED);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        char[] text = run.text();
        int birth = run.start(group);
        int expiry = birth + DATED + 1;
        if (run.end(group) != birth + DATED
                || expiry + DATED >= run.to()
                || !isSex(text[birth + DATED])
                || Characters.digitsEnd(text, expiry, run.to(), DATED) != expiry + DATED
                || !ZoneChecks.holds(text, birth, DATED - 1)
                || !ZoneChecks.holds(text, expiry, DATED - 1)) {
            return 0;
        }
        int start = ZoneChecks.start(text, run.from(), birth, BIRTH + 1);
        int end = ZoneChecks.end(text, birth, run.to(), PASSPORT);
        int length = end - start;
        int before = birth - start;
        if (before == BIRTH && (length == PASSPORT || length == CARD_OF_TWO)) {
            return ZoneChecks.holds(text, start, 9) ? two(run, start, end, sink) : 0;
        }
        return before == 0 && length == CARD_OF_THREE ? three(run, start, end, sink) : 0;
    }

    private static boolean isSex(char c) {
        return c == 'M' || c == 'F' || c == 'X' || c == '<';
    }

    private static int two(NumberRun run, int start, int end, Sink sink) {
        char[] text = run.text();
        int length = end - start;
        int head = lineBefore(text, run.from(), start, length);
        char kind = head < 0 ? (length == PASSPORT ? 'P' : 'I') : text[head];
        int optional = length - 1 - 21;
        int sum = ZoneChecks.sum(text, start, 10, 0)
                + ZoneChecks.sum(text, start + BIRTH, DATED, 10)
                + ZoneChecks.sum(text, start + 21, optional, 17);
        boolean proved = kind == 'V' || sum % 10 == ZoneChecks.digit(text[end - 1]);
        report(kind == 'P' || kind == 'V', head < 0 ? start : head, end, proved, sink);
        return 1;
    }

    private static int three(NumberRun run, int start, int end, Sink sink) {
        char[] text = run.text();
        int head = lineBefore(text, run.from(), start, CARD_OF_THREE);
        int last = lineAfter(text, end, run.to(), CARD_OF_THREE);
        if (head >= 0 && text[head + 14] != '<' && !ZoneChecks.holds(text, head + 5, 9)) {
            return 0;
        }
        boolean proved = false;
        if (head >= 0) {
            int sum = ZoneChecks.sum(text, head + 5, 25, 0)
                    + ZoneChecks.sum(text, start, DATED, 25)
                    + ZoneChecks.sum(text, start + 8, DATED, 32)
                    + ZoneChecks.sum(text, start + 18, 11, 39);
            proved = sum % 10 == ZoneChecks.digit(text[end - 1]);
        }
        boolean passport = head >= 0 && text[head] == 'P';
        report(passport, head < 0 ? start : head, last < 0 ? end : last, proved, sink);
        return 1;
    }

    private static void report(boolean passport, int start, int end, boolean proved, Sink sink) {
        sink.found(
                passport ? PersonalDataType.PASSPORT : PersonalDataType.IDENTITY_CARD,
                start,
                end,
                proved ? Confidence.CERTAIN : Confidence.LIKELY,
                passport ? "passport.zone" : "identity-card.zone",
                0);
    }

    /** {@return where the line of zone characters before a line begins, or -1 when there is none of that length} */
    private static int lineBefore(char[] text, int from, int start, int length) {
        int end = start;
        while (end > from && end > start - 4 && isBreak(text[end - 1])) {
            end--;
        }
        int head = end - length;
        boolean whole = end < start
                && ZoneChecks.start(text, from, end, length + 1) == head
                && text[head] >= 'A'
                && text[head] <= 'Z';
        return whole ? head : -1;
    }

    private static int lineAfter(char[] text, int end, int to, int length) {
        int start = end;
        while (start < to && start < end + 4 && isBreak(text[start])) {
            start++;
        }
        int tail = ZoneChecks.end(text, start, to, length + 1);
        return start > end && tail == start + length ? tail : -1;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == ' ';
    }
}
