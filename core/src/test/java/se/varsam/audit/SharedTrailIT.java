package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.varsam.audit.tree.MerkleTree;
import se.varsam.jdbc.Databases;
import se.varsam.jdbc.KeptConnections;

/** Several programs that write to one trail in one database. */
class SharedTrailIT {

    private static final int TRAILS = 2;
    private static final int THREADS = 8;
    private static final int EACH = 1250;
    private static final int ALL = TRAILS * THREADS * EACH;

    @Test
    void numbersWithoutGapOrDuplicate() throws Exception {
        DataSource database = Databases.postgresql();
        List<AuditTrail> trails = new ArrayList<>();
        for (int i = 0; i < TRAILS; i++) {
            trails.add(AuditTrail.createIfMissing(new KeptConnections(database, (connection, call) -> {})));
        }
        ExecutorService writers = Executors.newFixedThreadPool(TRAILS * THREADS);
        List<Future<List<Receipt>>> results = new ArrayList<>();
        for (int i = 0; i < TRAILS * THREADS; i++) {
            AuditTrail trail = trails.get(i % TRAILS);
            String writer = "writer " + i;
            results.add(writers.submit(() -> write(trail, writer)));
        }
        Hash[] leaves = new Hash[ALL];
        List<Long> numbers = new ArrayList<>();
        for (Future<List<Receipt>> result : results) {
            for (Receipt receipt : result.get()) {
                numbers.add(receipt.number());
                leaves[(int) receipt.number()] = receipt.leaf();
            }
        }
        writers.shutdown();

        assertThat(numbers)
                .hasSize(ALL)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, ALL).boxed().toList());
        AuditTrail trail = AuditTrail.on(database);
        assertThat(trail.size()).isEqualTo(ALL);
        assertThat(trail.root()).isEqualTo(rootOf(leaves));
        List<Long> read = new ArrayList<>();
        trail.read(0, ALL, record -> read.add(record.number()));
        assertThat(read).isEqualTo(LongStream.range(0, ALL).boxed().toList());
        assertThat(trail.prove(ALL / 3).proves(leaves[ALL / 3], trail.root())).isTrue();
    }

    private static List<Receipt> write(AuditTrail trail, String writer) {
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            receipts.add(trail.append(AuditEvent.of(AuditKind.OTHER).about(writer)));
        }
        return receipts;
    }

    private static Hash rootOf(Hash[] leaves) {
        List<byte[]> kept = new ArrayList<>();
        for (int size = 0; size < leaves.length; size++) {
            kept.addAll(MerkleTree.append(index -> kept.get((int) index), size, leaves[size].bytes()));
        }
        return Hash.of(MerkleTree.root(index -> kept.get((int) index), leaves.length));
    }
}
