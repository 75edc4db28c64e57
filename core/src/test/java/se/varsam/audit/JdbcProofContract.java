package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.varsam.audit.store.Draft;
import se.varsam.audit.store.JdbcStore;
import se.varsam.audit.store.Store;
import se.varsam.jdbc.KeptConnections;

/** However long a trail is, a proof takes two questions to the database: how long it is, and the hashes. */
abstract class JdbcProofContract {

    private static final int AT_ONCE = 1000;
    private static final int PROOFS = 100;

    private final AtomicInteger transactions = new AtomicInteger();
    private final Random random = new Random(4);

    abstract DataSource database();

    abstract int size();

    @Test
    void asksTheDatabaseTwiceForAProof() throws IOException {
        Store store = JdbcStore.createIfMissing(new KeptConnections(database(), (connection, call) -> {
            if (call.equals("commit")) {
                transactions.incrementAndGet();
            }
        }));
        for (long left = size(); left > 0; left -= AT_ONCE) {
            Draft draft = RecordText.draft(AuditEvent.of(AuditKind.OTHER), new Salt(), new TimeText());
            store.append(Collections.nCopies((int) Math.min(AT_ONCE, left), draft), Clock.systemUTC());
        }
        AuditTrail trail = new AuditTrail(store, Clock.systemUTC());
        Hash root = trail.root();

        for (int i = 0; i < PROOFS; i++) {
            long number = random.nextInt(size());
            InclusionProof proof = asking(2, () -> trail.prove(number));
            Receipt receipt = asking(2, () -> trail.receipt(number));
            assertThat(proof.proves(receipt.leaf(), root)).isTrue();
            Hash older = asking(1, () -> trail.root(number + 1));
            ConsistencyProof since = asking(2, () -> trail.proveSince(number + 1));
            assertThat(since.proves(older, root)).isTrue();
        }
    }

    private <T> T asking(int times, Supplier<T> question) {
        int before = transactions.get();
        T answer = question.get();
        assertThat(transactions.get() - before).isEqualTo(times);
        return answer;
    }
}
