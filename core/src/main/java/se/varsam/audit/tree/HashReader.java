package se.varsam.audit.tree;

/** Where the hashes of a tree are kept, in the order in which {@link MerkleTree#append} makes them. */
@FunctionalInterface
public interface HashReader {

    /**
     * {@return one hash, 32 bytes}
     *
     * @param index its place, from 0
     */
    byte[] hash(long index);
}
