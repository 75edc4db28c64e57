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

/** Payment references (OCR): two to twenty-five digits with {@link Luhn}, which is one number in ten; a word must say it. */
public final class PaymentReference extends NumberRule {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 25;
    private static final int ORDINARY = 5;
    private static final int MODULUS = 10;

    /** Creates the rule. */
    public PaymentReference() {
        super(SHORTEST);
    }

    @Override
    protected long says() {
        return ContextWord.PAYMENT_REFERENCE.bit();
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        int groups = Labels.isUnnamedRow(run, group) || Labels.isTied(run, group) ? 0 : groups(run, group);
        if (groups == 0) {
            return 0;
        }
        int end = run.end(group + groups - 1);
        boolean enough = run.first(group + groups) - run.first(group) >= ORDINARY
                || Labels.sayBeside(run, group, ContextWord.PAYMENT_REFERENCE);
        if (!enough
                || !ContextWord.PAYMENT_REFERENCE.in(run.context(group))
                || !Labels.sayNearest(run, group, end, ContextWord.PAYMENT_REFERENCE)) {
            return 0;
        }
        int marks = isNoisy(run, group, groups) ? Mark.DISGUISED.bit() : 0;
        sink.found(
                PersonalDataType.PAYMENT_REFERENCE,
                run.start(group),
                end,
                Confidence.LIKELY,
                "payment-reference",
                marks);
        return groups;
    }

    /** How many groups the longest reference has that begins here; keeps both sums, for an even and an odd count. */
    private static int groups(NumberRun run, int group) {
        byte[] d = run.digits();
        int first = run.first(group);
        int best = 0;
        int even = 0;
        int odd = 0;
        for (int g = group; g < run.groups() && run.first(g + 1) - first <= LONGEST; g++) {
            if (g > group && run.separators(g) != Separator.SPACE) {
                break;
            }
            for (int i = run.first(g); i < run.first(g + 1); i++) {
                int twice = d[i] > 4 ? 2 * d[i] - 9 : 2 * d[i];
                boolean second = ((i - first) & 1) != 0;
                even += second ? d[i] : twice;
                odd += second ? twice : d[i];
            }
            int count = run.first(g + 1) - first;
            int sum = (count & 1) == 0 ? even : odd;
            if (count >= SHORTEST && sum % MODULUS == 0 && !Labels.isTied(run, g + 1)) {
                best = g - group + 1;
            }
        }
        return best;
    }
}
