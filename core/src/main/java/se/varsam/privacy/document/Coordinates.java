package se.varsam.privacy.document;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** A position in Sweden in degrees (WGS 84): decimals, at least four, or degrees and minutes; in either order. */
public final class Coordinates extends NumberRule {

    private static final int DECIMALS = 4;
    private static final int MOST_DECIMALS = 16;

    /** Creates the rule. */
    public Coordinates() {
        super(2, 2);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        char[] text = run.text();
        int first = run.start(group);
        int to = run.to();
        int end = angleEnd(text, first, to);
        if (end < 0) {
            return 0;
        }
        int second = PositionGap.end(text, end, to);
        int last = second < 0 ? -1 : angleEnd(text, second, to);
        if (last < 0 || !isSweden(text, first, second) || isNumberBefore(text, run.from(), first)) {
            return 0;
        }
        int start = PositionGap.prefix(text, run.from(), first);
        int stop = PositionGap.suffix(text, last, to);
        boolean named = start < first
                || PositionGap.isNamed(text, end, second)
                || ContextWord.COORDINATE.in(run.context(group));
        sink.found(
                PersonalDataType.COORDINATES,
                start,
                stop,
                named ? Confidence.CERTAIN : Confidence.LIKELY,
                isSign(text[first + 2]) ? "coordinates.minutes" : "coordinates.decimal",
                0);
        int groups = 1;
        while (run.size(group + groups) > 0 && run.start(group + groups) < last) {
            groups++;
        }
        return groups;
    }

    /** {@return the index after two digits with decimals, or with minutes and seconds; or -1} */
    private static int angleEnd(char[] text, int at, int to) {
        int sign = at + 2;
        if (sign >= to || Characters.digitsEnd(text, at, to, 2) != sign) {
            return Characters.digitsEnd(text, at, to, 2) == at + 1 ? minutesEnd(text, at + 1, to) : -1;
        }
        if (text[sign] != '.' && text[sign] != ',') {
            return minutesEnd(text, sign, to);
        }
        int end = Characters.digitsEnd(text, sign + 1, to, MOST_DECIMALS);
        boolean goesOn = Characters.isDigitAt(text, at, end, to)
                || (Characters.at(text, at, end, to) == '.' && Characters.isDigitAt(text, at, end + 1, to));
        return end - sign - 1 < DECIMALS || goesOn ? -1 : end;
    }

    /** {@return the index after a degree sign, minutes, and seconds if there are any; or -1} */
    private static int minutesEnd(char[] text, int at, int to) {
        if (at >= to || !isSign(text[at])) {
            return -1;
        }
        int minutes = partEnd(text, Characters.afterSpaces(text, at + 1, to, 1), to);
        if (minutes < 0 || minutes >= to || !isMinute(text[minutes])) {
            return -1;
        }
        int seconds = partEnd(text, Characters.afterSpaces(text, minutes + 1, to, 1), to);
        if (seconds < 0 || seconds >= to || !isMinute(text[seconds])) {
            return minutes + 1;
        }
        boolean twice = seconds + 1 < to && isMinute(text[seconds + 1]) && text[seconds] != '"';
        return twice ? seconds + 2 : seconds + 1;
    }

    /** {@return the index after one or two digits and their decimals, or -1} */
    private static int partEnd(char[] text, int at, int to) {
        int end = Characters.digitsEnd(text, at, to, 2);
        if (end == at) {
            return -1;
        }
        boolean decimals = end + 1 < to && (text[end] == '.' || text[end] == ',') && Letters.isDigit(text[end + 1]);
        return decimals ? Characters.digitsEnd(text, end + 1, to, 8) : end;
    }

    private static boolean isSign(char c) {
        return c == '\u00B0' || c == '\u00BA';
    }

    private static boolean isMinute(char c) {
        return c == '\''
                || c == '"'
                || c == '\u2032'
                || c == '\u2033'
                || c == '\u2019'
                || c == '\u201D'
                || c == '\u00B4';
    }

    private static boolean isSweden(char[] text, int first, int second) {
        int one = Characters.value(text, first, Characters.digitsEnd(text, first, first + 2, 2));
        int two = Characters.value(text, second, Characters.digitsEnd(text, second, second + 2, 2));
        return (isLatitude(one) && isLongitude(two)) || (isLongitude(one) && isLatitude(two));
    }

    private static boolean isLatitude(int degrees) {
        return degrees >= 55 && degrees <= 69;
    }

    private static boolean isLongitude(int degrees) {
        return degrees >= 10 && degrees <= 24;
    }

    /** A decimal or sign before it makes it a part of another number. */
    private static boolean isNumberBefore(char[] text, int from, int at) {
        char c = Characters.at(text, from, at - 1, at);
        return c == '-' || ((c == '.' || c == ',') && Characters.isDigitAt(text, from, at - 2, at));
    }
}
