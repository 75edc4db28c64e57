package se.varsam.label;

import java.util.Optional;
import java.util.Set;
import se.varsam.content.ContentKind;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;

/**
 * One file format: where a label goes in it and how labels are found in it. Implementations hold no state, decode no media,
 * check what they walk over ({@link se.varsam.label.bytes.DamagedFileException}), and hold no more than 32 MB beside the
 * source in memory.
 *
 * @since 0.1
 */
public interface LabelFormat {

    /** {@return its name, for example {@code PNG}} */
    String name();

    /** {@return the kind of content it holds, unless a label says otherwise} */
    ContentKind kind();

    /** {@return the layers it has a place for without decoding anything} */
    Set<LabelLayer> layers();

    /**
     * {@return whether a file is of this format, by its first bytes}
     *
     * @param source the file
     * @param name its name, blank when it has none: only to tell formats apart that are alike by content, such as Markdown
     *     and plain text
     */
    boolean recognises(Source source, String name);

    /**
     * Reads all marks in a file, and makes sure that it is whole as far as a label's safety needs.
     *
     * @param source the file
     * @param traces takes what is found
     * @throws se.varsam.label.bytes.DamagedFileException when it is damaged
     */
    void read(Source source, Traces traces);

    /**
     * Says what to change so that a file that carries no label of ours is labelled. Called more than once: the edits may
     * differ only as {@link Marking#record()} differs, and their number and places not at all.
     *
     * @param source the file
     * @param marking what to write; its {@link Marking#record()} must end up in the file, so that {@link #read} reports it
     * @param edits takes the changes
     * @throws se.varsam.label.bytes.DamagedFileException when it is damaged
     * @throws LabelException when there is no room
     */
    void mark(Source source, Marking marking, Edits edits);

    /**
     * {@return the file with the caption drawn into its pixels and everything else kept, or empty where that cannot be done}
     *
     * @param source the file
     * @param marking what to draw: {@link Marking#image()} is a band or a badge
     * @throws se.varsam.label.bytes.DamagedFileException when it is damaged
     */
    default Optional<Source> draw(Source source, Marking marking) {
        return Optional.empty();
    }
}
