package se.varsam.privacy.document;

import se.varsam.identity.check.Dates;
import se.varsam.privacy.text.Letters;

/** A date as people write it, or a year alone. */
final class WrittenDate {

    private static final int YEAR = 4;
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2050;

    private WrittenDate() {}

    /** {@return the index after the date or year that begins with the digits at an index, or -1} */
    static int end(char[] text, int at, int to) {
        int digits = Characters.digitsEnd(text, at, to, 9);
        int end = switch (digits - at) {
            case 1, 2 -> dayFirst(text, at, digits, to);
            case YEAR -> yearFirst(text, at, digits, to);
            case 6 -> isShort(text, at) ? digits : -1;
            case 8 -> isDate(text, at, at + 4, at + 6, at + 6, digits) ? digits : -1;
            default -> -1;
        };
        return end >= 0 && Characters.isPartAt(text, at, end, to) ? -1 : end;
    }

    static boolean isYear(char[] text, int at, int to) {
        if (Characters.digitsEnd(text, at, to, YEAR + 1) != at + YEAR) {
            return false;
        }
        int year = Characters.value(text, at, at + YEAR);
        return year >= FIRST_YEAR && year < LAST_YEAR;
    }

    private static boolean isShort(char[] text, int at) {
        return Dates.isDateInAnyCentury(
                Characters.value(text, at, at + 2),
                Characters.value(text, at + 2, at + 4),
                Characters.value(text, at + 4, at + 6));
    }

    private static boolean isDate(char[] text, int year, int month, int monthEnd, int day, int dayEnd) {
        int value = Characters.value(text, year, year + YEAR);
        return value >= FIRST_YEAR
                && value < LAST_YEAR
                && Dates.isDate(value, Characters.value(text, month, monthEnd), Characters.value(text, day, dayEnd));
    }

    /** 1990-01-03, 1990/1/3, 1990.01.03, or 1990 alone. */
    private static int yearFirst(char[] text, int at, int sign, int to) {
        if (!isYear(text, at, to)) {
            return -1;
        }
        char mark = Characters.at(text, at, sign, to);
        boolean parted = (mark == '-' || mark == '/' || mark == '.') && Characters.isDigitAt(text, at, sign + 1, to);
        if (!parted) {
            return mark == ':' && Characters.isDigitAt(text, at, sign + 1, to) ? -1 : sign;
        }
        int month = Characters.digitsEnd(text, sign + 1, to, 2);
        int day = Characters.at(text, at, month, to) == mark ? Characters.digitsEnd(text, month + 1, to, 2) : -1;
        boolean date = day > month + 1 && isDate(text, at, sign + 1, month, month + 1, day);
        return date ? day : mark == '-' || mark == '.' ? sign : -1;
    }

    /** 3 maj 1990, 3rd of May 1990, 3/1 1990, 3/1-90, 3.1.1990, 03-01-1990; and 3, 1990 after an English month. */
    private static int dayFirst(char[] text, int at, int dayEnd, int to) {
        int day = Characters.value(text, at, dayEnd);
        if (day < 1 || day > 31) {
            return -1;
        }
        char mark = Characters.at(text, at, dayEnd, to);
        if ((mark == '/' || mark == '.' || mark == '-') && Characters.isDigitAt(text, at, dayEnd + 1, to)) {
            int month = dayEnd + 1;
            int monthEnd = Characters.digitsEnd(text, month, to, 2);
            int value = Characters.value(text, month, monthEnd);
            return value < 1 || value > 12 ? -1 : afterMonth(text, monthEnd, to, true);
        }
        int month = Characters.afterSpaces(text, ordinalEnd(text, dayEnd, to), to, 2);
        if (!Months.isAt(text, month, to)) {
            return -1;
        }
        int monthEnd = month;
        while (monthEnd < to && Letters.isLetter(text[monthEnd])) {
            monthEnd++;
        }
        return afterMonth(text, monthEnd, to, false);
    }

    /** {@return the index after st, nd, rd, th, :e or a full stop, and of} */
    private static int ordinalEnd(char[] text, int at, int to) {
        int end = at;
        if (end < to && (text[end] == '.' || text[end] == ':')) {
            end++;
        }
        while (end < to && end < at + 3 && Letters.isLetter(text[end])) {
            end++;
        }
        int of = Characters.afterSpaces(text, end, to, 1);
        boolean hasOf = of + 2 < to && text[of] == 'o' && text[of + 1] == 'f' && text[of + 2] == ' ';
        return hasOf ? of + 2 : end;
    }

    /** {@return the index after the year, with two digits where figures came before it; or -1} */
    static int afterMonth(char[] text, int at, int to, boolean figures) {
        int i = at;
        while (i < to && i < at + 3 && (Characters.isSpace(text[i]) || isMark(text[i], figures))) {
            i++;
        }
        int end = Characters.digitsEnd(text, i, to, YEAR + 1);
        if (i == at) {
            return -1;
        }
        return isYear(text, i, to) || (figures && end - i == 2) ? end : -1;
    }

    private static boolean isMark(char c, boolean figures) {
        return c == ',' || c == '.' || (figures && (c == '-' || c == '/'));
    }
}
