package se.varsam;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Which day it is by a clock. The day is worked out once and holds until midnight, or until the clock's zone changes its
 * offset or the clock goes back, whichever comes first.
 */
final class Today {

    private static final long SECONDS_A_DAY = 86_400;

    private final Clock clock;

    /** A race works it out twice, to the same end: what is kept is immutable. */
    private Day last = new Day(LocalDate.EPOCH, Long.MAX_VALUE, Long.MAX_VALUE);

    /** A day, and the seconds in which it is known to be that day. */
    private record Day(LocalDate date, long from, long until) {

        static Day of(Instant now, ZoneRules rules) {
            ZoneOffset offset = rules.getOffset(now);
            long second = now.getEpochSecond();
            long day = Math.floorDiv(second + offset.getTotalSeconds(), SECONDS_A_DAY);
            long midnight = (day + 1) * SECONDS_A_DAY - offset.getTotalSeconds();
            ZoneOffsetTransition next = rules.nextTransition(now);
            long until = next == null ? midnight : Math.min(midnight, next.toEpochSecond());
            return new Day(LocalDate.ofEpochDay(day), second, until);
        }

        boolean holds(long second) {
            return from <= second && second < until;
        }
    }

    Today(Clock clock) {
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    LocalDate day() {
        long second = Math.floorDiv(clock.millis(), 1000);
        Day known = last;
        if (!known.holds(second)) {
            known = Day.of(Instant.ofEpochSecond(second), clock.getZone().getRules());
            last = known;
        }
        return known.date;
    }
}
