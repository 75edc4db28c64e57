package se.varsam.audit;

import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import se.varsam.audit.store.MemoryStore;
import se.varsam.audit.store.Store;

class MemoryTamperTest extends TamperContract {

    @Override
    Subject subject() {
        return new InMemory(3);
    }

    /** Lines of a memory store, shown in parts. */
    record InMemory(Store store, AuditTrail trail, int inPart) implements Subject {

        InMemory(int inPart) {
            this(new MemoryStore(), inPart);
        }

        private InMemory(Store store, int inPart) {
            this(store, new AuditTrail(store, Clock.systemUTC()), inPart);
        }

        @Override
        public Kept kept() throws IOException {
            return Kept.of(store.raw());
        }

        @Override
        public Verification verify(Kept tampered, Collection<Checkpoint> checkpoints, Collection<Receipt> receipts)
                throws IOException {
            return TrailCheck.of(tampered.log(inPart), checkpoints, receipts);
        }

        @Override
        public void close() {
            trail.close();
        }
    }
}
