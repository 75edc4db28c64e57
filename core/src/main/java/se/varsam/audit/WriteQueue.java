package se.varsam.audit;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import se.varsam.audit.store.Batch;
import se.varsam.audit.store.Draft;
import se.varsam.audit.store.Entry;
import se.varsam.audit.store.RawLog;
import se.varsam.audit.store.Store;
import se.varsam.audit.store.StoreException;

/** Writes the records that wait at the same time together. One of those who wait does it; the others sleep meanwhile. */
final class WriteQueue {

    private static final int MOST_AT_ONCE = 4096;

    private final Store store;
    private final Clock clock;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger length = new AtomicInteger();
    private final ReentrantLock writing = new ReentrantLock();
    private int lastTogether;

    WriteQueue(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Receipt append(Draft draft) {
        Waiting mine = new Waiting(draft, Thread.currentThread());
        waiting.add(mine);
        length.incrementAndGet();
        boolean isInterrupted = false;
        while (!mine.isDone) {
            if (writing.tryLock()) {
                try {
                    while (!mine.isDone) {
                        writeTogether();
                    }
                } finally {
                    writing.unlock();
                    wakeNext();
                }
            } else {
                LockSupport.park(this);
                isInterrupted |= Thread.interrupted();
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
        return mine.receipt();
    }

    /** {@return what is kept, between two writes} */
    RawLog raw() throws IOException {
        writing.lock();
        try {
            return store.raw();
        } finally {
            writing.unlock();
            wakeNext();
        }
    }

    /** Whoever came while somebody wrote found the lock taken and sleeps: one of them is to write next. */
    private void wakeNext() {
        Waiting next = waiting.peek();
        if (next != null) {
            LockSupport.unpark(next.thread);
        }
    }

    private void writeTogether() {
        List<Waiting> together = gather();
        try {
            Batch batch = store.append(together, clock);
            for (int i = 0; i < together.size(); i++) {
                Hash leaf = Hash.of(batch.leaves().get(i));
                together.get(i).done(new Receipt(batch.first() + i, batch.last(), leaf));
            }
        } catch (IOException | RuntimeException | Error e) {
            together.forEach(each -> each.failed(e));
        }
    }

    @SuppressWarnings("ThreadPriorityCheck") // Right without the hint too; with it, the others come sooner.
    private List<Waiting> gather() {
        // Those whose records were written just now come back in a moment: as long as they do, it is worth to wait.
        for (int before = 0; lastTogether > 1 && before < length.get(); ) {
            before = length.get();
            Thread.yield();
        }
        List<Waiting> together = new ArrayList<>();
        for (Waiting next = waiting.poll();
                next != null;
                next = together.size() < MOST_AT_ONCE ? waiting.poll() : null) {
            together.add(next);
        }
        length.addAndGet(-together.size());
        lastTogether = together.size();
        return together;
    }

    /** A record on its way. */
    private static final class Waiting implements Draft {

        private final Draft draft;
        private final Thread thread;
        private Optional<Receipt> receipt = Optional.empty();
        private Optional<Throwable> failure = Optional.empty();
        private volatile boolean isDone;

        Waiting(Draft draft, Thread thread) {
            this.draft = draft;
            this.thread = thread;
        }

        @Override
        public Entry entry(long number, Instant at, long behind) {
            return draft.entry(number, at, behind);
        }

        void done(Receipt written) {
            receipt = Optional.of(written);
            wake();
        }

        void failed(Throwable why) {
            failure = Optional.of(why);
            wake();
        }

        private void wake() {
            isDone = true;
            if (thread != Thread.currentThread()) {
                LockSupport.unpark(thread);
            }
        }

        Receipt receipt() {
            if (receipt.isPresent()) {
                return receipt.get();
            }
            Throwable why = failure.orElseThrow();
            if (why instanceof StoreException refused) {
                throw InDirectory.refusal(refused);
            }
            throw new AuditException(
                    AuditException.Reason.UNWRITABLE,
                    "Posten kunde inte skrivas: det som den skulle vittna om får inte fortsätta.",
                    "The record could not be written: what it was to bear witness to must not go on.",
                    why);
        }
    }
}
