package se.varsam.audit;

import java.io.IOException;
import java.util.Collection;

/** A trail in a store that a test can tamper with. */
interface Subject {

    AuditTrail trail();

    /** What the store keeps now. */
    Kept kept() throws IOException;

    /** Puts this in the place of what the store keeps, and verifies. */
    Verification verify(Kept tampered, Collection<Checkpoint> checkpoints, Collection<Receipt> receipts)
            throws IOException;

    /** What a line is that ends in the middle. */
    default Verification.Fault torn() {
        return Verification.Fault.TORN_TAIL;
    }

    /** The first record held when all are pruned. */
    default long heldAfterPruning() {
        return TamperContract.SIZE;
    }

    void close() throws IOException;
}
