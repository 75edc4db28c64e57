package se.varsam.label.bytes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is to be changed in a file: bytes put in, and bytes put in the place of others. Places are those of the file before
 * any change. Not thread-safe.
 *
 * @since 0.1
 */
public final class Edits {

    /**
     * Bytes in the place of others.
     *
     * @param at the first byte taken away, or before which byte they are put in
     * @param removed how many are taken away
     * @param added the bytes put there
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Edit(long at, long removed, byte[] added) {}

    private final List<Edit> edits = new ArrayList<>();

    /** Starts without any. */
    public Edits() {}

    /**
     * Puts bytes in.
     *
     * @param at before which byte; the file's length for its end. At the same place, what is put in first stands first
     * @param bytes the bytes, not to be changed afterwards
     */
    public void insert(long at, byte[] bytes) {
        replace(at, 0, bytes);
    }

    /**
     * Puts bytes in the place of others, which are kept for taking the label off again: take as few as possible.
     *
     * @param at the first byte to take away
     * @param count how many to take away
     * @param bytes the bytes to put there, not to be changed afterwards
     */
    public void replace(long at, long count, byte[] bytes) {
        if (count == 0 && bytes.length == 0) {
            return;
        }
        edits.add(new Edit(at, count, bytes));
    }

    /**
     * Adds all edits of a part of the file.
     *
     * @param part edits whose places count from the part's beginning
     * @param at where the part begins
     */
    public void addAll(Edits part, long at) {
        part.edits.forEach(edit -> replace(at + edit.at, edit.removed, edit.added));
    }

    /** {@return whether nothing is to be changed} */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** {@return by how many bytes the file grows} */
    public long growth() {
        return edits.stream()
                .mapToLong(edit -> edit.added.length - edit.removed)
                .sum();
    }

    /**
     * {@return bytes with the edits made}
     *
     * @param bytes the bytes the edits were written for
     */
    public byte[] applyTo(byte[] bytes) {
        return on(Source.of(bytes)).all();
    }

    /**
     * {@return the edits in the order of their places; what is put in stands before what takes another's place}
     *
     * @throws IllegalStateException when two overlap
     */
    public List<Edit> list() {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingLong(Edit::at).thenComparing(edit -> edit.removed > 0));
        long done = 0;
        for (Edit edit : sorted) {
            if (edit.at < done) {
                throw new IllegalStateException("Two edits overlap at byte " + edit.at + ".");
            }
            done = edit.at + edit.removed;
        }
        return sorted;
    }

    /**
     * {@return the file as it will be; nothing is copied yet}
     *
     * @param source the file that the edits were written for
     * @throws DamagedFileException when an edit lies outside it
     */
    public Source on(Source source) {
        List<Source> pieces = new ArrayList<>();
        long done = 0;
        for (Edit edit : list()) {
            source.require(edit.at, edit.removed);
            pieces.add(source.part(done, edit.at));
            pieces.add(Source.of(edit.added));
            done = edit.at + edit.removed;
        }
        pieces.add(source.part(done, source.length()));
        return Source.of(pieces);
    }
}
