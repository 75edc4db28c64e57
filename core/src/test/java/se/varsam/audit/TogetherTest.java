package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TogetherTest {

    private static final int WRITERS = 16;
    private static final int EACH = 500;

    private final AuditTrail trail = AuditTrail.inMemory();

    @Test
    @Timeout(60)
    void leavesNobodyWaitingWhileOthersWriteVerifyAndInterrupt() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<List<Receipt>>> written = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            written.add(writers.submit(() -> write(writer)));
        }
        for (int i = 0; i < 20; i++) {
            assertThat(trail.verify()).isInstanceOf(Verification.Intact.class);
        }
        List<Receipt> all = new ArrayList<>();
        for (Future<List<Receipt>> each : written) {
            all.addAll(each.get());
        }
        writers.shutdown();

        assertThat(writers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(all.stream().map(Receipt::number))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, WRITERS * EACH).boxed().toList());
        assertThat(trail.verify(List.of(), all)).isInstanceOf(Verification.Intact.class);
    }

    private List<Receipt> write(int writer) {
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            if (writer == 0) {
                Thread.currentThread().interrupt();
            }
            receipts.add(trail.append(AuditEvent.of(AuditKind.OTHER).about("writer " + writer)));
            if (writer == 0) {
                assertThat(Thread.interrupted()).as("is still told").isTrue();
            }
        }
        return receipts;
    }
}
