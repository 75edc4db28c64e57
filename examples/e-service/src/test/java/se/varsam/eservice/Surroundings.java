package se.varsam.eservice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.varsam.data.Sweden;

/** A clock that can be put forward, and numbers. Imported where it is meant, and never found by scanning. */
public class Surroundings {

    /** A clock that stands until it is put forward. */
    public static final class Settable extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-10-01T08:00:00Z"));

        /** Puts it forward. */
        public void pass(Duration time) {
            now.updateAndGet(at -> at.plus(time));
        }

        /** Runs something at another time. */
        public void at(Instant other, Runnable what) {
            Instant before = now.getAndSet(other);
            what.run();
            now.set(before);
        }

        @Override
        public ZoneId getZone() {
            return Sweden.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    @Bean
    @Primary
    Settable settableClock() {
        return new Settable();
    }

    /** {@return numbers that no other test uses} */
    @Bean
    AtomicInteger numbers() {
        return new AtomicInteger();
    }
}
