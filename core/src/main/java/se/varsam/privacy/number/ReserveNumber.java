package se.varsam.privacy.number;

import se.varsam.identity.check.LetteredNumbers;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Sink;

/** Reserve numbers of health care without letters: Region Stockholm's 99 and a year, Inera Carelink's days 32–59. */
public final class ReserveNumber extends NumberRule {

    private static final int COUNT = 12;

    /** Creates the rule. */
    public ReserveNumber() {
        super(COUNT);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        int century = run.digits()[run.first(group)] * 10 + run.digits()[run.first(group) + 1];
        boolean possible = century == 99 || (century >= 18 && century <= 20);
        int groups = possible ? NumberCuts.groups(run, group, COUNT) : 0;
        if (groups == 0) {
            return 0;
        }
        Reading reading = run.reading(run.start(group), COUNT);
        LetteredNumbers.Kind kind =
                reading.length() == COUNT ? LetteredNumbers.kind(reading, 0, COUNT) : LetteredNumbers.Kind.NONE;
        boolean stockholm = kind == LetteredNumbers.Kind.STOCKHOLM;
        if (!stockholm && kind != LetteredNumbers.Kind.CARELINK) {
            return 0;
        }
        long context = run.context(group);
        boolean named = ContextWord.RESERVE.in(context) || ContextWord.PATIENT.in(context);
        boolean plain = NumberCuts.isPlain(run, group, groups, COUNT);
        sink.found(
                PersonalDataType.RESERVE_NUMBER,
                run.start(group),
                run.end(group + groups - 1),
                named && plain ? Confidence.CERTAIN : Confidence.LIKELY,
                stockholm ? "reserve.stockholm" : "reserve.carelink",
                plain ? 0 : Mark.DISGUISED.bit());
        return groups;
    }
}
