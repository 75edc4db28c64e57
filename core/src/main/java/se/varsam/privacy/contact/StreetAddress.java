package se.varsam.privacy.contact;

import java.util.Collection;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.Context;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Sink;

/** Streets with the number of a house, and the postcode and place that follow: one find from c/o to place. */
public final class StreetAddress extends NumberRule {

    /** As many digits that begin with 0 are a telephone number after the address, no thousands. */
    private static final int TELEPHONE = 7;

    private static final String[] MONTHS = {
        "jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"
    };
    private static final String[] OTHERS = {"§", "%", "kap", "°", "\u00BD"};

    /** Creates the rule. */
    public StreetAddress() {
        super(1, 1, 2, 3, 4);
    }

    @Override
    protected boolean followsWord() {
        return true;
    }

    @Override
    protected Collection<String> heralds() {
        return StreetName.owned();
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        char[] text = run.text();
        int at = run.start(group);
        int end = at - 1;
        if (end <= run.from() || !Chars.isBlank(text[end]) || run.digits()[run.first(group)] == 0) {
            return 0;
        }
        end = Chars.isBlank(text[end - 1]) ? end - 1 : end;
        int word = StreetName.wordStart(text, run.from(), end);
        int kind = word == end ? StreetName.NONE : StreetName.kind(text, run.from(), word, end);
        if (kind == StreetName.NONE) {
            return 0;
        }
        int house = AddressTail.house(text, run.end(group), run.to());
        int flat = AddressTail.parts(text, house, run.to());
        int whole = AddressTail.postcode(text, flat, run.to());
        boolean posted = whole > flat && (kind != StreetName.NAME || isParted(text[flat]));
        if (!posted && (kind == StreetName.NAME || run.size(group) > 3 || !ends(run, group, house))) {
            return 0;
        }
        Confidence sure = posted ? Confidence.CERTAIN : confidence(run, group, kind, word, flat > house);
        int start = CareOf.start(text, run.from(), StreetName.start(text, run.from(), word, end));
        sink.found(PersonalDataType.POSTAL_ADDRESS, start, whole, sure, posted ? "address.full" : "address.street", 0);
        return 1;
    }

    private static boolean isParted(char c) {
        return c == ',' || c == '\n' || c == '\r' || c == '|';
    }

    /** Whether the number ends here, and no unit or part of a law follows. */
    private static boolean ends(NumberRun run, int group, int house) {
        char[] text = run.text();
        int next = group + 1;
        boolean joined = run.size(next) > 0
                && (run.separators(next) & (Separator.SPACE | Separator.BREAK)) == 0
                && run.start(next) >= house;
        boolean list = joined && run.separators(next) == Separator.SLASH && run.size(next) <= 3;
        boolean decimal = Chars.at(text, run.from(), house, run.to()) == ','
                && Chars.isDigitAt(text, run.from(), house + 1, run.to());
        boolean letters = house == run.end(group) && Chars.isLetterAt(text, run.from(), house, run.to());
        if ((joined && !list) || decimal || letters) {
            return false;
        }
        int after = Chars.skipBlanks(text, house, run.to());
        if (Chars.at(text, run.from(), after, run.to()) == ':' && Chars.isDigitAt(text, after, after + 1, run.to())) {
            return false;
        }
        for (String other : OTHERS) {
            if (Chars.isAt(text, after, run.to(), other)) {
                return false;
            }
        }
        return !ContextWord.AMOUNT.in(Context.after(text, house, run.to()));
    }

    private static Confidence confidence(NumberRun run, int group, int kind, int word, boolean flat) {
        char[] text = run.text();
        boolean dated = isMonth(text, Chars.skipBlanks(text, run.end(group), run.to()), run.to());
        boolean thousands = run.size(group + 1) == 3
                && run.separators(group + 1) == Separator.SPACE
                && (run.digits()[run.first(group + 1)] != 0 || run.digitsFrom(group + 1) < TELEPHONE);
        if (flat) {
            return Confidence.LIKELY;
        }
        if (dated || thousands) {
            return Confidence.POSSIBLE;
        }
        boolean home = ContextWord.HOME.in(run.context(group)) || Chars.endsAt(text, run.from(), word, " på ");
        return kind == StreetName.STRONG || home ? Confidence.LIKELY : Confidence.POSSIBLE;
    }

    private static boolean isMonth(char[] text, int at, int to) {
        for (String month : MONTHS) {
            if (Chars.isAt(text, at, to, month)) {
                return true;
            }
        }
        return false;
    }
}
