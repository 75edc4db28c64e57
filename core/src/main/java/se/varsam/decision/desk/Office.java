package se.varsam.decision.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail;
import se.varsam.person.Person;

/** What a desk works with; whatever of it fails, fails as a {@link DeskException}. */
final class Office {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final DecisionStore store;
    private final PersonResolver resolver;
    private final AuditTrail trail;
    private final Clock clock;
    private final DeskRules rules;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private long changes;

    Office(DecisionStore store, PersonResolver resolver, AuditTrail trail, Clock clock, DeskRules rules) {
        this.store = store;
        this.resolver = resolver;
        this.trail = trail;
        this.clock = clock;
        this.rules = rules;
    }

    DeskRules rules() {
        return rules;
    }

    /** {@return who acts; the cause of a failure is left out, since it may name somebody} */
    Person who() {
        Optional<Person> person = Optional.empty();
        try {
            person = Optional.of(resolver.current().orElseThrow());
        } catch (RuntimeException e) {
            // Whoever cannot be told from nobody is nobody.
        }
        return person.orElseThrow(() -> new DeskException(DeskException.Reason.NOBODY));
    }

    /** {@return what time it is; a clock that goes back makes nothing hold longer} */
    Instant now() {
        return latest.accumulateAndGet(clock.instant(), Office::later);
    }

    /** {@return what time it is; never before the case was changed, on whatever machine that was} */
    Instant now(DecisionCase held) {
        return later(now(), held.changed());
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    <T> T ask(Function<DecisionStore, T> question) {
        try {
            return question.apply(store);
        } catch (RuntimeException e) {
            throw new DeskException(DeskException.Reason.STORE_FAILED, e);
        }
    }

    /** Puts a version of a case in place of the one before, and wakes who waits for it. */
    boolean replace(DecisionCase next) {
        boolean stored = ask(cases -> cases.replace(next)) == DecisionStore.Written.STORED;
        lock.lock();
        try {
            changes++;
            change.signalAll();
        } finally {
            lock.unlock();
        }
        return stored;
    }

    boolean isStopped(String tool) {
        return ask(DecisionStore::stops).stream().anyMatch(stop -> stop.tool().equals(tool));
    }

    /** {@return the number of the record that bears witness} */
    long record(AuditEvent event) {
        try {
            return trail.append(event).number();
        } catch (RuntimeException e) {
            throw new DeskException(DeskException.Reason.TRAIL_FAILED, e);
        }
    }

    /** {@return the record with a number, if the trail has it} */
    Optional<AuditRecord> evidence(long number) {
        try {
            return Optional.of(trail.record(number));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** {@return whether some content is what a record has a digest of} */
    AuditTrail.Match match(long number, String name, byte[] content) {
        try {
            return trail.matches(number, name, content);
        } catch (RuntimeException e) {
            throw new DeskException(DeskException.Reason.TRAIL_FAILED, e);
        }
    }

    /** {@return the last record of a sort} */
    Optional<AuditRecord> last(Predicate<AuditRecord> sort) {
        try {
            return trail.last(sort);
        } catch (AuditException e) {
            throw new DeskException(DeskException.Reason.TRAIL_FAILED, e);
        }
    }

    /**
     * Waits a while for a case to change; not for long, since it may change in another process.
     *
     * @param nanos how long at most
     * @return how long is left
     */
    long await(long nanos) throws InterruptedException {
        long wait = Math.min(nanos, BETWEEN_LOOKS.toNanos());
        lock.lockInterruptibly();
        try {
            long left = wait;
            for (long before = changes; before == changes && left > 0; ) {
                left = change.awaitNanos(left);
            }
            return nanos - wait + left;
        } finally {
            lock.unlock();
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
