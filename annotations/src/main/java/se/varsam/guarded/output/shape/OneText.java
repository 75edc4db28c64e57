package se.varsam.guarded.output.shape;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.varsam.audit.Hash;
import se.varsam.guarded.output.stamp.Parts;
import se.varsam.guarded.output.stamp.Stamp;
import se.varsam.guarded.output.stamp.TextDigest;

/** Bits that together are one text: they pass as they are, and its caption comes last. */
final class OneText implements Parts {

    private final TextShape shape;
    private final Stamp stamp;
    private final TextEnd end;
    private final TextDigest digest = new TextDigest();
    private Optional<Hash> whole = Optional.empty();

    OneText(TextShape shape, Stamp stamp) {
        this.shape = shape;
        this.stamp = stamp;
        this.end = new TextEnd(stamp::append);
    }

    @Override
    public @Nullable Object part(@Nullable Object part) {
        if (part != null) {
            String text = shape.read(part);
            end.add(text);
            if (stamp.isWitnessed()) {
                digest.add(text);
            }
        }
        return part;
    }

    @Override
    public boolean hasMore() {
        return !end.caption().isEmpty();
    }

    @Override
    public Optional<Object> end() {
        if (end.isBlank()) {
            return Optional.empty();
        }
        String caption = end.caption();
        if (stamp.isWitnessed()) {
            stamp.witness(digestWith(caption));
        }
        return caption.isEmpty() ? Optional.empty() : Optional.of(shape.write(caption));
    }

    /** Made once: whoever asks again after evidence failed is to leave the same evidence. */
    private Hash digestWith(String caption) {
        if (whole.isEmpty()) {
            digest.add(caption);
            whole = Optional.of(digest.hash());
        }
        return whole.get();
    }
}
