package se.varsam.guarded.output;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.guarded.output.Outputs.ENEO;
import static se.varsam.guarded.output.Outputs.SENTENCE;
import static se.varsam.guarded.output.Outputs.SODERKOPING;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The source ends in one thread while the subscriber asks for more in another. */
class PublishedInThreadsTest {

    private static final String CAPTION = "\n\n" + SENTENCE;

    interface Assistant {

        Flow.Publisher<String> text();
    }

    @Test
    void givesOneCaptionHoweverThreadsMeet() {
        for (int round = 0; round < 300; round++) {
            CompletableFuture<List<Object>> done = new CompletableFuture<>();
            Asking subscriber = new Asking(done);
            try (SubmissionPublisher<String> source = new SubmissionPublisher<>()) {
                labelled(source).subscribe(subscriber);
                source.submit("Ja. ");
                source.submit("Nej.");
            }
            assertThat(done.join()).containsExactly("Ja. ", "Nej.", CAPTION);
        }
    }

    /** Asks for one at a time, each time in another thread. */
    private record Asking(
            CompletableFuture<List<Object>> done, List<Object> got, AtomicReference<Flow.Subscription> subscription)
            implements Flow.Subscriber<Object> {

        Asking(CompletableFuture<List<Object>> done) {
            this(done, new CopyOnWriteArrayList<>(), new AtomicReference<>());
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription.set(given);
            ask();
        }

        @Override
        public void onNext(Object item) {
            got.add(item);
            ask();
        }

        private void ask() {
            ForkJoinPool.commonPool()
                    .execute(() -> requireNonNull(subscription.get()).request(1));
        }

        @Override
        public void onError(Throwable failure) {
            done.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            done.complete(got);
        }
    }

    @SuppressWarnings("unchecked")
    private static Flow.Publisher<Object> labelled(Flow.Publisher<String> source) {
        return (Flow.Publisher<Object>)
                requireNonNull(Outputs.guard(Assistant.class, "text").pass(source, SODERKOPING, ENEO));
    }
}
