package se.varsam.privacy;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Numbers of nobody in particular, made by the published rules. */
final class PersonalNumbers {

    private PersonalNumbers() {}

    /** {@return personnummer as {@code YYYYMMDD-NNNC}} */
    static Arbitrary<String> personnummer() {
        return Combinators.combine(
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(1890, 1, 1).toEpochDay(),
                                        LocalDate.of(2026, 1, 1).toEpochDay()),
                        Arbitraries.integers().between(1, 999))
                .as((day, serial) -> {
                    LocalDate date = LocalDate.ofEpochDay(day);
                    return complete(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), serial);
                });
    }

    /** {@return samordningsnummer as {@code YYYYMMDD-NNNC}, month and day unknown at times} */
    static Arbitrary<String> samordningsnummer() {
        return Combinators.combine(
                        Arbitraries.integers().between(1890, 2025),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(60, 91),
                        Arbitraries.integers().between(1, 999))
                .as(PersonalNumbers::complete);
    }

    static String complete(int year, int month, int day, int serial) {
        String digits = String.format(Locale.ROOT, "%04d%02d%02d%03d", year, month, day, serial);
        return digits.substring(0, 8) + "-" + digits.substring(8) + checkDigit(digits.substring(2));
    }

    /** The sum of the digits of each product, as the law's preparatory works describe it; slow and obvious. */
    static int checkDigit(String nine) {
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            for (char digit : Integer.toString(product).toCharArray()) {
                sum += digit - '0';
            }
        }
        return (10 - sum % 10) % 10;
    }
}
