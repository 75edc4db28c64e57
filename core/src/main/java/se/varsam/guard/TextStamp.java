package se.varsam.guard;

import java.util.Optional;
import se.varsam.audit.Hash;

/**
 * The stamp of one text that comes bit by bit: the bits pass as they are, and the caption comes last. Keeps no more of the
 * text than tells which caption is to follow. For one thread.
 *
 * @since 0.1
 */
public final class TextStamp {

    private final Stamp stamp;
    private final TextEnd end;
    private final TextDigest digest = new TextDigest();
    private Optional<Hash> whole = Optional.empty();

    TextStamp(Stamp stamp) {
        this.stamp = stamp;
        this.end = new TextEnd(stamp::append);
    }

    /**
     * Reads on.
     *
     * @param part the next bit, cut anywhere
     */
    public void add(String part) {
        end.add(part);
        if (stamp.isWitnessed()) {
            digest.add(part);
        }
    }

    /** {@return whether a caption is to follow, now that the last bit has come} */
    public boolean hasMore() {
        return !end.caption().isEmpty();
    }

    /**
     * {@return the caption that is to follow the last bit; empty when the text ends with it already, or there is no text. There
     * is evidence of the whole when this returns}
     *
     * @throws se.varsam.audit.AuditException when evidence is to be left and cannot be: the caption is not to be given out
     */
    public Optional<String> end() {
        if (end.isBlank()) {
            return Optional.empty();
        }
        String caption = end.caption();
        if (stamp.isWitnessed()) {
            stamp.witness(digestWith(caption));
        }
        return Optional.of(caption).filter(each -> !each.isEmpty());
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
