package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {

    @ParameterizedTest
    @ValueSource(strings = {"P5M", "P0D", "P5M30D", "P183D", "P25W", "P7M-40D", "P1Y-7M", "-P6M", "P4M61D"})
    void refusesLessThanSixMonths(String period) {
        assertThatThrownBy(() -> new Retention(Period.parse(period)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("26.6")
                .hasMessageContaining("26(6)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P6M", "P1Y", "P5M31D", "P186D", "P1Y-6M", "P10Y3D"})
    void takesWhatIsSixMonthsFromWhicheverDay(String period) {
        Retention retention = new Retention(Period.parse(period));

        LocalDate day = LocalDate.of(2027, 1, 1);
        for (int i = 0; i < 1461; i++) {
            Instant noon = Instant.parse(day + "T12:00:00Z");
            assertThat(retention.end(noon)).isAfterOrEqualTo(new Retention(Period.ofMonths(6)).end(noon));
            day = day.plusDays(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // The last moment of a day in Sweden is in the evening before by UTC.
        "2026-01-15T22:59:59Z, 2026-07-16",
        "2026-01-15T23:00:00Z, 2026-07-17",
        "2026-07-15T21:59:59Z, 2027-01-16",
        "2026-07-15T22:00:00Z, 2027-01-17",
        // A month without such a day ends the time.
        "2026-08-31T12:00:00Z, 2027-03-01",
        "2027-08-31T12:00:00Z, 2028-03-01",
        "2026-08-28T12:00:00Z, 2027-03-01",
        "2026-12-31T22:59:59Z, 2027-07-01",
    })
    void countsInSwedishCalendarTime(Instant written, LocalDate end) {
        assertThat(new Retention(Period.ofMonths(6)).end(written)).isEqualTo(end);
    }

    @Test
    void isOverFromMidnightInSweden() {
        Retention retention = new Retention(Period.ofMonths(6));
        Instant written = Instant.parse("2026-01-15T12:00:00Z");

        assertThat(retention.isOver(written, Instant.parse("2026-07-15T21:59:59.999999Z")))
                .isFalse();
        assertThat(retention.isOver(written, Instant.parse("2026-07-15T22:00:00Z")))
                .isTrue();
    }

    @Test
    void isTwoYearsUnlessSaidOtherwise() {
        assertThat(Retention.standard().end(Instant.parse("2026-01-15T12:00:00Z")))
                .isEqualTo("2028-01-16");
    }
}
