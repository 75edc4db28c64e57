package se.varsam.label;

import java.util.Set;
import se.varsam.content.ContentKind;

/**
 * What a labeller did with a file.
 *
 * @param format the file's format, for example {@code PNG}
 * @param kind the kind of content
 * @param written the layers that the file now carries
 * @param missing the layers that were asked for and that the format has no place for: put the caption beside it
 * @param caption the visible caption, without full stop
 * @param change whether the file had to be changed
 * @since 0.1
 */
public record Labelled(
        String format,
        ContentKind kind,
        Set<LabelLayer> written,
        Set<LabelLayer> missing,
        String caption,
        Change change) {

    /** Whether a file had to be changed. */
    public enum Change {
        /** It was labelled. */
        LABELLED,
        /** It carried this very label. */
        UNCHANGED
    }

    /** Copies the sets. */
    public Labelled {
        written = Set.copyOf(written);
        missing = Set.copyOf(missing);
    }
}
