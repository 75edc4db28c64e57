package se.varsam.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object met on the way through a value, under one declaration: what it holds, and which object above it leads back to. */
final class Visit {

    final Object value;
    final int said;
    final List<Declaration> within;
    final @Nullable Visit other;

    private final int depth;
    private boolean open = true;
    private int bits;
    private @Nullable Visit above;

    Visit(Object value, int said, List<Declaration> within, int depth, @Nullable Visit other) {
        this.value = value;
        this.said = said;
        this.within = within;
        this.depth = depth;
        this.other = other;
    }

    boolean is(Object what, int saidOfIt, List<Declaration> ofItsTypes) {
        return value == what && said == saidOfIt && within == ofItsTypes;
    }

    /** Is read, and leads back to an object above it, if to any. */
    void close(int holds, @Nullable Visit leadsTo) {
        bits = holds;
        above = leadsTo == null || leadsTo.depth >= depth ? null : leadsTo;
        open = false;
    }

    /** {@return the object highest up on the same round: what one of them holds, all of them hold} */
    Visit top() {
        Visit top = this;
        for (Visit next = above; !top.open && next != null; next = top.above) {
            top = next;
        }
        return top;
    }

    boolean isOpen() {
        return open;
    }

    int bits() {
        return bits;
    }

    static @Nullable Visit higher(@Nullable Visit one, @Nullable Visit two) {
        if (one == null || !one.open) {
            return two != null && two.open ? two : null;
        }
        return two == null || !two.open || one.depth <= two.depth ? one : two;
    }
}
