package se.varsam.guard;

/**
 * What a guard runs when the policy lets it.
 *
 * @param <T> what it gives
 * @param <X> what it may throw
 * @since 0.1
 */
@FunctionalInterface
public interface Task<T, X extends Exception> {

    /**
     * {@return what it gives}
     *
     * @throws X when it fails; a guard passes it on as it is
     */
    T call() throws X;
}
