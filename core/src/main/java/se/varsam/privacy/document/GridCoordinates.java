package se.varsam.privacy.document;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** A position in metres: SWEREF 99 TM (N 61–77, E 2.5–9.5 hundred kilometres), or RT 90 beside a word that says so. */
public final class GridCoordinates extends NumberRule {

    private static final int SIX = 6;
    private static final int SEVEN = 7;

    /** Creates the rule. */
    public GridCoordinates() {
        super(SIX, 1, 3, SIX, SEVEN);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        char[] text = run.text();
        if (run.size(group) <= 3 && run.separators(group) != 0) {
            return 0;
        }
        int first = run.start(group);
        int end = end(text, first, run.to());
        if (end < 0 || isPartBefore(text, run.from(), first)) {
            return 0;
        }
        int one = metres(text, first, end);
        if (!isNorth(one) && !isEast(one) && !isOldEast(one)) {
            return 0;
        }
        int gap = metresEnd(text, end, run.to());
        int second = PositionGap.end(text, gap, run.to());
        int last = second < 0 ? -1 : end(text, second, run.to());
        if (last < 0) {
            return 0;
        }
        int two = metres(text, second, last);
        boolean named = ContextWord.COORDINATE.in(run.context(group)) || PositionGap.isNamed(text, gap, second);
        boolean sweref = (isNorth(one) && isEast(two)) || (isEast(one) && isNorth(two));
        boolean old = named && ((isNorth(one) && isOldEast(two)) || (isOldEast(one) && isNorth(two)));
        if (!sweref && !old) {
            return 0;
        }
        boolean paired = named || !Characters.isSpace(text[end]) || !Characters.isSpace(text[second - 1]);
        sink.found(
                PersonalDataType.COORDINATES,
                PositionGap.prefix(text, run.from(), first),
                PositionGap.suffix(text, metresEnd(text, last, run.to()), run.to()),
                paired || second - end > 1 ? Confidence.LIKELY : Confidence.POSSIBLE,
                sweref ? "coordinates.sweref" : "coordinates.rt90",
                0);
        int groups = 1;
        while (run.size(group + groups) > 0 && run.start(group + groups) < last) {
            groups++;
        }
        return groups;
    }

    /** {@return the index after six or seven digits, whole or in groups of three; or -1} */
    private static int end(char[] text, int at, int to) {
        int end = Characters.digitsEnd(text, at, to, SEVEN + 1);
        int digits = end - at;
        if (digits == SIX || digits == SEVEN) {
            return end;
        }
        if (digits == 3) {
            return three(text, end, to);
        }
        int more = digits == 1 ? three(text, end, to) : -1;
        return more < 0 ? -1 : three(text, more, to);
    }

    private static int three(char[] text, int at, int to) {
        boolean space = at < to && Characters.isSpace(text[at]);
        return space && Characters.digitsEnd(text, at + 1, to, 4) == at + 4 ? at + 4 : -1;
    }

    /** {@return the index after the decimals at an index} */
    private static int metresEnd(char[] text, int at, int to) {
        boolean decimals = at + 1 < to && (text[at] == '.' || text[at] == ',') && Letters.isDigit(text[at + 1]);
        int end = decimals ? Characters.digitsEnd(text, at + 1, to, 4) : at;
        return Characters.isDigitAt(text, at, end, to) ? at : end;
    }

    private static int metres(char[] text, int at, int end) {
        int value = 0;
        for (int i = at; i < end; i++) {
            if (Letters.isDigit(text[i])) {
                value = value * 10 + text[i] - '0';
            }
        }
        return value;
    }

    private static boolean isNorth(int metres) {
        return metres >= 6_100_000 && metres <= 7_700_000;
    }

    private static boolean isEast(int metres) {
        return metres >= 250_000 && metres <= 950_000;
    }

    private static boolean isOldEast(int metres) {
        return metres >= 1_200_000 && metres <= 1_900_000;
    }

    private static boolean isPartBefore(char[] text, int from, int at) {
        char c = Characters.at(text, from, at - 1, at);
        return ((c == '.' || c == ',') && Characters.isDigitAt(text, from, at - 2, at)) || c == '-';
    }
}
