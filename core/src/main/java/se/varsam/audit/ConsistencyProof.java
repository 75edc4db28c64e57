package se.varsam.audit;

import java.util.List;
import java.util.Set;
import se.varsam.audit.tree.MerkleTree;
import se.varsam.data.JsonWriter;

/**
 * Shows that nothing in an older trail was changed when it grew, to whoever has both roots.
 *
 * @param older how many records the older trail had, at least one
 * @param size how many it has now
 * @param path the hashes that join the two
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6962#section-2.1.2">RFC 6962, section 2.1.2</a>
 * @since 0.1
 */
public record ConsistencyProof(long older, long size, List<Hash> path) {

    /** Copies the path; {@link IllegalArgumentException} for sizes that no trail can have had one after the other. */
    public ConsistencyProof {
        if (older < 1 || older > size) {
            throw new IllegalArgumentException(older + " poster kan inte ha växt till " + size + ". / " + older
                    + " records cannot have grown to " + size + ".");
        }
        path = List.copyOf(path);
    }

    /**
     * {@return whether it shows that the one is the beginning of the other}
     *
     * @param olderRoot the root of the older trail
     * @param root the root now
     */
    public boolean proves(Hash olderRoot, Hash root) {
        return MerkleTree.isConsistent(
                older,
                olderRoot.bytes(),
                size,
                root.bytes(),
                path.stream().map(Hash::bytes).toList());
    }

    /**
     * Reads a proof.
     *
     * @param text the proof as {@link #toString} writes it
     * @return the proof
     * @throws IllegalArgumentException when it is anything else
     */
    public static ConsistencyProof parse(String text) {
        return ProofText.parse(
                text,
                Set.of("since", "size", "path"),
                json -> new ConsistencyProof(json.number("since"), json.number("size"), ProofText.path(json)));
    }

    /** JSON on one line: everything but the roots, which whoever checks it must have from elsewhere. */
    @Override
    public String toString() {
        return ProofText.path(new JsonWriter().number("since", older).number("size", size), path);
    }
}
