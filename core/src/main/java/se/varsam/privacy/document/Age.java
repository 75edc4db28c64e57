package se.varsam.privacy.document;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;
import se.varsam.privacy.text.Stems;

/** The age of someone: {@code 12 år gammal}, {@code 34-årig}, {@code 34-åring}; never more than possible. */
public final class Age extends NumberRule {

    private static final int OLDEST = 120;
    private static final Stems YEARS = new Stems.Builder()
            .add("årig.", 1)
            .add("årige.", 1)
            .add("åriga.", 1)
            .add("årigt.", 1)
            .add("åring.", 1)
            .add("åringen.", 1)
            .add("åringens.", 1)
            .add("åringar", 1)
            .add("year-old", 1)
            .build();
    private static final Stems OLD = new Stems.Builder()
            .add("gammal.", 1)
            .add("gammalt.", 1)
            .add("gamla.", 1)
            .add("gamle.", 1)
            .add("old.", 1)
            .build();

    /** Creates the rule. */
    public Age() {
        super(1, 1, 2, 3);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        char[] text = run.text();
        int at = run.end(group);
        int to = run.to();
        char sign = Characters.at(text, run.from(), at, to);
        if (sign != '-' && !Characters.isSpace(sign) && !Characters.isDash(sign)) {
            return 0;
        }
        int end = sign == '-' || Characters.isDash(sign) ? joined(text, at + 1, to) : apart(text, at + 1, to);
        int start = run.start(group);
        if (end < 0
                || at - start != run.size(group)
                || Characters.value(text, start, at) > OLDEST
                || Characters.isPartAt(text, run.from(), start - 1, to)) {
            return 0;
        }
        sink.found(PersonalDataType.DATE_OF_BIRTH, start, end, Confidence.POSSIBLE, "birth.age", 0);
        return 1;
    }

    private static int joined(char[] text, int at, int to) {
        return at < to && YEARS.match(text, at, to) != 0 ? wordEnd(text, at, to) : -1;
    }

    /** {@return the index after "år gammal" or "years old", or -1} */
    private static int apart(char[] text, int at, int to) {
        boolean swedish = at + 2 < to && Letters.lower(text[at]) == '\u00E5' && text[at + 1] == 'r';
        boolean english = at + 5 < to && text[at] == 'y' && text[at + 1] == 'e' && text[at + 4] == 's';
        int years = swedish ? at + 2 : at + 5;
        if ((!swedish && !english) || !Characters.isSpace(Characters.at(text, at, years, to))) {
            return -1;
        }
        int old = years + 1;
        return old < to && OLD.match(text, old, to) != 0 ? wordEnd(text, old, to) : -1;
    }

    private static int wordEnd(char[] text, int at, int to) {
        int end = at;
        while (end < to && (Letters.isLetter(text[end]) || Characters.isMark(text[end]) || text[end] == '-')) {
            end++;
        }
        return end;
    }
}
