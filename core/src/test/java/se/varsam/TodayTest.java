package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.varsam.data.Sweden;
import se.varsam.information.Information;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Verdict;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

class TodayTest {

    /** Sweden, zones whose clocks change at midnight or skip a day, and fixed ones. */
    private static final List<ZoneId> ZONES = List.of(
            Sweden.ZONE,
            ZoneOffset.UTC,
            ZoneOffset.ofHoursMinutesSeconds(-11, -59, -30),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("Asia/Beirut"),
            ZoneId.of("Pacific/Apia"));

    private Instant time = Instant.EPOCH;

    @Property(tries = 400)
    void isTheDayThatAClockWouldTell(@ForAll("zones") ZoneId zone, @ForAll("ticks") List<Instant> ticks) {
        Clock clock = ticking(zone);
        Today today = new Today(clock);

        for (Instant tick : ticks) {
            time = tick;
            assertThat(today.day()).isEqualTo(LocalDate.now(clock));
        }
    }

    /** Every midnight of two years, summer time, leap day and all, forwards and then back. */
    @Test
    void turnsAtMidnightAndNotAMillisecondOff() {
        Today today = new Today(ticking(Sweden.ZONE));
        List<LocalDate> days =
                LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)).toList();
        assertThat(days).hasSize(731);

        for (LocalDate day : days) {
            time = instant(day.atStartOfDay()).minusMillis(1);
            assertThat(today.day()).isEqualTo(day.minusDays(1));
            time = time.plusMillis(1);
            assertThat(today.day()).isEqualTo(day);
            time = instant(day.atTime(LocalTime.MAX));
            assertThat(today.day()).isEqualTo(day);
            time = instant(day.atStartOfDay()).minusNanos(1);
            assertThat(today.day()).isEqualTo(day.minusDays(1));
        }
    }

    @Test
    void worksTheDayOutOnceADay() {
        AtomicInteger asked = new AtomicInteger();
        Today today = new Today(new Clock() {
            @Override
            public ZoneId getZone() {
                asked.incrementAndGet();
                return Sweden.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return time;
            }
        });
        time = Instant.parse("2027-03-28T10:00:00Z");
        for (int i = 0; i < 100; i++) {
            assertThat(today.day()).isEqualTo("2027-03-28");
            time = time.plus(Duration.ofMinutes(1));
        }

        assertThat(asked).hasValue(1);
    }

    @Property(tries = 50)
    void datesTheSameUndatedUseByTheDayItIsAssessed(@ForAll("ticks") List<Instant> ticks) {
        AiPolicy policy = AiPolicy.of("norsjo").with(ticking(Sweden.ZONE));
        AiUse undated = undated();

        for (Instant tick : ticks) {
            time = tick;
            Verdict verdict = policy.assess(undated);
            assertThat(verdict).isEqualTo(policy.assess(undated().on(LocalDate.ofInstant(tick, Sweden.ZONE))));
        }
    }

    /** A prohibition that applies from a day: the verdict turns with it. */
    @Test
    void turnsTheVerdictAtMidnight() {
        LocalDate first = RiskGround.ART_5_1_BA.appliesFrom();
        AiPolicy policy = AiPolicy.of("norsjo").with(ticking(Sweden.ZONE));
        AiUse undated = undated();

        time = instant(first.atStartOfDay()).minusMillis(1);
        assertThat(policy.assess(undated).cites("LAW-AIA-5-1-BA")).isFalse();
        time = instant(first.atStartOfDay());
        assertThat(policy.assess(undated).cites("LAW-AIA-5-1-BA")).isTrue();
        time = time.minusMillis(1);
        assertThat(policy.assess(undated).cites("LAW-AIA-5-1-BA")).isFalse();
    }

    @Test
    void keepsTheFactsOfAUseForADay() {
        AiUse undated = AiUse.input(AiTool.procured("eneo", "Eneo").build(), Information.open());
        LocalDate day = LocalDate.of(2026, 9, 15);

        assertThat(undated.on(day)).isSameAs(undated.on(day));
        assertThat(undated.on(day).facts()).isSameAs(undated.on(day).facts());
        assertThat(undated.on(day.plusDays(1)).date()).contains(day.plusDays(1));
        assertThat(undated.on(day).date()).contains(day);
        assertThat(undated.date()).isEmpty();
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES);
    }

    /** Instants near to each other, around midnights and changes of summer time, in no order. */
    @Provide
    Arbitrary<List<Instant>> ticks() {
        Arbitrary<Instant> about = Arbitraries.of(
                Instant.parse("2026-12-01T23:00:00Z"),
                Instant.parse("2027-03-27T22:00:00Z"),
                Instant.parse("2027-03-28T01:00:00Z"),
                Instant.parse("2027-10-31T01:00:00Z"),
                Instant.parse("2011-12-30T10:00:00Z"),
                Instant.parse("2006-10-29T02:31:00Z"),
                Instant.parse("1969-12-31T23:00:00Z"));
        return about.flatMap(near -> Arbitraries.longs()
                .between(-26L * 3_600_000, 26L * 3_600_000)
                .map(near::plusMillis)
                .list()
                .ofSize(20));
    }

    /** Prohibited from a day in the midst of the ticks. */
    private static AiUse undated() {
        return AiUse.input(AiTool.procured("eneo", "Eneo").otherwiseHarmless().build(), Information.open())
                .forPurpose(Purpose.of("bilder", RiskTier.MINIMAL, RiskGround.ART_5_1_BA));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Sweden.ZONE).toInstant();
    }

    private Clock ticking(ZoneId zone) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return ticking(other);
            }

            @Override
            public Instant instant() {
                return time;
            }
        };
    }
}
