package se.varsam.cli.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Checkpoint;
import se.varsam.audit.ConsistencyProof;
import se.varsam.audit.Hash;
import se.varsam.audit.InclusionProof;
import se.varsam.audit.Receipt;

/**
 * Everything but a checkpoint that shows that a record is in a trail: lines that others can check too.
 *
 * @param receipt which record, and its hash
 * @param included that it is in the trail as it was when the proof was made
 * @param since that an older trail is the beginning of that one; empty when the checkpoint is of the same size
 * @param root the root at that time, which the older trail's checkpoint binds
 */
record Proof(Receipt receipt, InclusionProof included, Optional<ConsistencyProof> since, Hash root) {

    private static final int LEAST = 3;
    private static final int MOST = 4;

    /** {@return the proof of a record, for a checkpoint if there is one} */
    static Proof of(AuditTrail trail, Receipt receipt, Optional<Checkpoint> checkpoint) {
        InclusionProof included = trail.prove(receipt.number());
        Optional<ConsistencyProof> since =
                checkpoint.filter(each -> each.size() < included.size()).map(each -> trail.proveSince(each.size()));
        return new Proof(receipt, included, since, trail.root(included.size()));
    }

    /** What is not a proof is refused: {@link IllegalArgumentException}. */
    static Proof parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < LEAST || lines.size() > MOST) {
            throw new IllegalArgumentException(AuditWords.NO_PROOF.inBoth());
        }
        return new Proof(
                Receipt.parse(lines.get(0)),
                InclusionProof.parse(lines.get(1)),
                lines.size() == MOST ? Optional.of(ConsistencyProof.parse(lines.get(2))) : Optional.empty(),
                Hash.parse(lines.get(lines.size() - 1)));
    }

    /** {@return whether the record was in the trail when the checkpoint was made; nothing in the proof itself is believed} */
    boolean holds(Checkpoint checkpoint) {
        if (receipt.number() != included.number()
                || receipt.number() >= checkpoint.size()
                || !included.proves(receipt.leaf(), root)) {
            return false;
        }
        if (checkpoint.size() == included.size()) {
            return root.equals(checkpoint.root());
        }
        return since.filter(each -> each.older() == checkpoint.size()
                        && each.size() == included.size()
                        && each.proves(checkpoint.root(), root))
                .isPresent();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(List.of(receipt.toString(), included.toString()));
        since.ifPresent(each -> lines.add(each.toString()));
        lines.add(root.toString());
        return String.join("\n", lines) + "\n";
    }
}
