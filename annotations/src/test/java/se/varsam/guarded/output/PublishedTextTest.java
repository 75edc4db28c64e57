package se.varsam.guarded.output;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.guarded.output.Outputs.ENEO;
import static se.varsam.guarded.output.Outputs.SENTENCE;
import static se.varsam.guarded.output.Outputs.SODERKOPING;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditTrail;
import se.varsam.label.LabelException;

/** Text and files that are published bit by bit; everything runs in the thread that asks or submits. */
class PublishedTextTest {

    private static final String CAPTION = "\n\n" + SENTENCE;

    interface Assistant {

        Flow.Publisher<String> text();

        Flow.Publisher<byte[]> images();
    }

    @Test
    void givesTheCaptionAsOneMoreElement() {
        Noting subscriber = new Noting(Long.MAX_VALUE);
        publish(subscriber, "Nämnden ", "beslutar.");

        assertThat(subscriber.got).containsExactly("Nämnden ", "beslutar.", CAPTION, "slut");
    }

    @Test
    void waitsForDemandForTheCaptionToo() {
        Noting subscriber = new Noting(0);
        publish(subscriber, "Ja. ", "Nej.");

        assertThat(subscriber.got).isEmpty();
        subscriber.subscription.request(1);
        assertThat(subscriber.got).containsExactly("Ja. ");
        subscriber.subscription.request(1);
        assertThat(subscriber.got).containsExactly("Ja. ", "Nej.");
        subscriber.subscription.request(1);
        assertThat(subscriber.got).containsExactly("Ja. ", "Nej.", CAPTION, "slut");
        subscriber.subscription.request(1);
        assertThat(subscriber.got).hasSize(4);
    }

    @Test
    void asksItsSourceForNoMoreThanItIsAskedFor() {
        try (SubmissionPublisher<String> source = new SubmissionPublisher<>(Runnable::run, 8)) {
            Noting subscriber = new Noting(2);
            pass("text", source, SODERKOPING).subscribe(subscriber);
            List.of("a", "b", "c", "d").forEach(source::submit);

            assertThat(subscriber.got).containsExactly("a", "b");
            assertThat(source.estimateMaximumLag()).isEqualTo(2);
        }
    }

    @Test
    void completesWithoutDemandWhenNothingMoreIsToBeGiven() {
        Noting blank = new Noting(1);
        publish(blank, " ");
        Noting labelled = new Noting(2);
        publish(labelled, "Ja.", CAPTION);

        assertThat(blank.got).containsExactly(" ", "slut");
        assertThat(labelled.got).containsExactly("Ja.", CAPTION, "slut");
    }

    @Test
    void givesErrorsAndNoCaptionAfterThem() {
        IllegalStateException failure = new IllegalStateException("avbrott");
        Noting subscriber = new Noting(Long.MAX_VALUE);
        try (SubmissionPublisher<String> source = new SubmissionPublisher<>(Runnable::run, 8)) {
            pass("text", source, SODERKOPING).subscribe(subscriber);
            source.submit("Ja.");
            source.closeExceptionally(failure);
        }

        assertThat(subscriber.got).containsExactly("Ja.", failure);
    }

    @Test
    void givesNothingAfterItIsCancelled() {
        Noting atOnce = new Noting(Long.MAX_VALUE, () -> true);
        try (SubmissionPublisher<String> source = new SubmissionPublisher<>(Runnable::run, 8)) {
            pass("text", source, SODERKOPING).subscribe(atOnce);
            source.submit("Ja.");
            source.submit("Nej.");
            assertThat(source.hasSubscribers()).isFalse();
        }
        Noting beforeTheCaption = new Noting(1);
        publish(beforeTheCaption, "Ja.");
        beforeTheCaption.subscription.cancel();
        beforeTheCaption.subscription.request(1);

        assertThat(atOnce.got).containsExactly("Ja.");
        assertThat(beforeTheCaption.got).containsExactly("Ja.");
    }

    @Test
    void isNotCompletedAfterItCancelsOnTheCaption() {
        List<Object> seen = new ArrayList<>();
        Noting subscriber = new Noting(Long.MAX_VALUE, () -> {
            seen.add("x");
            return seen.size() == 2;
        });
        publish(subscriber, "Ja.");

        assertThat(subscriber.got).containsExactly("Ja.", CAPTION);
    }

    @Test // Reactive Streams 3.9
    void refusesToBeAskedForNothing() {
        Noting during = new Noting(0);
        try (SubmissionPublisher<String> source = new SubmissionPublisher<>(Runnable::run, 8)) {
            pass("text", source, SODERKOPING).subscribe(during);
            during.subscription.request(0);
        }
        Noting atTheCaption = new Noting(1);
        publish(atTheCaption, "Ja.");
        atTheCaption.subscription.request(-1);

        assertThat(during.got).singleElement().isInstanceOf(IllegalArgumentException.class);
        assertThat(atTheCaption.got).hasSize(2).last().isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsEndlessDemand() {
        Noting subscriber = new Noting(Long.MAX_VALUE);
        try (SubmissionPublisher<String> source = new SubmissionPublisher<>(Runnable::run, 8)) {
            pass("text", source, SODERKOPING).subscribe(subscriber);
            subscriber.subscription.request(Long.MAX_VALUE);
            source.submit("Ja.");
        }

        assertThat(subscriber.got).containsExactly("Ja.", CAPTION, "slut");
    }

    @Test
    void givesEachSubscriberItsOwnCaption() {
        Noting one = new Noting(Long.MAX_VALUE);
        Noting other = new Noting(Long.MAX_VALUE);
        try (SubmissionPublisher<String> source = new SubmissionPublisher<>(Runnable::run, 8)) {
            Flow.Publisher<Object> labelled = pass("text", source, SODERKOPING);
            labelled.subscribe(one);
            labelled.subscribe(other);
            source.submit("Ja.");
        }

        assertThat(one.got).containsExactly("Ja.", CAPTION, "slut");
        assertThat(other.got).isEqualTo(one.got);
    }

    @Test
    void labelsFilesOneByOneAndStopsAtOneThatCannotBe() {
        Noting subscriber = new Noting(Long.MAX_VALUE);
        try (SubmissionPublisher<byte[]> source = new SubmissionPublisher<>(Runnable::run, 8)) {
            pass("images", source, SODERKOPING).subscribe(subscriber);
            source.submit(Outputs.image("png"));
            source.submit(new byte[] {0, 1, 2, 3});
            source.submit(Outputs.image("png"));
            assertThat(source.hasSubscribers()).isFalse();
        }

        assertThat(subscriber.got).hasSize(2).last().isInstanceOf(LabelException.class);
    }

    @Test
    void failsWhenEvidenceFails() {
        AuditTrail trail = AuditTrail.inMemory();
        trail.close();
        Noting subscriber = new Noting(Long.MAX_VALUE);
        try (SubmissionPublisher<String> source = new SubmissionPublisher<>(Runnable::run, 8)) {
            pass("text", source, SODERKOPING.recordedIn(trail)).subscribe(subscriber);
            source.submit("Ja.");
        }

        assertThat(subscriber.got).hasSize(2).last().isInstanceOf(AuditException.class);
    }

    @Test
    void takesOneSourceOnly() {
        List<String> second = new ArrayList<>();
        Flow.Publisher<String> twice = subscriber -> {
            subscriber.onSubscribe(subscription(new ArrayList<>()));
            subscriber.onSubscribe(subscription(second));
        };

        pass("text", twice, SODERKOPING).subscribe(new Noting(0));

        assertThat(second).containsExactly("cancel");
    }

    @Test
    @SuppressWarnings("NullAway") // what is tested is that nobody subscribes
    void refusesNobody() {
        try (SubmissionPublisher<String> source = new SubmissionPublisher<>()) {
            Flow.Publisher<Object> labelled = pass("text", source, SODERKOPING);
            assertThatThrownBy(() -> labelled.subscribe(null)).isInstanceOf(NullPointerException.class);
        }
    }

    private static Flow.Subscription subscription(List<String> asked) {
        return new Flow.Subscription() {
            @Override
            public void request(long n) {
                asked.add("request");
            }

            @Override
            public void cancel() {
                asked.add("cancel");
            }
        };
    }

    private static void publish(Noting subscriber, String... parts) {
        try (SubmissionPublisher<String> source = new SubmissionPublisher<>(Runnable::run, 8)) {
            pass("text", source, SODERKOPING).subscribe(subscriber);
            for (String part : parts) {
                source.submit(part);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Flow.Publisher<Object> pass(String method, Object result, AiPolicy policy) {
        return (Flow.Publisher<Object>)
                requireNonNull(Outputs.guard(Assistant.class, method).pass(result, policy, ENEO));
    }
}
