package se.varsam.benchmarks.peers;

/**
 * Something that decides by twelve rules of Söderköping's policy whether information may be entered into a tool: rules A and
 * U, D, G, I, V, V-2, W, Y-2, C, 3.1-4, F and 3-8. Whatever can be parsed or compiled once is, in the constructor.
 *
 * @param <R> what the engine reads: its own kind of request
 */
public interface Engine<R> {

    /**
     * {@return the request for a use}
     *
     * @param use the use
     */
    R request(UseFacts use);

    /**
     * {@return whether the use may go on: no rule forbids it or asks for something more}
     *
     * @param request the request
     */
    boolean allows(R request);
}
