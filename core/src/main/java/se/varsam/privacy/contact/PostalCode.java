package se.varsam.privacy.contact;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.Context;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** Postcodes before a place: NNN NN and any capitalised name, or NNNNN and a known one. */
public final class PostalCode extends NumberRule {

    private static final int DIGITS = 5;
    private static final int APART = 3;

    /** Creates the rule. */
    public PostalCode() {
        super(DIGITS, APART, DIGITS);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        byte[] d = run.digits();
        boolean apart = run.size(group) == APART;
        if (apart && (run.size(group + 1) != 2 || run.separators(group + 1) != Separator.SPACE)) {
            return 0;
        }
        char[] text = run.text();
        int code = run.end(apart ? group + 1 : group);
        int place = Chars.skipBlanks(text, code, run.to());
        int end = AddressTail.place(text, code, run.to());
        if (end == code && apart) {
            end = AddressTail.field(text, code, run.to());
            return end == code || !begins(run, group) ? 0 : report(run, group, end, Confidence.LIKELY, sink);
        }
        if (end == code || d[run.first(group)] == 0) {
            return 0;
        }
        boolean prefixed = start(run, group) < run.start(group);
        boolean known = Places.isPlace(text, place, end);
        if (!prefixed && !begins(run, group) && !(apart && known && isFree(run, group))) {
            return 0;
        }
        if (!apart && !prefixed && (!known || isRound(d, run.first(group)))) {
            return 0;
        }
        if (!known && ContextWord.AMOUNT.in(Context.after(text, code, run.to()))) {
            return 0;
        }
        Confidence sure = known && (apart || prefixed) ? Confidence.CERTAIN : Confidence.LIKELY;
        return report(run, group, end, sure, sink);
    }

    private static int report(NumberRun run, int group, int end, Confidence sure, Sink sink) {
        sink.found(PersonalDataType.POSTAL_ADDRESS, start(run, group), end, sure, "address.postcode", 0);
        return run.size(group) == APART ? 2 : 1;
    }

    private static boolean begins(NumberRun run, int group) {
        if (group > 0) {
            return (run.separators(group) & (Separator.BREAK | Separator.PIPE)) != 0;
        }
        char before = run.before(group);
        return before != ',' && before != '.' && before != '-' && !Letters.isLetterOrDigit(before);
    }

    /** Before a known place a space or a letter may stand before the postcode. */
    private static boolean isFree(NumberRun run, int group) {
        int between = run.separators(group);
        boolean listed = (between & ~(Separator.SPACE | Separator.PAREN | Separator.STOP)) == 0;
        return group > 0 ? listed && (between & Separator.SPACE) != 0 : Letters.isLetter(run.before(group));
    }

    /** Whole hundreds glued together are an amount rather than a postcode. */
    private static boolean isRound(byte[] d, int first) {
        return d[first + 2] == 0 && d[first + 3] == 0 && d[first + 4] == 0;
    }

    /** The start with the prefix {@code SE-} or {@code S-}. */
    private static int start(NumberRun run, int group) {
        char[] text = run.text();
        int at = run.start(group);
        for (int length = 3; length >= 2; length--) {
            int start = at - length;
            if (start >= run.from()
                    && AddressTail.prefix(text, start, at) == length
                    && Letters.isUpper(text[start])
                    && !Chars.isLetterAt(text, run.from(), start - 1, at)) {
                return start;
            }
        }
        return at;
    }
}
