package se.varsam.identity;

import java.time.LocalDate;
import se.varsam.identity.check.PersonNumbers;

/** Twelve digits: what the two personal numbers have in common. */
record PersonText(long number) {

    private static final int SERIAL = 10_000;
    private static final int HUNDRED = 100;

    /** The number that was read, when it is of the wanted type. */
    static <T extends PersonIdentity> Parsed<T> read(PersonReading reading, Class<T> wanted, IdentityType type) {
        Reason reason = reading.reason();
        if (reason != null) {
            return new Parsed.Invalid<>(type, reason);
        }
        PersonText text = new PersonText(reading.number());
        PersonIdentity number = reading.kind() == PersonNumbers.Kind.PERSONNUMMER
                ? new Personnummer(text)
                : new Samordningsnummer(text);
        return wanted.isInstance(number)
                ? new Parsed.Valid<>(wanted.cast(number))
                : new Parsed.Invalid<>(type, Reason.OTHER_TYPE);
    }

    String digits() {
        return Long.toString(number);
    }

    String format(PersonIdentity.Form form, LocalDate on) {
        String digits = digits();
        return switch (form) {
            case DIGITS -> digits;
            case DASHED -> digits.substring(0, 8) + "-" + digits.substring(8);
            case SHORT -> digits.substring(2, 8) + sign(on) + digits.substring(8);
        };
    }

    private String sign(LocalDate on) {
        int age = on.getYear() - year();
        boolean before = age == 0
                && (month() > on.getMonthValue() || (month() == on.getMonthValue() && realDay() > on.getDayOfMonth()));
        if (age < 0 || before || age >= 2 * HUNDRED) {
            throw new IllegalArgumentException("Kort form kan inte läsas tillbaka den dagen; skriv ut seklet."
                    + " / The short form cannot be read back on that day; write the century.");
        }
        return age < HUNDRED ? "-" : "+";
    }

    int year() {
        return (int) (number / 100_000_000);
    }

    int month() {
        return (int) (number / 1_000_000 % HUNDRED);
    }

    int day() {
        return (int) (number / SERIAL % HUNDRED);
    }

    private int realDay() {
        return day() % 60;
    }

    LegalSex sex() {
        return number / 10 % 2 == 0 ? LegalSex.WOMAN : LegalSex.MAN;
    }

    boolean isTestNumber() {
        byte[] digits = new byte[PersonNumbers.LONG];
        long rest = number;
        for (int i = digits.length - 1; i >= 0; i--) {
            digits[i] = (byte) (rest % 10);
            rest /= 10;
        }
        return PersonNumbers.isTestNumber(digits, 0, digits.length);
    }
}
