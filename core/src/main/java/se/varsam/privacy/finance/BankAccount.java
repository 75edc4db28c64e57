package se.varsam.privacy.finance;

import se.varsam.identity.check.Clearing;
import se.varsam.identity.check.PersonNumbers;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Reading;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.Context;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/**
 * Bank accounts: a clearing number and an account number that holds with it ({@link Clearing}); a word must say it. Between
 * the two may stand a comma or a word such as <i>kontonummer</i>.
 */
public final class BankAccount extends NumberRule {

    private static final int CLEARING = 4;
    private static final int LONGEST = 15;
    private static final int FEWEST_OF_ACCOUNT = 4;
    private static final int MOST_GROUPS = 8;
    private static final int SIGNS = 3;
    private static final int WIDEST_GAP = 32;
    private static final int SEPARATORS =
            Separator.SPACE | Separator.DASH | Separator.STOP | Separator.SLASH | Separator.BREAK;

    /** Creates the rule. */
    public BankAccount() {
        super(CLEARING, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15);
    }

    @Override
    protected long says() {
        return ContextWord.ACCOUNT.bit();
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        int first = run.first(group);
        if (!Clearing.isKnown(run.digits(), first, CLEARING)
                || Labels.isTied(run, group)
                || Labels.isUnnamedRow(run, group)) {
            return 0;
        }
        int groups = groups(run, group);
        if (groups > 0) {
            int end = run.end(group + groups - 1);
            if (!Labels.say(run, group, end, ContextWord.ACCOUNT)) {
                return 0;
            }
            boolean noisy = isNoisy(run, group, groups);
            found(run.start(group), end, noisy, sink);
            return person(run, group, groups, sink);
        }
        boolean alone = run.size(group) <= CLEARING + 1 && run.groups() - group <= 2 && isParted(run);
        return alone && ContextWord.ACCOUNT.in(run.context(group)) ? apart(run, group, sink) : 0;
    }

    private static void found(int start, int end, boolean noisy, Sink sink) {
        sink.found(
                PersonalDataType.BANK_ACCOUNT,
                start,
                end,
                Confidence.LIKELY,
                "account",
                noisy ? Mark.DISGUISED.bit() : 0);
    }

    /** How many groups the longest account has that begins here. */
    private static int groups(NumberRun run, int group) {
        int first = run.first(group);
        boolean whole = run.size(group) > CLEARING + 1;
        int best = 0;
        for (int g = group; g < run.groups() && g < group + MOST_GROUPS; g++) {
            int count = run.first(g + 1) - first;
            if (count > LONGEST || (g > group && (whole || !Labels.only(run.separators(g), SEPARATORS)))) {
                break;
            }
            if (holds(run.digits(), first, count) && !isTied(run, g + 1)) {
                best = g - group + 1;
            }
        }
        return best;
    }

    private static boolean isTied(NumberRun run, int group) {
        return group < run.groups() && run.separators(group) == Separator.DASH;
    }

    private static boolean holds(byte[] d, int first, int count) {
        int four = count - CLEARING;
        return (four >= FEWEST_OF_ACCOUNT && Clearing.accountHolds(d, first, CLEARING, d, first + CLEARING, four))
                || (four > FEWEST_OF_ACCOUNT
                        && Clearing.accountHolds(d, first, CLEARING + 1, d, first + CLEARING + 1, four - 1));
    }

    /** Nordea's personal accounts are the holder's personnummer: it is reported too. */
    private static int person(NumberRun run, int group, int groups, Sink sink) {
        int first = run.first(group);
        int ten = first + CLEARING;
        byte[] d = run.digits();
        boolean nordea = d[first] == 3 && run.first(group + groups) - ten == PersonNumbers.SHORT;
        PersonNumbers.Kind kind = nordea ? PersonNumbers.kind(d, ten, PersonNumbers.SHORT) : PersonNumbers.Kind.NONE;
        boolean person = kind == PersonNumbers.Kind.PERSONNUMMER || kind == PersonNumbers.Kind.SAMORDNINGSNUMMER;
        if (person) {
            sink.found(
                    kind == PersonNumbers.Kind.PERSONNUMMER
                            ? PersonalDataType.PERSONNUMMER
                            : PersonalDataType.SAMORDNINGSNUMMER,
                    run.startOfDigit(ten),
                    run.end(group + groups - 1),
                    Confidence.LIKELY,
                    "personnummer.account",
                    0);
        }
        return groups;
    }

    /** Whether a comma and a digit, or the beginning of <i>konto</i> or <i>account</i>, stands after the run. */
    private static boolean isParted(NumberRun run) {
        char[] text = run.text();
        int at = run.end(run.groups() - 1);
        int limit = Math.min(run.to(), at + SIGNS);
        boolean comma = false;
        while (at < limit && " ,;\n\"|".indexOf(text[at]) >= 0) {
            comma |= text[at] != ' ';
            at++;
        }
        char next = at < run.to() ? Letters.lower(text[at]) : ' ';
        return (comma && Letters.isDigit(next)) || next == 'k' || next == 'a';
    }

    /** A clearing number, then a comma or a word that says account, then the account number. */
    private static int apart(NumberRun run, int group, Sink sink) {
        char[] text = run.text();
        int last = run.groups() - 1;
        int count = run.first(last + 1) - run.first(group);
        int end = run.end(last);
        int at = end;
        int limit = Math.min(run.to(), end + WIDEST_GAP);
        boolean words = false;
        while (at < limit && !Letters.isDigit(text[at])) {
            words |= Letters.isLetter(text[at]);
            at++;
        }
        boolean says = !words || ContextWord.ACCOUNT.in(Context.before(text, end, at));
        if (at >= limit || !says || !Clearing.isKnown(run.digits(), run.first(group), count)) {
            return 0;
        }
        Reading reading = run.reading(at, LONGEST - CLEARING);
        int digits = account(run, group, count, reading);
        if (digits == 0) {
            return 0;
        }
        found(run.start(group), reading.end(digits - 1), false, sink);
        return run.groups() - group;
    }

    /** How many of the digits read are the account number. */
    private static int account(NumberRun run, int group, int clearing, Reading reading) {
        byte[] account = new byte[LONGEST];
        int best = 0;
        for (int i = 0; i < reading.length() && Letters.isDigit(reading.charAt(i)); i++) {
            if (i > 0 && reading.separators(i) != 0 && !Labels.only(reading.separators(i), SEPARATORS)) {
                break;
            }
            account[i] = (byte) (reading.charAt(i) - '0');
            boolean ends = !reading.digitFollows(i + 1);
            if (ends
                    && i >= FEWEST_OF_ACCOUNT
                    && Clearing.accountHolds(run.digits(), run.first(group), clearing, account, 0, i + 1)) {
                best = i + 1;
            }
        }
        return best;
    }
}
