package se.varsam.audit.store;

import java.io.IOException;
import java.util.List;
import se.varsam.audit.tree.HashReader;

/** Keeps the hashes of a directory's tree. */
interface HashKeeper extends HashReader {

    /** {@return how many it keeps} */
    long count();

    /**
     * Adds hashes.
     *
     * @param hashes the next ones
     * @throws IOException when they could not be written; then none is added
     */
    void add(List<byte[]> hashes) throws IOException;
}
