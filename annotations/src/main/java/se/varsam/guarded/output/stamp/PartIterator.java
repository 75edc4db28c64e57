package se.varsam.guarded.output.stamp;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An iterator over what another one gives, as it is to be given out. */
public final class PartIterator implements Iterator<@Nullable Object> {

    private enum Phase {
        GOING,
        LAST,
        OVER
    }

    private final Iterator<?> source;
    private final Parts parts;
    private Phase phase = Phase.GOING;

    public PartIterator(Iterator<?> source, Parts parts) {
        this.source = source;
        this.parts = parts;
    }

    @Override
    public boolean hasNext() {
        if (phase == Phase.GOING && !source.hasNext()) {
            if (!parts.hasMore()) {
                parts.end();
            }
            phase = parts.hasMore() ? Phase.LAST : Phase.OVER;
        }
        return phase != Phase.OVER;
    }

    @Override
    public @Nullable Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (phase == Phase.GOING) {
            return parts.part(source.next());
        }
        Optional<Object> last = parts.end();
        phase = Phase.OVER;
        return last.orElseThrow();
    }
}
