package se.varsam.testkit;

/**
 * A call of guarded code, as a test makes it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Call {

    /**
     * Makes the call.
     *
     * @throws Throwable whatever the code throws
     */
    @SuppressWarnings("IllegalThrows") // whatever guarded code may throw is to be told apart from a refusal
    void run() throws Throwable;
}
