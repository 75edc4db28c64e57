package se.varsam.privacy.number;

import se.varsam.identity.check.PersonNumbers;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Sink;

/**
 * Personnummer, samordningsnummer and organisationsnummer: ten or twelve digits cut as people cut them. The date and the
 * check digit decide, so that spelling needs no guard beyond {@link NumberCuts}.
 */
public final class PersonalNumber extends NumberRule {

    /** Words that say that ten bare digits are no organisation's. */
    private static final long OTHERS = ContextWord.PAYMENT_REFERENCE.bit()
            | ContextWord.PUBLICATION.bit()
            | ContextWord.PATIENT.bit()
            | ContextWord.STAFF.bit()
            | ContextWord.PASSPORT.bit()
            | ContextWord.DEVICE.bit();

    /** Creates the rule. */
    public PersonalNumber() {
        super(PersonNumbers.SHORT);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        int used = read(run, group, PersonNumbers.LONG, sink);
        return used > 0 ? used : read(run, group, PersonNumbers.SHORT, sink);
    }

    private static int read(NumberRun run, int group, int count, Sink sink) {
        int groups = NumberCuts.groups(run, group, count);
        boolean dialled = groups == 1 && count == PersonNumbers.SHORT && run.before(group) == '+';
        if (groups == 0 || dialled) {
            return 0;
        }
        int first = run.first(group);
        PersonNumbers.Kind kind = PersonNumbers.kind(run.digits(), first, count);
        if (kind == PersonNumbers.Kind.NONE) {
            return 0;
        }
        boolean plain = NumberCuts.isPlain(run, group, groups, count);
        boolean separated = groups > 1;
        int start = run.start(group);
        int end = run.end(group + groups - 1);
        int marks = plain ? 0 : Mark.DISGUISED.bit();
        if (kind == PersonNumbers.Kind.ORGANISATIONSNUMMER) {
            return organisation(run, group, count, groups, plain, sink);
        }
        if (PersonNumbers.isTestNumber(run.digits(), first, count)) {
            marks |= Mark.TEST_NUMBER.bit();
        }
        PersonalDataType type = kind == PersonNumbers.Kind.PERSONNUMMER
                ? PersonalDataType.PERSONNUMMER
                : PersonalDataType.SAMORDNINGSNUMMER;
        boolean named =
                ContextWord.PERSONNUMMER.in(run.context(group)) || ContextWord.SAMORDNINGSNUMMER.in(run.context(group));
        if (count == PersonNumbers.SHORT && !separated && !named && isMobile(run.digits(), first)) {
            sink.found(
                    PersonalDataType.PHONE,
                    start,
                    end,
                    Confidence.LIKELY,
                    "phone.mobile",
                    marks | Mark.ALSO_PERSONAL_NUMBER.bit());
            return groups;
        }
        boolean proved = plain
                && (separated || count == PersonNumbers.LONG || named)
                && PersonNumbers.hasSerial(run.digits(), first, count);
        sink.found(type, start, end, proved ? Confidence.CERTAIN : Confidence.LIKELY, rule(type, plain), marks);
        return groups;
    }

    private static String rule(PersonalDataType type, boolean plain) {
        if (type == PersonalDataType.PERSONNUMMER) {
            return plain ? "personnummer.plain" : "personnummer.disguised";
        }
        return plain ? "samordningsnummer.plain" : "samordningsnummer.disguised";
    }

    private static int organisation(NumberRun run, int group, int count, int groups, boolean plain, Sink sink) {
        boolean named = ContextWord.ORGANISATIONSNUMMER.in(run.context(group));
        boolean separated = groups == 2;
        boolean formed = plain && (separated || count == PersonNumbers.LONG);
        boolean bare = !formed && isRegistered(run.digits(), run.first(group) + count - PersonNumbers.SHORT, groups);
        if (!named && !formed && (!bare || (run.context(group) & OTHERS) != 0)) {
            return 0;
        }
        byte[] digits = run.digits();
        int ten = run.first(group) + count - PersonNumbers.SHORT;
        boolean state = digits[ten] == 2;
        sink.found(
                PersonalDataType.ORGANISATIONSNUMMER,
                run.start(group),
                run.end(group + groups - 1),
                named || separated ? Confidence.CERTAIN : Confidence.LIKELY,
                "organisationsnummer",
                (state ? Mark.PUBLIC_BODY.bit() : 0) | (plain ? 0 : Mark.DISGUISED.bit()));
        return groups;
    }

    /** Ten digits in one group: the first digit tells the legal form, 0 and 4 are not given out. */
    private static boolean isRegistered(byte[] digits, int ten, int groups) {
        return groups == 1 && digits[ten] != 0 && digits[ten] != 4;
    }

    private static boolean isMobile(byte[] digits, int first) {
        return digits[first] == 0 && digits[first + 1] == 7 && isMobileSeries(digits[first + 2]);
    }

    private static boolean isMobileSeries(byte digit) {
        return digit == 0 || digit == 2 || digit == 3 || digit == 6 || digit == 8 || digit == 9;
    }
}
