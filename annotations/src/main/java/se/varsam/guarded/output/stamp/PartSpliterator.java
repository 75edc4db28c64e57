package se.varsam.guarded.output.stamp;

import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a stream gives, and what comes after it. It is not split: the last comes last only if all else came before. */
public final class PartSpliterator implements Spliterator<@Nullable Object> {

    private final Spliterator<?> source;
    private final Parts parts;
    private boolean isOver;

    public PartSpliterator(Spliterator<?> source, Parts parts) {
        this.source = source;
        this.parts = parts;
    }

    @Override
    public boolean tryAdvance(Consumer<? super @Nullable Object> action) {
        return !isOver && (source.tryAdvance(part -> action.accept(parts.part(part))) || end(action));
    }

    @Override
    public void forEachRemaining(Consumer<? super @Nullable Object> action) {
        if (!isOver) {
            source.forEachRemaining(part -> action.accept(parts.part(part)));
            end(action);
        }
    }

    private boolean end(Consumer<? super @Nullable Object> action) {
        isOver = true;
        Optional<Object> last = parts.end();
        last.ifPresent(action);
        return last.isPresent();
    }

    @Override
    @SuppressWarnings("NullAway") // null is how a spliterator says that it cannot be split
    public @Nullable Spliterator<@Nullable Object> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED;
    }
}
