package se.varsam.identity.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Property
    void letsOneLuhnDigitHold(@ForAll @NumericChars @StringLength(min = 1, max = 20) String text) {
        byte[] number = Digits.of(text + "0");
        int check = Luhn.checkDigit(number, 0, text.length());
        for (byte last = 0; last <= 9; last++) {
            number[text.length()] = last;
            assertThat(Luhn.holds(number, 0, number.length)).isEqualTo(last == check);
        }
    }

    @Property
    void seesAnyChangedDigit(
            @ForAll @NumericChars @StringLength(min = 1, max = 19) String text,
            @ForAll @IntRange(max = 19) int place,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        byte[] number = Digits.of(text + "0");
        number[text.length()] = (byte) Luhn.checkDigit(number, 0, text.length());
        int at = place % number.length;
        number[at] = (byte) ((number[at] + change) % 10);
        assertThat(Luhn.holds(number, 0, number.length)).isFalse();
    }

    @Test
    void needsTwoDigitsForALuhnSum() {
        assertThat(Luhn.holds(Digits.of("0"), 0, 1)).isFalse();
        assertThat(Luhn.holds(Digits.of("00"), 0, 2)).isTrue();
    }

    @Test
    void looksOnlyAtTheDigitsItIsGiven() {
        byte[] digits = Digits.of("99 121212-1212 99");
        assertThat(Luhn.holds(digits, 2, 10)).isTrue();
        assertThat(Luhn.checkDigit(digits, 2, 9)).isEqualTo(2);
    }

    /** 1·1 + 10·0 … : the weights are 1, 10, 9 … 2, 1 from the left of eleven digits. */
    @Test
    void weighsElevenDigitsFromTheRight() {
        assertThat(Mod11.holds(Digits.of("1000000000 1"), 0, 11)).isFalse();
        assertThat(Mod11.holds(Digits.of("01000000001"), 0, 11)).isTrue();
        assertThat(Mod11.holds(Digits.of("00100000002"), 0, 11)).isTrue();
        assertThat(Mod11.holds(Digits.of("5"), 0, 1)).isFalse();
    }

    @Test
    void countsLettersInAnIban() {
        assertThat(Mod97.holds("GB29NWBK60161331926819", 0, 22)).isTrue();
        assertThat(Mod97.holds("gb29nwbk60161331926819", 0, 22)).isTrue();
        assertThat(Mod97.holds("xGB29NWBK60161331926819x", 1, 22)).isTrue();
        assertThat(Mod97.holds("GB29NWBK60161331926818", 0, 22)).isFalse();
        assertThat(Mod97.holds("GB29-WBK60161331926819", 0, 22)).isFalse();
        assertThat(Mod97.holds("GBÁ9NWBK60161331926819", 0, 22)).isFalse();
        assertThat(Mod97.holds("GB29", 0, 4)).isFalse();
    }

    @Property
    void agreesWithTheCalendar(
            @ForAll @IntRange(min = 1799, max = 2101) int year,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(max = 33) int day) {
        assertThat(Dates.isDate(year, month, day)).isEqualTo(isDate(year, month, day));
        int two = year % 100;
        assertThat(Dates.isDateInAnyCentury(two, month, day))
                .isEqualTo(isDate(1800 + two, month, day)
                        || isDate(1900 + two, month, day)
                        || isDate(2000 + two, month, day));
    }

    @Test
    void knowsEveryMonthOfFourCenturies() {
        for (YearMonth month = YearMonth.of(1700, 1); month.getYear() < 2101; month = month.plusMonths(1)) {
            assertThat(Dates.daysIn(month.getYear(), month.getMonthValue())).isEqualTo(month.lengthOfMonth());
        }
    }

    private static boolean isDate(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
