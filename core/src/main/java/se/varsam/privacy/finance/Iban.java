package se.varsam.privacy.finance;

import se.varsam.identity.check.Ibans;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Reading;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** International bank account numbers: two letters before the first digits, in one piece or in fours ({@link Ibans}). */
public final class Iban extends NumberRule {

    private static final int COUNTRY = 2;
    private static final int FOUR = 4;
    private static final int FULL_WIDTH = 0xFEE0;

    /** Creates the rule. */
    public Iban() {
        super(COUNTRY);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        if (group > 0) {
            return 0;
        }
        char[] text = run.text();
        int at = run.start(0) - 1;
        boolean gap = at > run.from() && Labels.isGap(text[at]);
        at -= gap ? 1 : 0;
        if (at <= run.from() || !Letters.isLetter(text[at]) || !Letters.isLetter(text[at - 1])) {
            return 0;
        }
        int length = Ibans.length(narrow(text[at - 1]), narrow(text[at]));
        boolean glued = at - COUNTRY >= run.from() && Letters.isLetterOrDigit(text[at - COUNTRY]);
        boolean swedish = isSwedish(narrow(text[at - 1]), narrow(text[at]));
        if (length == 0 || glued || (swedish ? run.digitsFrom(0) < length - COUNTRY : gap)) {
            return 0;
        }
        Reading reading = run.reading(at - 1, length + 1);
        if (reading.length() < length || reading.isGlued(length) || !isGrouped(run, reading, length, swedish)) {
            return 0;
        }
        if (!(swedish || isOfOneCase(reading, length)) || !Ibans.holds(reading, 0, length)) {
            return 0;
        }
        int end = reading.end(length - 1);
        boolean plain = !reading.isNoisy(0, length) && Letters.isUpper(text[at]);
        sink.found(
                PersonalDataType.IBAN,
                at - 1,
                end,
                plain ? Confidence.CERTAIN : Confidence.LIKELY,
                "iban",
                reading.isNoisy(0, length) ? Mark.DISGUISED.bit() : 0);
        return Math.max(1, run.groupsBefore(0, end));
    }

    /** In one piece or in fours; a Swedish number, which has digits only, or one with the word for it, may be cut anywhere. */
    private static boolean isGrouped(NumberRun run, Reading reading, int length, boolean anyhow) {
        boolean regular = true;
        for (int i = 1; i < length; i++) {
            int sign = reading.separators(i);
            if (sign == 0) {
                continue;
            }
            if ((sign & ~(Separator.SPACE | Separator.DASH | Separator.BREAK)) != 0) {
                return false;
            }
            regular &= i % FOUR == 0;
        }
        return regular || anyhow || ContextWord.ACCOUNT.in(run.context(0));
    }

    private static boolean isOfOneCase(Reading reading, int length) {
        boolean upper = Letters.isUpper(reading.charAt(0));
        for (int i = 1; i < length; i++) {
            char c = reading.charAt(i);
            if (Letters.isLetter(c) && Letters.isUpper(c) != upper) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSwedish(char left, char right) {
        return Letters.lower(left) == 's' && Letters.lower(right) == 'e';
    }

    private static char narrow(char c) {
        return c >= '\uFF21' && c <= '\uFF5A' ? (char) (c - FULL_WIDTH) : c;
    }
}
