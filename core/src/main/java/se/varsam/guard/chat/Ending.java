package se.varsam.guard.chat;

import java.util.function.Consumer;

/** Gives text on until the stream has ended; a failure on the way ends it. */
final class Ending {

    private final Consumer<String> to;
    private boolean hasEnded;

    /** Closed by hand, perhaps in the middle of a step. */
    private boolean isClosed;

    Ending(Consumer<String> to) {
        this.to = to;
    }

    void give(String text) {
        if (!text.isEmpty()) {
            to.accept(text);
        }
    }

    boolean hasEnded() {
        return hasEnded;
    }

    /** A step on the way; the stream goes on after it unless it fails. */
    void step(Runnable what) {
        last(what);
        hasEnded = isClosed;
    }

    void last(Runnable what) {
        if (hasEnded) {
            throw new IllegalStateException("Det strömmande svaret är slut: öppna ett nytt för nästa. /"
                    + " The streamed answer has ended: open a new one for the next.");
        }
        hasEnded = true;
        what.run();
    }

    void close() {
        isClosed = true;
        hasEnded = true;
    }
}
