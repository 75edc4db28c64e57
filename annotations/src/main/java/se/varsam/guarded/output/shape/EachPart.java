package se.varsam.guarded.output.shape;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.varsam.guard.Stamp;
import se.varsam.guarded.output.stamp.Parts;

/** Bits that are things of their own. */
record EachPart(Shape shape, Stamp stamp) implements Parts {

    @Override
    public @Nullable Object part(@Nullable Object part) {
        return part == null ? null : shape.labelled(part, stamp);
    }

    @Override
    public boolean hasMore() {
        return false;
    }

    @Override
    public Optional<Object> end() {
        return Optional.empty();
    }
}
