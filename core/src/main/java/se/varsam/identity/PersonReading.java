package se.varsam.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.varsam.identity.check.Luhn;
import se.varsam.identity.check.PersonNumbers;

/** Reads a personnummer or a samordningsnummer in any spelling into twelve digits, or says why it cannot. */
record PersonReading(
        long number, PersonNumbers.Kind kind, @Nullable Reason reason) {

    private static final int CENTURY = 100;
    private static final int EARLIEST = 18;
    private static final int LATEST = 20;

    /** Reads a text that was written on a known day; without it, the century must be written. */
    static PersonReading of(CharSequence text, @Nullable LocalDate written) {
        Spelling spelling = Spelling.of(text, "");
        Reason reason = spelling.reason();
        int count = spelling.count();
        if (reason != null) {
            return refused(reason);
        }
        if (count != PersonNumbers.SHORT && count != PersonNumbers.LONG) {
            return refused(Reason.LENGTH);
        }
        if (spelling.plus() >= 0 && spelling.plus() != count - 4) {
            return refused(Reason.CHARACTER);
        }
        byte[] ten = spelling.digits();
        if (PersonNumbers.shape(ten, 0, count) == PersonNumbers.Kind.ORGANISATIONSNUMMER) {
            return refused(
                    Luhn.holds(ten, count - PersonNumbers.SHORT, PersonNumbers.SHORT)
                            ? Reason.OTHER_TYPE
                            : Reason.DATE);
        }
        if (count == PersonNumbers.LONG) {
            return judged(ten, written);
        }
        if (written == null) {
            return refused(Reason.CENTURY);
        }
        return judged(withCentury(ten, spelling.plus() >= 0, written), written);
    }

    private static PersonReading judged(byte[] d, @Nullable LocalDate written) {
        int century = d[0] * 10 + d[1];
        if (century < EARLIEST || century > LATEST) {
            return refused(Reason.CENTURY);
        }
        PersonNumbers.Kind kind = PersonNumbers.shape(d, 0, d.length);
        if (kind == PersonNumbers.Kind.NONE) {
            return refused(Reason.DATE);
        }
        if (!Luhn.holds(d, 2, PersonNumbers.SHORT)) {
            return refused(Reason.CHECK_DIGIT);
        }
        if (!PersonNumbers.hasSerial(d, 0, d.length)) {
            return refused(Reason.SERIAL);
        }
        if (written != null && isAfter(d, written)) {
            return refused(Reason.FUTURE);
        }
        long number = 0;
        for (byte digit : d) {
            number = number * 10 + digit;
        }
        return new PersonReading(number, kind, null);
    }

    /** The latest year that is not after the day of writing; a hundred years or more before it, with a plus sign. */
    private static byte[] withCentury(byte[] ten, boolean plus, LocalDate written) {
        byte[] d = new byte[PersonNumbers.LONG];
        System.arraycopy(ten, 0, d, 2, PersonNumbers.SHORT);
        int newest = plus ? written.getYear() - CENTURY : written.getYear();
        int two = ten[0] * 10 + ten[1];
        int year = newest - Math.floorMod(newest - two, CENTURY);
        centuryOf(d, year);
        if (!plus && isAfter(d, written)) {
            centuryOf(d, year - CENTURY);
        }
        return d;
    }

    private static void centuryOf(byte[] d, int year) {
        d[0] = (byte) (year / 1000);
        d[1] = (byte) (year / CENTURY % 10);
    }

    /** By year, month and day, the day of a samordningsnummer less 60; an unknown month or day is never after. */
    private static boolean isAfter(byte[] d, LocalDate written) {
        int date = 0;
        for (int i = 0; i < 8; i++) {
            date = date * 10 + d[i];
        }
        int day = date % CENTURY;
        int real = day >= 60 ? date - 60 : date;
        return real > (written.getYear() * CENTURY + written.getMonthValue()) * CENTURY + written.getDayOfMonth();
    }

    private static PersonReading refused(Reason reason) {
        return new PersonReading(0, PersonNumbers.Kind.NONE, reason);
    }
}
