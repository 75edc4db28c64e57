package se.varsam.audit;

import java.security.MessageDigest;
import java.util.HexFormat;
import se.varsam.audit.tree.MerkleTree;

/**
 * A SHA-256 hash.
 *
 * @since 0.1
 */
public final class Hash {

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        if (bytes.length != MerkleTree.HASH) {
            throw new IllegalArgumentException("En SHA-256-summa har 32 byte, inte " + bytes.length + ". /"
                    + " A SHA-256 hash has 32 bytes, not " + bytes.length + ".");
        }
        this.bytes = bytes;
    }

    /**
     * {@return a hash}
     *
     * @param bytes its 32 bytes
     * @throws IllegalArgumentException when they are not 32
     */
    public static Hash of(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    /**
     * {@return the hash that a text writes in hexadecimal}
     *
     * @param hex 64 hexadecimal digits
     * @throws IllegalArgumentException when it is anything else
     */
    public static Hash parse(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    /**
     * {@return the hash of some content}
     *
     * @param content the content
     */
    public static Hash ofContent(byte[]... content) {
        return new Hash(MerkleTree.hash(content));
    }

    /** {@return its 32 bytes} */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return (bytes[0] << 24) ^ (bytes[1] << 16) ^ (bytes[2] << 8) ^ bytes[3];
    }

    /** In hexadecimal. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
