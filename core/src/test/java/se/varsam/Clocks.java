package se.varsam;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Clocks that tests turn. */
public final class Clocks {

    private Clocks() {}

    /**
     * {@return a clock that asks somebody else each time}
     *
     * @param time who knows
     */
    public static Clock asking(Supplier<Instant> time) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return time.get();
            }
        };
    }
}
