package se.varsam.benchmarks.peers;

import java.util.List;

/**
 * An engine with the uses it decides on.
 *
 * @param <R> the engine's kind of request
 */
public final class Contestant<R> {

    private final Engine<R> engine;
    private final List<UseFacts> uses;
    private final List<R> requests;

    private Contestant(Engine<R> engine, List<UseFacts> uses) {
        this.engine = engine;
        this.uses = uses;
        this.requests = uses.stream().map(engine::request).toList();
    }

    static <R> Contestant<R> of(Engine<R> engine, List<UseFacts> uses) {
        return new Contestant<>(engine, uses);
    }

    /**
     * {@return whether a use is allowed, by the request made beforehand}
     *
     * @param index which use
     */
    public boolean allows(int index) {
        return engine.allows(requests.get(index));
    }

    /**
     * {@return whether a use is allowed, by a request made now}
     *
     * @param index which use
     */
    public boolean allowsFresh(int index) {
        return engine.allows(engine.request(uses.get(index)));
    }

    /**
     * Compares all answers with those of the hand-written rules.
     *
     * @throws IllegalStateException naming the first use on which they differ
     */
    public void mustAgreeWithHandWritten() {
        HandWritten floor = new HandWritten();
        for (int i = 0; i < uses.size(); i++) {
            boolean expected = floor.allows(uses.get(i));
            if (allows(i) != expected || allowsFresh(i) != expected) {
                throw new IllegalStateException(engine.getClass().getSimpleName() + " should "
                        + (expected ? "allow" : "refuse") + " use " + i + ": " + uses.get(i));
            }
        }
    }
}
