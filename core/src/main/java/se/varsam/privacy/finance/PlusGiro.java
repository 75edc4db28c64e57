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

/** Plusgiro numbers: two to eight digits, NN NN NN-N, with {@link Luhn}; a word must say it. */
public final class PlusGiro extends NumberRule {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    /** Fewer digits than these are a number only with the word beside them. */
    private static final int ORDINARY = 5;

    private static final int MOST_GROUPS = 5;

    /** Creates the rule. */
    public PlusGiro() {
        super(SHORTEST, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Override
    protected long says() {
        return ContextWord.PLUSGIRO.bit();
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        if (Labels.isTied(run, group)) {
            return 0;
        }
        int dashed = dashed(run, group);
        int groups = dashed > 0 ? dashed : spaced(run, group);
        int count = groups == 0 ? 0 : run.first(group + groups) - run.first(group);
        if (count < SHORTEST
                || run.digits()[run.first(group)] == 0
                || !Luhn.holds(run.digits(), run.first(group), count)
                || Labels.isTied(run, group + groups)) {
            return 0;
        }
        return report(run, group, groups, count, dashed > 0, sink);
    }

    private static int report(NumberRun run, int group, int groups, int count, boolean dashed, Sink sink) {
        int start = run.start(group);
        int end = run.end(group + groups - 1);
        if (count < ORDINARY && !Labels.sayBeside(run, group, ContextWord.PLUSGIRO)) {
            return 0;
        }
        boolean named = dashed
                ? Labels.say(run, group, end, ContextWord.PLUSGIRO)
                : Labels.sayNearest(run, group, end, ContextWord.PLUSGIRO);
        int marks = isNoisy(run, group, groups) ? Mark.DISGUISED.bit() : 0;
        if (named && (dashed || count != 4 || !isYear(run, group))) {
            sink.found(PersonalDataType.PLUSGIRO, start, end, Confidence.LIKELY, "plusgiro", marks);
            return groups;
        }
        if (dashed && isPaired(run, group, groups) && run.context(group) == 0) {
            sink.found(PersonalDataType.PLUSGIRO, start, end, Confidence.POSSIBLE, "plusgiro.form", marks);
        }
        return 0;
    }

    /** How many groups there are up to a hyphen and one digit. */
    private static int dashed(NumberRun run, int group) {
        int g = group + 1;
        int digits = run.size(group);
        while (run.size(g) > 0 && g < group + MOST_GROUPS && digits < LONGEST) {
            int sign = run.separators(g);
            if ((sign & Separator.DASH) != 0) {
                boolean check = run.size(g) == 1 && Labels.only(sign, Separator.DASH | Separator.SPACE);
                return check ? g - group + 1 : 0;
            }
            if (sign != Separator.SPACE) {
                return 0;
            }
            digits += run.size(g);
            g++;
        }
        return 0;
    }

    /** One group, or pairs with spaces between and a single digit last. */
    private static int spaced(NumberRun run, int group) {
        int g = group + 1;
        int digits = run.size(group);
        while (digits < LONGEST && digits <= 6 && run.separators(g) == Separator.SPACE && run.size(g) == 2) {
            digits += 2;
            g++;
        }
        boolean check = g > group + 1 && run.separators(g) == Separator.SPACE && run.size(g) == 1;
        return check ? g - group + 1 : run.size(group) <= LONGEST ? 1 : 0;
    }

    private static boolean isPaired(NumberRun run, int group, int groups) {
        boolean paired = groups >= 4;
        for (int g = group + 1; g < group + groups - 1; g++) {
            paired &= run.size(g) == 2;
        }
        return paired && run.size(group) <= 2;
    }

    private static boolean isYear(NumberRun run, int group) {
        byte[] d = run.digits();
        int century = d[run.first(group)] * 10 + d[run.first(group) + 1];
        return century >= 17 && century <= 21;
    }
}
