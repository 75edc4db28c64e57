package se.varsam.eservice.triage;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * How many of some messages are right.
 *
 * @param right how many are right
 * @param of how many there are
 */
public record Score(int right, int of) {

    /** {@return how many of some samples pass a test} */
    static Score of(Collection<Sample> samples, Predicate<Sample> test) {
        return new Score((int) samples.stream().filter(test).count(), samples.size());
    }

    /** {@return the share, in whole per cent; 0 of nothing} */
    public int percent() {
        return of == 0 ? 0 : Math.round(100f * right / of);
    }
}
