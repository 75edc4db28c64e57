package se.varsam.eservice.evidence;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.ConsistencyProof;
import se.varsam.audit.Hash;
import se.varsam.audit.InclusionProof;
import se.varsam.audit.Receipt;

/**
 * What shows somebody who has a checkpoint that a record is in the trail; the command line's {@code audit check} reads it.
 *
 * @param receipt which record, and its hash
 * @param included that it is in the trail as it is now
 * @param since that the trail of the newest kept checkpoint is the beginning of the trail now; empty when there is none older
 * @param root the root now
 */
record RecordProof(Receipt receipt, InclusionProof included, Optional<ConsistencyProof> since, Hash root) {

    static RecordProof of(long number, AuditTrail trail, Checkpoints checkpoints) {
        Receipt receipt = trail.receipt(number);
        InclusionProof included = trail.prove(number);
        Optional<ConsistencyProof> since = checkpoints
                .newestWith(number)
                .filter(each -> each.size() < included.size())
                .map(each -> trail.proveSince(each.size()));
        return new RecordProof(receipt, included, since, trail.root(included.size()));
    }

    /** A line each. */
    @Override
    public String toString() {
        return Stream.of(Stream.of(receipt, included), since.stream(), Stream.of(root))
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
