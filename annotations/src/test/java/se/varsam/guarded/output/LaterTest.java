package se.varsam.guarded.output;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.guarded.output.Outputs.ENEO;
import static se.varsam.guarded.output.Outputs.SENTENCE;
import static se.varsam.guarded.output.Outputs.SODERKOPING;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditTrail;
import se.varsam.label.LabelException;

/** What comes later. */
class LaterTest {

    private static final String JA = "Ja.\n\n" + SENTENCE;

    interface Assistant {

        CompletableFuture<String> future();

        CompletionStage<String> stage();

        Future<String> plain();

        CompletableFuture<Optional<byte[]>> image();
    }

    @Test
    void labelsWhenItIsThere() {
        CompletableFuture<String> source = new CompletableFuture<>();
        CompletableFuture<?> labelled = future("future", source);

        assertThat(labelled).isNotDone();
        source.complete("Ja.");
        assertThat((Object) labelled.join()).isEqualTo(JA);
        assertThat((Object)
                        future("stage", CompletableFuture.completedStage("Ja.")).join())
                .isEqualTo(JA);
    }

    @Test
    void passesNothingAndFailuresAsTheyAre() {
        IllegalStateException failure = new IllegalStateException("avbrott");
        CompletableFuture<?> failed = future("future", CompletableFuture.failedFuture(failure));

        assertThat((Object) future("future", CompletableFuture.completedFuture(null))
                        .join())
                .isNull();
        assertThatThrownBy(failed::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isSameAs(failure);
        CompletableFuture<Object> seen = failed.handle((value, thrown) -> thrown);
        assertThat(seen).isCompletedWithValue(failure);
    }

    @Test
    void cancelsItsSource() {
        CompletableFuture<String> source = new CompletableFuture<>();

        assertThat(future("future", source).cancel(true)).isTrue();
        assertThat(source).isCancelled();
    }

    @Test
    void isCancelledAsItsSourceIs() {
        CompletableFuture<String> source = new CompletableFuture<>();
        CompletableFuture<?> labelled = future("future", source);

        source.cancel(true);
        assertThat(labelled).isCancelled();
    }

    @Test
    void failsRatherThanGivingOutWhatCannotBeLabelled() {
        byte[] unknown = {0, 1, 2, 3};

        assertThatThrownBy(() -> future("image", CompletableFuture.completedFuture(Optional.of(unknown)))
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(LabelException.class);
        assertThat((Object) future("image", CompletableFuture.completedFuture(Optional.empty()))
                        .join())
                .isEqualTo(Optional.empty());
    }

    @Test
    void labelsAPlainFutureOnce() throws Exception {
        try (AuditTrail trail = AuditTrail.inMemory()) {
            FutureTask<String> source = new FutureTask<>(() -> "Ja.");
            Future<?> labelled = (Future<?>) pass("plain", source, SODERKOPING.recordedIn(trail));

            assertThat(labelled.isDone()).isFalse();
            source.run();
            assertThat((Object) labelled.get()).isEqualTo(JA);
            assertThat((Object) labelled.get(1, TimeUnit.SECONDS)).isEqualTo(JA);
            assertThat(labelled.isDone()).isTrue();
            assertThat(trail.size()).isEqualTo(1);
        }
    }

    @Test
    void passesThePlainFuturesFailuresAndCancellation() {
        FutureTask<String> failing = new FutureTask<>(() -> {
            throw new IllegalStateException("avbrott");
        });
        failing.run();
        FutureTask<String> source = new FutureTask<>(() -> "Ja.");
        Future<?> labelled = (Future<?>) pass("plain", source, SODERKOPING);

        assertThatThrownBy(() -> ((Future<?>) pass("plain", failing, SODERKOPING)).get())
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(labelled.cancel(false)).isTrue();
        assertThat(source).isCancelled();
        assertThat(labelled.isCancelled()).isTrue();
    }

    private static CompletableFuture<?> future(String method, Object source) {
        return (CompletableFuture<?>) pass(method, source, SODERKOPING);
    }

    private static Object pass(String method, Object result, AiPolicy policy) {
        return requireNonNull(Outputs.guard(Assistant.class, method).pass(result, policy, ENEO));
    }
}
