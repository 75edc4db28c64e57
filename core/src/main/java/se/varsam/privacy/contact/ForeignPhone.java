package se.varsam.privacy.contact;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.Context;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** Telephone numbers of other countries: told by the country code, or guessed from the way they are cut. */
final class ForeignPhone {

    private static final int WITHIN = Separator.SPACE | Separator.DASH | Separator.STOP | Separator.PAREN;
    private static final int FEWEST = 8;
    private static final int MOST = 11;

    private ForeignPhone() {}

    /** Reads a number whose country code begins at a digit. */
    static int international(NumberRun run, int group, int code, Sink sink) {
        byte[] d = run.digits();
        int length = CountryCodes.length(d, code);
        if (length == 0) {
            return 0;
        }
        int used = groups(run, group, code + length, CountryCodes.fewest(d, code), CountryCodes.most(d, code));
        if (used == 0 || isAmount(run, group, used) || !mayBegin(d, code, length)) {
            return 0;
        }
        boolean plus = PhoneText.hasPlus(run, group);
        boolean named = ContextWord.PHONE.in(run.context(group));
        int start = PhoneText.start(run, group);
        boolean free = start == run.from() || !Letters.isLetterOrDigit(run.text()[start - 1]);
        Confidence sure = named || (plus && free) ? Confidence.LIKELY : Confidence.POSSIBLE;
        return report(run, group, used, sure, "phone.international", sink);
    }

    private static int groups(NumberRun run, int group, int national, int fewest, int most) {
        int best = 0;
        int trunk = 0;
        for (int g = group + 1; ; g++) {
            int count = run.first(g) - national - trunk;
            if (count > most) {
                return best;
            }
            if (count >= fewest) {
                best = g - group;
            }
            if (g == run.groups() || (run.separators(g) & ~WITHIN) != 0) {
                return best;
            }
            if (run.first(g) == national && run.digits()[national] == 0 && (run.separators(g) & Separator.PAREN) != 0) {
                trunk = 1;
            }
        }
    }

    /** No national number begins with 0, but Italy's and one whose 0 stands in parentheses; none in North America with 1. */
    private static boolean mayBegin(byte[] d, int code, int length) {
        int first = d[code + length];
        if (length == 1 && d[code] == 1) {
            return first >= 2 && d[code + 4] >= 2;
        }
        return first != 0 || d[code + length + 1] != 0;
    }

    /** Whole thousands, or a word of amount after. */
    private static boolean isAmount(NumberRun run, int group, int used) {
        byte[] d = run.digits();
        int end = run.first(group + used);
        boolean thousands = used > 1 && d[end - 1] == 0 && d[end - 2] == 0 && d[end - 3] == 0;
        for (int g = group + 1; g < group + used; g++) {
            thousands &= run.size(g) == 3;
        }
        return thousands || ContextWord.AMOUNT.in(Context.after(run.text(), run.end(group + used - 1), run.to()));
    }

    /** Guesses at a national number of another country. */
    static int read(NumberRun run, int group, Sink sink) {
        int used = guess(run, group);
        return used == 0 ? 0 : report(run, group, used, Confidence.POSSIBLE, "phone.foreign", sink);
    }

    private static int guess(NumberRun run, int group) {
        byte[] d = run.digits();
        int i = run.first(group);
        int size = run.size(group);
        if (size == MOST) {
            return d[i] == 1 && d[i + 1] >= 3 ? 1 : 0;
        }
        int second = run.size(group + 1);
        int third = run.size(group + 2);
        int cut = run.separators(group + 1);
        if ((cut & (Separator.DASH | Separator.PAREN)) == 0 || (cut & ~WITHIN) != 0) {
            return 0;
        }
        int next = second == 0 || third == 0 ? ~0 : run.separators(group + 2);
        boolean american = size == 3 && second == 3 && third == 4 && d[i] >= 2 && (next & ~WITHIN) == 0;
        if (american) {
            return 3;
        }
        if (d[i] != 0 || d[i + 1] == 0 || second < 3 || size > 5) {
            return 0;
        }
        boolean three = third == 4 && (next & ~WITHIN) == 0 && size + second + third >= FEWEST;
        return three && size + second + third <= MOST ? 3 : size + second >= FEWEST && size + second <= MOST ? 2 : 0;
    }

    private static int report(NumberRun run, int group, int used, Confidence sure, String rule, Sink sink) {
        int marks = NumberRule.isNoisy(run, group, used) ? Mark.DISGUISED.bit() : 0;
        int end = PhoneText.end(run, group + used - 1);
        sink.found(PersonalDataType.PHONE, PhoneText.start(run, group), end, sure, rule, marks);
        return sure == Confidence.POSSIBLE ? 1 : used;
    }
}
