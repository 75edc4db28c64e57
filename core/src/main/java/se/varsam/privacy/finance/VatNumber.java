package se.varsam.privacy.finance;

import se.varsam.identity.check.PersonNumbers;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/**
 * Swedish VAT numbers: SE, the ten digits of an organisationsnummer, and 01. A sole trader's holds the personnummer or
 * samordningsnummer, and is reported as that.
 *
 * @see <a href="https://www.skatteverket.se/">Skatteverket: momsregistreringsnummer</a>
 */
public final class VatNumber extends NumberRule {

    private static final int COUNT = 12;
    private static final int MOST_GROUPS = 4;
    private static final int STATE = 2;

    /** Creates the rule. */
    public VatNumber() {
        super(COUNT, 6, 8, 10, 12);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        byte[] d = run.digits();
        int first = run.first(group);
        int last = d[first + 10] * 10 + d[first + 11];
        int prefix = prefix(run, group);
        if (last == 0 || (prefix < 0 && last != 1)) {
            return 0;
        }
        int groups = groups(run, group);
        PersonNumbers.Kind kind =
                groups == 0 ? PersonNumbers.Kind.NONE : PersonNumbers.kind(d, first, PersonNumbers.SHORT);
        if (kind == PersonNumbers.Kind.NONE) {
            return 0;
        }
        boolean bare = prefix < 0;
        boolean glued = !bare && prefix + 2 == run.start(group) && last == 1;
        if (!glued && PersonNumbers.kind(d, first, COUNT) != PersonNumbers.Kind.NONE) {
            return 0;
        }
        if (bare && !ContextWord.ORGANISATIONSNUMMER.in(run.context(group))) {
            return 0;
        }
        sink.found(
                type(kind),
                bare ? run.start(group) : prefix,
                run.end(group + groups - 1),
                bare ? Confidence.LIKELY : Confidence.CERTAIN,
                "vat",
                marks(run, group, groups, kind));
        return groups;
    }

    private static PersonalDataType type(PersonNumbers.Kind kind) {
        return switch (kind) {
            case PERSONNUMMER -> PersonalDataType.PERSONNUMMER;
            case SAMORDNINGSNUMMER -> PersonalDataType.SAMORDNINGSNUMMER;
            case ORGANISATIONSNUMMER, NONE -> PersonalDataType.ORGANISATIONSNUMMER;
        };
    }

    private static int marks(NumberRun run, int group, int groups, PersonNumbers.Kind kind) {
        int first = run.first(group);
        int marks = isNoisy(run, group, groups) ? Mark.DISGUISED.bit() : 0;
        if (kind == PersonNumbers.Kind.ORGANISATIONSNUMMER) {
            return run.digits()[first] == STATE ? marks | Mark.PUBLIC_BODY.bit() : marks;
        }
        boolean test = PersonNumbers.isTestNumber(run.digits(), first, PersonNumbers.SHORT);
        return test ? marks | Mark.TEST_NUMBER.bit() : marks;
    }

    /** Where SE stands before the number, with at most a space between; or -1. */
    private static int prefix(NumberRun run, int group) {
        int at = run.start(group) - 1;
        char[] text = run.text();
        if (at > run.from() && Labels.isGap(text[at])) {
            at--;
        }
        boolean fits = at > run.from()
                && Letters.lower(text[at]) == 'e'
                && Letters.lower(text[at - 1]) == 's'
                && (at - 2 < run.from() || !Letters.isLetterOrDigit(text[at - 2]));
        return fits ? at - 1 : -1;
    }

    private static int groups(NumberRun run, int group) {
        int digits = run.size(group);
        int g = group + 1;
        while (digits < COUNT
                && g < group + MOST_GROUPS
                && run.size(g) > 0
                && Labels.only(run.separators(g), Separator.SPACE | Separator.DASH)) {
            digits += run.size(g);
            g++;
        }
        return digits == COUNT && !Labels.isTied(run, g) ? g - group : 0;
    }
}
