package se.varsam.audit;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import se.varsam.audit.store.Draft;
import se.varsam.audit.store.Entry;
import se.varsam.audit.store.StoreException;

/** A record on its way, and the thread that waits for it. */
final class Waiting implements Draft {

    private final Draft draft;
    private final Thread owner = Thread.currentThread();
    private volatile List<Receipt> receipt = List.of();
    private volatile List<Exception> failure = List.of();

    Waiting(Draft draft) {
        this.draft = draft;
    }

    @Override
    public Entry entry(long number, Instant at, long behind) {
        return draft.entry(number, at, behind);
    }

    boolean isDone() {
        return !receipt.isEmpty() || !failure.isEmpty();
    }

    void done(Receipt written) {
        receipt = List.of(written);
        wake();
    }

    void failed(Exception why) {
        failure = List.of(why);
        wake();
    }

    void wake() {
        if (owner != Thread.currentThread()) {
            LockSupport.unpark(owner);
        }
    }

    Receipt receipt() {
        if (failure.isEmpty()) {
            return receipt.get(0);
        }
        if (failure.get(0) instanceof StoreException refused) {
            throw InDirectory.refusal(refused);
        }
        throw new AuditException(
                AuditException.Reason.UNWRITABLE,
                "Posten kunde inte skrivas: det som den skulle vittna om får inte fortsätta.",
                "The record could not be written: what it was to bear witness to must not go on.",
                failure.get(0));
    }
}
