package se.varsam.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.sql.DataSource;
import se.varsam.audit.store.DirectoryStore;
import se.varsam.audit.store.Draft;
import se.varsam.audit.store.JdbcStore;
import se.varsam.audit.store.MemoryStore;
import se.varsam.audit.store.Store;
import se.varsam.person.Person;
import se.varsam.record.DisposalDecision;

/**
 * An append-only log of what was done with AI. Every record is a leaf of a Merkle tree (RFC 6962), so that a record can be
 * proved to be there, and a change, a loss or a cut shows. Thread-safe; records that wait at the same time are written
 * together.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6962#section-2.1">RFC 6962, section 2.1</a>
 * @since 0.1
 */
public final class AuditTrail implements AutoCloseable {

    private final Store store;
    private final Clock clock;
    private final Salt salts = new Salt();
    private final TimeText times = new TimeText();
    private final Records records;
    private final WriteQueue queue;

    /** A check, a pruning and a forgetting wait for each other: each changes or reads what is held. */
    private final ReentrantLock erasing;

    AuditTrail(Store store, Clock clock) {
        this(store, clock, new ReentrantLock());
    }

    private AuditTrail(Store store, Clock clock, ReentrantLock erasing) {
        this.store = store;
        this.clock = clock;
        this.records = new Records(store);
        this.queue = new WriteQueue(store, clock);
        this.erasing = erasing;
    }

    /** {@return a trail that lasts as long as the program: for tests and trials} */
    public static AuditTrail inMemory() {
        return new AuditTrail(new MemoryStore(), Clock.systemUTC());
    }

    /**
     * {@return the trail in a database, whose tables are there}
     *
     * @param database PostgreSQL or H2, with the tables of {@code META-INF/varsam/audit-trail.sql}; it gives connections on which
     *     no transaction is going on
     * @throws AuditException when it cannot be reached, or they are not there
     */
    public static AuditTrail on(DataSource database) {
        return on(() -> JdbcStore.open(database));
    }

    /**
     * {@return the trail in a database, whose tables are created when they are not there; nothing is ever dropped}
     *
     * @param database PostgreSQL or H2; it gives connections on which no transaction is going on
     * @throws AuditException when it cannot be reached, or the account may not create tables
     */
    public static AuditTrail createIfMissing(DataSource database) {
        return on(() -> JdbcStore.createIfMissing(database));
    }

    private static AuditTrail on(Callable<Store> store) {
        try {
            return new AuditTrail(store.call(), Clock.systemUTC());
        } catch (Exception e) {
            throw new AuditException(
                    AuditException.Reason.UNREADABLE,
                    "Loggens tabeller går inte att öppna. Skapa dem med META-INF/varsam/audit-trail.sql.",
                    "The trail's tables cannot be opened. Create them with META-INF/varsam/audit-trail.sql.",
                    e);
        }
    }

    /**
     * {@return the trail in a directory, which is made when it is missing; nobody else may write to it meanwhile}
     *
     * @param directory where
     * @throws AuditException when somebody else writes to it, its end is torn, it is damaged, or it cannot be written to
     */
    public static AuditTrail in(Path directory) {
        return in(directory, DirectoryStore.PER_FILE);
    }

    /**
     * {@return the trail in a directory, which is made when it is missing; nobody else may write to it meanwhile}
     *
     * @param directory where
     * @param recordsPerFile how many records a file holds before the next one begins, at least one; pruning takes whole files
     * @throws AuditException when somebody else writes to it, its end is torn, it is damaged, or it cannot be written to
     */
    public static AuditTrail in(Path directory, int recordsPerFile) {
        return InDirectory.write(directory, recordsPerFile);
    }

    /**
     * {@return the trail in a directory as it stands, to be read and proved; somebody else may be writing to it}
     *
     * @param directory where
     * @throws AuditException when it cannot be read or is no trail's
     */
    public static AuditTrail reading(Path directory) {
        return InDirectory.read(directory);
    }

    /**
     * Makes a directory one that can be written to again. A record that was not written whole is moved to a file of its own;
     * hashes that do not belong to the records are made again. Damage to the records themselves is not touched.
     *
     * @param directory where
     * @return what was done
     * @throws AuditException when somebody else writes to it, or it cannot be repaired
     */
    public static TrailRepair repair(Path directory) {
        return InDirectory.repair(directory);
    }

    /**
     * {@return the same trail with a clock, which dates the records}
     *
     * @param time the clock
     */
    public AuditTrail with(Clock time) {
        return new AuditTrail(store, time, erasing);
    }

    /**
     * Writes a record. When it returns, the record is as safe as the store can make it.
     *
     * @param event what happened
     * @return what proves it later
     * @throws AuditException when it could not be written: what it was to bear witness to must not go on
     * @throws IllegalArgumentException when it tells of pruning or forgetting, which only the trail itself does
     */
    public Receipt append(AuditEvent event) {
        if (event.kind() == AuditKind.PRUNED) {
            throw new IllegalArgumentException(
                    "Bara prune() skriver att poster är gallrade. / Only prune() writes that records are pruned.");
        } else if (event.kind() == AuditKind.FORGOTTEN) {
            throw new IllegalArgumentException(
                    "Bara forget() skriver att en post är glömd. / Only forget() writes that a record is forgotten.");
        }
        return append(RecordText.draft(event, salts, times));
    }

    /** Writes what only the trail itself may tell. */
    Receipt append(Draft draft) {
        return queue.append(draft);
    }

    /** {@return how many records were ever written} */
    public long size() {
        return records.size();
    }

    /** {@return the number of the first record that is held; those before it are pruned} */
    public long first() {
        return records.extent().first();
    }

    /** {@return the root over all records} */
    public Hash root() {
        return root(size());
    }

    /**
     * {@return the root over the first records}
     *
     * @param size how many
     */
    public Hash root(long size) {
        return records.root(size);
    }

    /**
     * {@return a record}
     *
     * @param number its number, from 0
     * @throws AuditException when there is no such record, or it is pruned
     */
    public AuditRecord record(long number) {
        return records.one(number, RecordText::read);
    }

    /**
     * Reads records in order.
     *
     * @param from the number of the first one
     * @param to one more than the number of the last one
     * @param reader takes each
     * @throws AuditException when there are no such records, or they are pruned
     */
    public void read(long from, long to, Consumer<AuditRecord> reader) {
        records.read(from, to, entry -> reader.accept(RecordText.read(entry)));
    }

    /**
     * {@return the last record of a sort, of those that are held}
     *
     * @param sort which records
     * @throws AuditException when the trail cannot be read
     */
    public Optional<AuditRecord> last(Predicate<AuditRecord> sort) {
        return records.last(sort);
    }

    /**
     * {@return the proof that a record is in the trail as it is now}
     *
     * @param number its number, from 0
     * @throws AuditException when there is no such record
     */
    public InclusionProof prove(long number) {
        return records.prove(number);
    }

    /**
     * {@return the receipt of a record once more, for whoever lacks it}
     *
     * @param number the record's number, from 0
     * @throws AuditException when there is no such record, or it is pruned
     */
    public Receipt receipt(long number) {
        return records.one(number, RecordText::receipt);
    }

    /**
     * {@return the proof that the trail of an earlier time is the beginning of the trail now}
     *
     * @param older how many records it had then, at least one
     * @throws AuditException when it never had so many
     */
    public ConsistencyProof proveSince(long older) {
        return records.proveSince(older);
    }

    /**
     * Prunes, from the beginning, records whose time is out and which are known to be a log only. The first one that may be a
     * public record stops it. A record tells of the cut before it is made; the hashes of what is pruned stay, and with them
     * every proof. What was told and not done, because the program ended in between, is done first.
     *
     * @param retention how long records are kept
     * @return what was pruned, and why no more
     * @throws AuditException when it could not be told, or not done: then prune again
     */
    public PruneReport prune(Retention retention) {
        return prune(retention, Optional.empty());
    }

    /**
     * Prunes, from the beginning, records whose time is out, also those that may be public records, which a disposal decision
     * lets go (arkivlagen 10 §).
     *
     * @param retention how long records are kept
     * @param decision the decision (gallringsbeslut), whose reference the trail tells
     * @return what was pruned, and why no more
     * @throws AuditException when it could not be told, or not done: then prune again
     * @throws IllegalArgumentException when the decision is not made yet, or its reference is no id of at most 120 characters
     */
    public PruneReport prune(Retention retention, DisposalDecision decision) {
        return prune(retention, Optional.of(decision));
    }

    private PruneReport prune(Retention retention, Optional<DisposalDecision> decision) {
        erasing.lock();
        try {
            return new Pruning(this, store, retention, decision, clock.instant()).prune();
        } finally {
            erasing.unlock();
        }
    }

    /**
     * {@return what the trail is now, signed, to be kept where those who can write to the trail cannot}
     *
     * @param signer who signs; its name is the trail's origin
     */
    public Checkpoint checkpoint(CheckpointSigner signer) {
        long size = size();
        return Checkpoint.of(signer.verifier().name(), size, root(size)).signedBy(signer);
    }

    /**
     * {@return what looking through the whole trail shows}
     *
     * @throws AuditException when it cannot be read
     */
    public Verification verify() {
        return verify(List.of(), List.of());
    }

    /**
     * {@return what looking through the whole trail shows, and holding it against what was kept elsewhere: only that can tell
     *     that all of it was written anew, or cut together with its hashes}
     *
     * @param checkpoints checkpoints of this trail, verified by {@link CheckpointVerifier#open}
     * @param receipts receipts of this trail
     * @throws AuditException when it cannot be read
     */
    public Verification verify(Collection<Checkpoint> checkpoints, Collection<Receipt> receipts) {
        erasing.lock();
        try {
            return TrailCheck.of(queue.raw(), checkpoints, receipts);
        } catch (IOException e) {
            throw Records.unreadable(e);
        } finally {
            erasing.unlock();
        }
    }

    /**
     * Forgets who acted in a record, and its salt, without which its digests say nothing. The record's hash and every proof
     * stay as they are. A record tells of it; should the trail stop between the two, forget again.
     *
     * @param number the record's number
     * @param who who forgets
     * @param reference what says that it may be forgotten, for example a registry number (dnr)
     * @return the receipt of the record that tells of it
     * @throws AuditException when there is no such record, it is pruned, or it cannot be written
     */
    public Receipt forget(long number, Person who, String reference) {
        erasing.lock();
        try {
            records.held(number, number + 1);
            AuditEvent event = AuditEvent.of(AuditKind.FORGOTTEN)
                    .doing(Numbered.act("FORGET", number))
                    .by(who)
                    .about(reference);
            Receipt receipt = append(RecordText.draft(event, salts, times));
            store.forget(number);
            return receipt;
        } catch (IOException e) {
            throw new AuditException(
                    AuditException.Reason.UNWRITABLE,
                    "Post " + number + " är inte glömd; glöm den igen när loggen går att skriva.",
                    "Record " + number + " is not forgotten; forget it again when the trail can be written.",
                    e);
        } finally {
            erasing.unlock();
        }
    }

    /** Whether some content is what a record tells of. */
    public enum Match {
        /** It is. */
        MATCHES,
        /** It is not, or the record tells of no such content. */
        DIFFERS,
        /** Nobody can tell any more: the salt is forgotten. */
        FORGOTTEN
    }

    /**
     * {@return whether some content is what a record has a digest of}
     *
     * @param number the record's number
     * @param name what the content is, for example {@code input}
     * @param content the content
     * @throws AuditException when there is no such record, or it is pruned
     */
    public Match matches(long number, String name, byte[] content) {
        return records.one(number, entry -> RecordText.match(entry, name, content));
    }

    @Override
    public void close() {
        store.close();
    }
}
