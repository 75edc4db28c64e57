package se.varsam.audit.tree;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.varsam.data.Sha256;

/**
 * The tree of RFC 6962, section 2.1, over hashes that are kept in the order in which they become known: a leaf, then every
 * node that it completes. So nothing kept ever changes, and a root or a proof is put together from few of them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6962#section-2.1">RFC 6962, section 2.1</a>
 */
public final class MerkleTree {

    /** How many bytes a hash has. */
    public static final int HASH = 32;

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Sha256::newDigest);

    private MerkleTree() {}

    /**
     * {@return the plain SHA-256 of some content}
     *
     * @param content the content, in parts
     */
    public static byte[] hash(byte[]... content) {
        MessageDigest digest = SHA_256.get();
        for (byte[] part : content) {
            digest.update(part);
        }
        return digest.digest();
    }

    /**
     * {@return the hash of a leaf}
     *
     * @param leaf its bytes
     */
    public static byte[] leafHash(byte[] leaf) {
        return leafHash(leaf, 0, leaf.length);
    }

    /**
     * {@return the hash of a leaf that stands among other bytes}
     *
     * @param bytes the bytes
     * @param from where it begins
     * @param to where it ends
     */
    public static byte[] leafHash(byte[] bytes, int from, int to) {
        MessageDigest digest = SHA_256.get();
        digest.update((byte) 0);
        digest.update(bytes, from, to - from);
        return digest.digest();
    }

    /**
     * {@return the hash of a node}
     *
     * @param left the hash of its left child
     * @param right the hash of its right child
     */
    public static byte[] nodeHash(byte[] left, byte[] right) {
        MessageDigest digest = SHA_256.get();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    /**
     * {@return how many hashes a tree has kept}
     *
     * @param size how many leaves it has
     */
    public static long hashes(long size) {
        return 2 * size - Long.bitCount(size);
    }

    /**
     * {@return how many leaves a tree has that has kept so many hashes, or at most that many}
     *
     * @param hashes how many hashes
     */
    public static long leaves(long hashes) {
        long size = hashes / 2;
        while (hashes(size + 1) <= hashes) {
            size++;
        }
        return size;
    }

    /**
     * {@return where the hash of a complete subtree is kept}
     *
     * @param level how high the subtree is; 0 is a leaf
     * @param number how many subtrees of that height lie to the left of it
     */
    public static long index(int level, long number) {
        long last = ((number + 1) << level) - 1;
        return hashes(last) + level;
    }

    /**
     * {@return the hashes to keep for a new leaf: its own, and those of the nodes that it completes}
     *
     * @param kept the hashes kept so far
     * @param size how many leaves the tree has so far
     * @param leafHash the hash of the new leaf
     */
    public static List<byte[]> append(HashReader kept, long size, byte[] leafHash) {
        List<byte[]> added = new ArrayList<>();
        byte[] hash = leafHash;
        added.add(hash);
        for (int level = 0; ((size >> level) & 1) == 1; level++) {
            hash = nodeHash(kept.hash(index(level, (size >> level) - 1)), hash);
            added.add(hash);
        }
        return added;
    }

    /**
     * {@return the root; for no leaves the hash of nothing}
     *
     * @param kept the hashes kept
     * @param size how many leaves to count, at most as many as are kept
     */
    public static byte[] root(HashReader kept, long size) {
        return size == 0 ? Sha256.newDigest().digest() : range(kept, 0, size);
    }

    /**
     * {@return the path from a leaf to the root, nearest first}
     *
     * @param kept the hashes kept
     * @param leaf the number of the leaf, from 0
     * @param size how many leaves to count
     */
    public static List<byte[]> inclusion(HashReader kept, long leaf, long size) {
        List<byte[]> path = new ArrayList<>();
        inclusion(kept, leaf, 0, size, path);
        return path;
    }

    private static void inclusion(HashReader kept, long leaf, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + left(to - from);
        if (leaf < middle) {
            inclusion(kept, leaf, from, middle, path);
            path.add(range(kept, middle, to));
        } else {
            inclusion(kept, leaf, middle, to, path);
            path.add(range(kept, from, middle));
        }
    }

    /**
     * {@return the proof that a tree is the beginning of a larger one}
     *
     * @param kept the hashes kept
     * @param older how many leaves the smaller tree has, at least one
     * @param size how many leaves the larger one has
     */
    public static List<byte[]> consistency(HashReader kept, long older, long size) {
        List<byte[]> proof = new ArrayList<>();
        consistency(kept, older, 0, size, true, proof);
        return proof;
    }

    private static void consistency(
            HashReader kept, long older, long from, long to, boolean whole, List<byte[]> proof) {
        if (older == to - from) {
            if (!whole) {
                proof.add(range(kept, from, to));
            }
            return;
        }
        long left = left(to - from);
        if (older <= left) {
            consistency(kept, older, from, from + left, whole, proof);
            proof.add(range(kept, from + left, to));
        } else {
            consistency(kept, older - left, from + left, to, false, proof);
            proof.add(range(kept, from, from + left));
        }
    }

    /**
     * {@return the root to which a path leads}
     *
     * @param leafHash the hash of the leaf
     * @param leaf its number
     * @param size how many leaves the tree has
     * @param path the path, nearest first
     * @throws IllegalArgumentException when the path is not as long as it must be
     */
    public static byte[] rootOf(byte[] leafHash, long leaf, long size, List<byte[]> path) {
        int inner = Long.SIZE - Long.numberOfLeadingZeros(leaf ^ (size - 1));
        if (path.size() != inner + Long.bitCount(leaf >> inner)) {
            throw new IllegalArgumentException("Beviset har fel längd. / The proof is of the wrong length.");
        }
        byte[] hash = leafHash;
        for (int i = 0; i < path.size(); i++) {
            boolean isLeft = i < inner && ((leaf >> i) & 1) == 0;
            hash = isLeft ? nodeHash(hash, path.get(i)) : nodeHash(path.get(i), hash);
        }
        return hash;
    }

    /**
     * {@return whether a proof shows that one root is that of the beginning of the other's tree}
     *
     * @param older how many leaves the smaller tree has, at least one
     * @param olderRoot its root
     * @param size how many leaves the larger one has
     * @param root its root
     * @param proof the proof
     */
    public static boolean isConsistent(long older, byte[] olderRoot, long size, byte[] root, List<byte[]> proof) {
        if (older == size) {
            return proof.isEmpty() && Arrays.equals(olderRoot, root);
        }
        int shift = Long.numberOfTrailingZeros(older);
        boolean aligned = Long.bitCount(older) == 1;
        int inner = Long.SIZE - Long.numberOfLeadingZeros((older - 1) ^ (size - 1)) - shift;
        long rest = (older - 1) >> (shift + inner);
        int start = aligned ? 0 : 1;
        if (proof.size() != start + inner + Long.bitCount(rest)) {
            return false;
        }
        byte[] first = aligned ? olderRoot : proof.get(0);
        byte[] small = first;
        byte[] large = first;
        for (int i = start; i < proof.size(); i++) {
            int level = i - start;
            byte[] next = proof.get(i);
            if (level >= inner || (((older - 1) >> (shift + level)) & 1) == 1) {
                small = nodeHash(next, small);
                large = nodeHash(next, large);
            } else {
                large = nodeHash(large, next);
            }
        }
        return Arrays.equals(small, olderRoot) && Arrays.equals(large, root);
    }

    /** The hash over leaves from one to before another, where from is a multiple of a power of two not below to - from. */
    private static byte[] range(HashReader kept, long from, long to) {
        long size = to - from;
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return kept.hash(index(level, from >> level));
        }
        long left = left(size);
        return nodeHash(range(kept, from, from + left), range(kept, from + left, to));
    }

    /** The largest power of two below a size. */
    private static long left(long size) {
        return Long.highestOneBit(size - 1);
    }
}
