package se.varsam.privacy.number;

import se.varsam.identity.check.PersonNumbers;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/**
 * Personal numbers in which a machine read some digits as letters. A guess: most characters must still be digits, and date
 * and check digit must hold.
 */
public final class MisreadNumber extends NumberRule {

    private static final int BACK = 4;
    private static final String LETTERS = "OoDQlI|iZSsBG";
    private static final String MEANT = "0000111125586";
    /** How many may be letters: three of ten, four of twelve. */
    private static final int MOST_OF_SHORT = 3;

    private static final int MOST_OF_LONG = 4;

    /** Creates the rule. */
    public MisreadNumber() {
        super(1);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        char[] text = run.text();
        int start = run.start(group);
        int back = 0;
        while (back < BACK && start - back > run.from() && LETTERS.indexOf(text[start - back - 1]) >= 0) {
            back++;
        }
        boolean inside = start - back > run.from() && Letters.isDigit(text[start - back - 1]);
        if ((back == 0 && run.digitsFrom(group) >= PersonNumbers.LONG) || inside) {
            return 0;
        }
        Reading reading = run.readingWithBars(start - back, back + PersonNumbers.LONG + 1);
        for (int skipped = 0; skipped <= back; skipped++) {
            if (read(reading, skipped, PersonNumbers.LONG, MOST_OF_LONG, sink)) {
                return groupsBefore(run, group, reading.end(skipped + PersonNumbers.LONG - 1));
            }
            if (read(reading, skipped, PersonNumbers.SHORT, MOST_OF_SHORT, sink)) {
                return groupsBefore(run, group, reading.end(skipped + PersonNumbers.SHORT - 1));
            }
        }
        return 0;
    }

    private static int groupsBefore(NumberRun run, int group, int end) {
        int used = 1;
        while (run.size(group + used) > 0 && run.start(group + used) < end) {
            used++;
        }
        return used;
    }

    private static boolean read(Reading reading, int from, int count, int most, Sink sink) {
        int misread = 0;
        for (int i = from; i < from + count; i++) {
            if (i >= reading.length()) {
                return false;
            }
            char c = reading.charAt(i);
            if (!Letters.isDigit(c) && (++misread > most || LETTERS.indexOf(c) < 0)) {
                return false;
            }
        }
        if (misread == 0 || reading.digitFollows(from + count) || !NumberCuts.fits(reading, from, count)) {
            return false;
        }
        PersonNumbers.Kind kind = PersonNumbers.kind(meant(reading, from, count), 0, count);
        if (kind != PersonNumbers.Kind.PERSONNUMMER && kind != PersonNumbers.Kind.SAMORDNINGSNUMMER) {
            return false;
        }
        sink.found(
                kind == PersonNumbers.Kind.PERSONNUMMER
                        ? PersonalDataType.PERSONNUMMER
                        : PersonalDataType.SAMORDNINGSNUMMER,
                reading.start(from),
                reading.end(from + count - 1),
                Confidence.POSSIBLE,
                "personnummer.misread",
                Mark.DISGUISED.bit());
        return true;
    }

    private static byte[] meant(Reading reading, int from, int count) {
        byte[] digits = new byte[count];
        for (int i = 0; i < count; i++) {
            char c = reading.charAt(from + i);
            digits[i] = (byte) ((Letters.isDigit(c) ? c : MEANT.charAt(LETTERS.indexOf(c))) - '0');
        }
        return digits;
    }
}
