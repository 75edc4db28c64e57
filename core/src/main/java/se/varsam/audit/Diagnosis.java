package se.varsam.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.varsam.audit.Verification.Fault;
import se.varsam.audit.store.Entry;
import se.varsam.audit.store.RawLine;
import se.varsam.audit.store.RawLog;
import se.varsam.audit.tree.MerkleTree;
import se.varsam.data.JsonException;

/** Tells what is wrong at the place where a walk came to a halt. */
final class Diagnosis {

    private final RawLog log;
    private final long size;
    private final List<Receipt> receipts;
    private final KeptHashes kept;

    Diagnosis(RawLog log, long size, List<Receipt> receipts) {
        this.log = log;
        this.size = size;
        this.receipts = receipts;
        this.kept = new KeptHashes(log);
    }

    Fault of(Stop stop) throws IOException {
        return switch (stop.trouble()) {
            case END -> Fault.CUT_TAIL;
            case SHAPE -> Fault.MALFORMED;
            case TORN -> stop.number() < size ? Fault.CUT_TAIL : Fault.TORN_TAIL;
            case NODE -> Fault.HASHES_DAMAGED;
            case BEYOND -> beyond(stop);
            case LEAF -> leaf(stop);
        };
    }

    private Fault beyond(Stop stop) {
        if (!isRecord(stop)) {
            return Fault.MALFORMED;
        } else if (isWritten(stop)) {
            return Fault.DUPLICATED;
        }
        return stop.own() == size ? Fault.HASHES_DAMAGED : Fault.INSERTED;
    }

    private Fault leaf(Stop stop) throws IOException {
        if (!isRecord(stop)) {
            return Fault.MALFORMED;
        } else if (stop.own() == stop.number() && isRightAgainstItsHash(stop)) {
            return Fault.HASHES_DAMAGED;
        }
        Hash missing = Hash.of(kept.hash(MerkleTree.hashes(stop.number())));
        int missed = count(missing, stop);
        if (!isWritten(stop)) {
            return missed > 0 ? Fault.INSERTED : Fault.EDITED;
        } else if (stop.own() < stop.number() || count(stop.hash(), stop) > 1) {
            return Fault.DUPLICATED;
        }
        return missed > 0 ? Fault.REORDERED : Fault.DELETED;
    }

    private static boolean isRecord(Stop stop) {
        try {
            RecordText.read(new Entry("{}", stop.leaf()));
            return true;
        } catch (JsonException | IllegalArgumentException | java.time.DateTimeException e) {
            return false;
        }
    }

    /** Whether it is a record as it was written, whatever its place. */
    private boolean isWritten(Stop stop) {
        long own = stop.own();
        return own >= log.first() && own < size && kept.isKept(stop.hash().bytes(), MerkleTree.hashes(own));
    }

    /** Whether a node or a receipt shows that the record is right, and the hash kept of it wrong. */
    private boolean isRightAgainstItsHash(Stop stop) {
        long number = stop.number();
        Optional<Receipt> receipt =
                receipts.stream().filter(each -> each.number() == number).findFirst();
        if (receipt.isPresent()) {
            return receipt.get().leaf().equals(stop.hash());
        }
        if ((number | 1) >= size) {
            return false;
        }
        byte[] sibling = kept.hash(MerkleTree.hashes(number ^ 1));
        byte[] hash = stop.hash().bytes();
        byte[] parent = (number & 1) == 0 ? MerkleTree.nodeHash(hash, sibling) : MerkleTree.nodeHash(sibling, hash);
        return kept.isKept(parent, MerkleTree.index(1, number >> 1));
    }

    /** How often a record stands at the halt or behind it. */
    private int count(Hash wanted, Stop stop) throws IOException {
        byte[] hash = wanted.bytes();
        List<String> places = new ArrayList<>();
        boolean[] isBehind = {false};
        for (RawLog.Part part : log.parts()) {
            part.read(line -> {
                isBehind[0] |= Stop.place(line).equals(stop.place());
                if (isBehind[0] && isThere(line, hash)) {
                    places.add(Stop.place(line));
                }
                return true;
            });
        }
        return places.size();
    }

    private static boolean isThere(RawLine line, byte[] hash) {
        return line.shape() == RawLine.Shape.WHOLE
                && java.util.Arrays.equals(hash, MerkleTree.leafHash(line.bytes(), line.leafFrom(), line.leafTo()));
    }
}
