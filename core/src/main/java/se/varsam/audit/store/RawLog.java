package se.varsam.audit.store;

import java.io.IOException;
import java.util.List;

/**
 * What a store keeps, as it stood when this was asked for, however damaged: what is checked, and what records written later
 * are not in. A store does not mend, sort or leave out anything here.
 */
public interface RawLog {

    /** {@return the number of the first record that should still be held; all before it are pruned} */
    long first();

    /** {@return how many whole hashes are kept, those of pruned records too} */
    long hashes();

    /**
     * {@return kept hashes, 32 bytes each, one after the other; may be called by several threads}
     *
     * @param from the index of the first one, as {@link se.varsam.audit.tree.MerkleTree#index} counts
     * @param count how many, at most as many as are kept
     * @throws IOException when they cannot be read
     */
    byte[] hashes(long from, int count) throws IOException;

    /** {@return the lines in order, in as many parts as threads can read beside each other; never none} */
    List<Part> parts();

    /** Some lines that stand together, for example a file. */
    interface Part {

        /** {@return the number that its first record should have; the first part's is {@link RawLog#first}} */
        long first();

        /**
         * Reads the lines in order. May be called more than once.
         *
         * @param reader takes each
         * @throws IOException when they cannot be read
         */
        void read(LineReader reader) throws IOException;
    }

    /** Takes lines. */
    @FunctionalInterface
    interface LineReader {

        /**
         * Takes a line.
         *
         * @param line the line
         * @return whether to go on
         */
        boolean take(RawLine line);
    }
}
