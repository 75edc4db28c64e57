package se.varsam.privacy.document;

import se.varsam.identity.check.Luhn;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** HSA-id of somebody who works in health care: {@code SE}, an organisation number, a hyphen and a suffix. */
public final class HsaId extends NumberRule {

    private static final int NUMBER = 10;
    private static final int PREFIXED = 12;
    private static final int LONGEST = 20;

    /** Creates the rule. */
    public HsaId() {
        super(NUMBER, NUMBER, PREFIXED);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        char[] text = run.text();
        int start = run.start(group) - 2;
        int hyphen = run.end(group);
        if (start < run.from()
                || Letters.lower(text[start]) != 's'
                || Letters.lower(text[start + 1]) != 'e'
                || Characters.isPartAt(text, run.from(), start - 1, run.to())
                || Characters.at(text, run.from(), hyphen, run.to()) != '-') {
            return 0;
        }
        int end = hyphen + 1;
        int stop = Math.min(run.to(), end + LONGEST + 1);
        while (end < stop && Characters.isPart(text[end])) {
            end++;
        }
        if (end - hyphen < 4 || end - hyphen > LONGEST || text[run.start(group)] == '0') {
            return 0;
        }
        int ten = run.first(group) + run.size(group) - NUMBER;
        boolean checked =
                Luhn.holds(run.digits(), ten, NUMBER) || Label.STAFF.in(Label.before(text, run.from(), start));
        sink.found(
                PersonalDataType.STAFF_NUMBER,
                start,
                end,
                checked ? Confidence.LIKELY : Confidence.POSSIBLE,
                "staff.hsa-id",
                0);
        return run.size(group + 1) > 0 && run.start(group + 1) < end ? 2 : 1;
    }
}
