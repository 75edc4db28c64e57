package se.varsam.privacy.finance;

import se.varsam.identity.check.Luhn;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Sink;

/**
 * Bankgiro numbers: NNN-NNNN or NNNN-NNNN with {@link Luhn}, as spans of years and ISSNs look too; so a word must say it.
 *
 * @see <a href="https://www.bankgirot.se/">Bankgirot</a>
 */
public final class BankGiro extends NumberRule {

    private static final int LAST = 4;
    private static final int SHORTEST = 7;
    private static final int LONGEST = 8;
    private static final int FIRST_YEAR = 1700;
    private static final int LAST_YEAR = 2100;
    private static final int ISSN_MODULUS = 11;

    /** Creates the rule. */
    public BankGiro() {
        super(SHORTEST, 3, 4, 7, 8);
    }

    @Override
    protected long says() {
        return ContextWord.BANKGIRO.bit();
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        int size = run.size(group);
        int groups = size >= SHORTEST ? 1 : 2;
        int count = groups == 1 ? size : size + run.size(group + 1);
        int first = run.first(group);
        if ((groups == 2 && run.size(group + 1) != LAST)
                || run.digits()[first] == 0
                || !Luhn.holds(run.digits(), first, count)
                || Labels.isTied(run, group)
                || Labels.isTied(run, group + groups)) {
            return 0;
        }
        int sign = groups == 1 ? 0 : run.separators(group + 1);
        boolean spaced = groups == 2 && !Labels.only(sign, Separator.DASH | Separator.SPACE | Separator.BREAK);
        return spaced ? 0 : report(run, group, groups, count, sign, sink);
    }

    private static int report(NumberRun run, int group, int groups, int count, int sign, Sink sink) {
        boolean dashed = (sign & Separator.DASH) != 0;
        int start = run.start(group);
        int end = run.end(group + groups - 1);
        boolean years = count == LONGEST && isYear(run, group, 0) && isYear(run, group, LAST);
        boolean own = dashed && !years;
        boolean named = own
                ? (Labels.say(run, group, end, ContextWord.BANKGIRO)
                        && !Labels.sayNearest(run, group, end, ContextWord.PUBLICATION))
                : Labels.sayNearest(run, group, end, ContextWord.BANKGIRO);
        boolean ninety = dashed && isNinety(run, group) && Labels.say(run, group, end, ContextWord.ACCOUNT);
        int marks = isNoisy(run, group, groups) ? Mark.DISGUISED.bit() : 0;
        if (named || ninety) {
            sink.found(PersonalDataType.BANKGIRO, start, end, Confidence.LIKELY, "bankgiro", marks);
            return groups;
        }
        if (sign == Separator.DASH && !years && run.context(group) == 0 && !isIssn(run, group, count)) {
            sink.found(PersonalDataType.BANKGIRO, start, end, Confidence.POSSIBLE, "bankgiro.form", marks);
        }
        return 0;
    }

    /** The 90 accounts of those who collect for good causes: 900-904. */
    private static boolean isNinety(NumberRun run, int group) {
        int first = run.first(group);
        byte[] d = run.digits();
        return run.size(group) == SHORTEST - LAST && d[first] == 9 && d[first + 1] == 0 && d[first + 2] <= LAST;
    }

    private static boolean isYear(NumberRun run, int group, int skipped) {
        byte[] d = run.digits();
        int i = run.first(group) + skipped;
        int year = ((d[i] * 10 + d[i + 1]) * 10 + d[i + 2]) * 10 + d[i + 3];
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** ISO 3297: weights 8 to 2, modulus 11. */
    private static boolean isIssn(NumberRun run, int group, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += (count - i) * run.digits()[run.first(group) + i];
        }
        return count == LONGEST && sum % ISSN_MODULUS == 0;
    }
}
