package se.varsam.privacy.document;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Sink;

/** The number of a driving licence: six or eight digits, a hyphen and four, or any ten or twelve directly after its name. */
public final class DrivingLicence extends NumberRule {

    private static final int HEAD = 6;
    private static final int TAIL = 4;
    private static final int CENTURY = 2;

    /** Creates the rule. */
    public DrivingLicence() {
        super(HEAD + TAIL, HEAD, CENTURY + HEAD, HEAD + TAIL, CENTURY + HEAD + TAIL);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        boolean whole = run.size(group) >= HEAD + TAIL;
        if (!whole && run.size(group + 1) != TAIL) {
            return 0;
        }
        int groups = whole ? 1 : 2;
        boolean hyphen = !whole && run.separators(group + 1) == Separator.DASH;
        boolean space = !whole && run.separators(group + 1) == Separator.SPACE;
        if ((!whole && !hyphen && !space) || !ContextWord.DRIVING_LICENCE.in(run.context(group))) {
            return 0;
        }
        if (!hyphen && !Label.DRIVING_LICENCE.in(Label.before(run.text(), run.from(), run.start(group)))) {
            return 0;
        }
        sink.found(
                PersonalDataType.DRIVING_LICENCE,
                run.start(group),
                run.end(group + groups - 1),
                Confidence.LIKELY,
                "driving-licence.context",
                0);
        return groups;
    }
}
