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
 * Swish numbers of companies and associations: 123 NNN NN NN, and 90N NN NN of those with a 90 account. A private person's
 * is a mobile number. A word must say it.
 */
public final class SwishNumber extends NumberRule {

    private static final int COMPANY = 10;
    private static final int COLLECTION = 7;
    private static final int MOST_GROUPS = 5;

    /** Creates the rule. */
    public SwishNumber() {
        super(COLLECTION, 2, 3, 5, 6, 7, 10);
    }

    @Override
    protected long says() {
        return ContextWord.SWISH.bit();
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        byte[] d = run.digits();
        int first = run.first(group);
        boolean company = d[first] == 1 && d[first + 1] == 2 && d[first + 2] == 3;
        boolean collection = d[first] == 9 && d[first + 1] == 0;
        if (!company && !collection) {
            return 0;
        }
        int groups = groups(run, group, company ? COMPANY : COLLECTION);
        if (groups == 0 || Labels.isTied(run, group) || Labels.isTied(run, group + groups)) {
            return 0;
        }
        int start = run.start(group);
        int end = run.end(group + groups - 1);
        int marks = isNoisy(run, group, groups) ? Mark.DISGUISED.bit() : 0;
        if (Labels.sayNearest(run, group, end, ContextWord.SWISH)) {
            sink.found(PersonalDataType.SWISH, start, end, Confidence.LIKELY, "swish", marks);
            return groups;
        }
        if (company && groups == 4 && run.context(group) == 0 && Luhn.holds(d, first, COMPANY)) {
            sink.found(PersonalDataType.SWISH, start, end, Confidence.POSSIBLE, "swish.form", marks);
        }
        return 0;
    }

    private static int groups(NumberRun run, int group, int count) {
        int digits = run.size(group);
        int g = group + 1;
        while (digits < count
                && g < group + MOST_GROUPS
                && run.size(g) > 0
                && Labels.only(run.separators(g), Separator.SPACE | Separator.DASH | Separator.BREAK)) {
            digits += run.size(g);
            g++;
        }
        return digits == count ? g - group : 0;
    }
}
