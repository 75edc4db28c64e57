package se.varsam.eservice.errand;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that can be put forward, and numbers. */
@TestConfiguration(proxyBeanMethods = false)
class Surroundings {

    /** A clock that stands until it is put forward. */
    static final class Settable extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-10-01T08:00:00Z"));

        void pass(Duration time) {
            now.updateAndGet(at -> at.plus(time));
        }

        /** Runs something at another time. */
        void at(Instant other, Runnable what) {
            Instant before = now.getAndSet(other);
            what.run();
            now.set(before);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Stockholm");
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
