package se.varsam.guarded.output.shape;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.varsam.guard.Stamp;
import se.varsam.guard.TextStamp;
import se.varsam.guarded.output.stamp.Parts;

/** Bits that together are one text: they pass as they are, and its caption comes last. */
final class OneText implements Parts {

    private final TextShape shape;
    private final TextStamp stamp;

    OneText(TextShape shape, Stamp stamp) {
        this.shape = shape;
        this.stamp = stamp.begin();
    }

    @Override
    public @Nullable Object part(@Nullable Object part) {
        if (part != null) {
            stamp.add(shape.read(part));
        }
        return part;
    }

    @Override
    public boolean hasMore() {
        return stamp.hasMore();
    }

    @Override
    public Optional<Object> end() {
        return stamp.end().map(shape::write);
    }
}
