package se.varsam.audit;

import java.util.List;
import java.util.Set;
import se.varsam.audit.tree.MerkleTree;
import se.varsam.data.JsonWriter;

/**
 * Shows that a record is in a trail, to whoever has the trail's root.
 *
 * @param number the record's number, from 0
 * @param size how many records the trail had
 * @param path the hashes on the way to the root, nearest first
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6962#section-2.1.1">RFC 6962, section 2.1.1</a>
 * @since 0.1
 */
public record InclusionProof(long number, long size, List<Hash> path) {

    /** Copies the path; {@link IllegalArgumentException} for a number outside the size. */
    public InclusionProof {
        if (number < 0 || number >= size) {
            throw new IllegalArgumentException("Post " + number + " finns inte bland " + size + ". / Record " + number
                    + " is not among " + size + ".");
        }
        path = List.copyOf(path);
    }

    /**
     * {@return whether it shows that a record is in the trail}
     *
     * @param leaf the record's hash
     * @param root the trail's root at that size
     */
    public boolean proves(Hash leaf, Hash root) {
        try {
            byte[] found = MerkleTree.rootOf(
                    leaf.bytes(), number, size, path.stream().map(Hash::bytes).toList());
            return root.equals(Hash.of(found));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Reads a proof.
     *
     * @param text the proof as {@link #toString} writes it
     * @return the proof
     * @throws IllegalArgumentException when it is anything else
     */
    public static InclusionProof parse(String text) {
        return ProofText.parse(
                text,
                Set.of("included", "size", "path"),
                json -> new InclusionProof(json.number("included"), json.number("size"), ProofText.path(json)));
    }

    /** JSON on one line: everything but the roots, which whoever checks it must have from elsewhere. */
    @Override
    public String toString() {
        return ProofText.path(new JsonWriter().number("included", number).number("size", size), path);
    }
}
