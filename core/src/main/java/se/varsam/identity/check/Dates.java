package se.varsam.identity.check;

/** Calendar arithmetic without objects, proleptic Gregorian. */
public final class Dates {

    private static final int MONTHS = 12;
    private static final int FEBRUARY = 2;
    private static final byte[] DAYS = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Dates() {}

    /**
     * Whether a day exists.
     *
     * @param year any year
     * @param month 1–12, else false
     * @param day 1–31, else false
     * @return true for a real day
     */
    public static boolean isDate(int year, int month, int day) {
        return month >= 1 && month <= MONTHS && day >= 1 && day <= daysIn(year, month);
    }

    /**
     * Whether a day exists in the 19th, 20th or 21st century, when the century is not written: 29 February of year 00
     * does, in 2000.
     *
     * @param yearOfCentury 0–99
     * @param month 1–12, else false
     * @param day 1–31, else false
     * @return true for a day that is real in one of the centuries
     */
    public static boolean isDateInAnyCentury(int yearOfCentury, int month, int day) {
        return isDate(2000 + yearOfCentury, month, day);
    }

    /**
     * The length of a month.
     *
     * @param year any year
     * @param month 1–12
     * @return 28–31
     */
    public static int daysIn(int year, int month) {
        return month == FEBRUARY && isLeap(year) ? DAYS[month] + 1 : DAYS[month];
    }

    private static boolean isLeap(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}
