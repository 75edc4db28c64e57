package se.varsam.cli.trail;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.varsam.audit.Checkpoint;
import se.varsam.audit.Receipt;

/**
 * What was kept elsewhere of a trail.
 *
 * @param checkpoints checkpoints, by their files
 * @param receipts receipts, by their files
 * @param isSigned whether the checkpoints' signatures are verified
 */
public record Outside(List<Named<Checkpoint>> checkpoints, List<Named<Receipt>> receipts, boolean isSigned) {

    /** Something that was read from a file. */
    record Named<T>(String file, T value) {}

    List<Checkpoint> allCheckpoints() {
        return checkpoints.stream().map(Named::value).toList();
    }

    List<Receipt> allReceipts() {
        return receipts.stream().map(Named::value).toList();
    }

    /** {@return the one that proves most} */
    Optional<Checkpoint> newest() {
        return allCheckpoints().stream().max(Comparator.comparingLong(Checkpoint::size));
    }
}
