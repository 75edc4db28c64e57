package se.varsam.audit.store;

import java.time.Instant;

/** A record that waits for its number and its time. */
@FunctionalInterface
public interface Draft {

    /**
     * {@return the record}
     *
     * @param number its number, from 0
     * @param at when it is written, never before the record in front of it
     * @param behind how many microseconds the clock showed less than that, 0 when it runs forward
     */
    Entry entry(long number, Instant at, long behind);
}
