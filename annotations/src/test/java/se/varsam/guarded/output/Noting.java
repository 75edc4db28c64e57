package se.varsam.guarded.output;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** Notes what it gets. */
final class Noting implements Flow.Subscriber<Object> {

    final List<Object> got = new ArrayList<>();
    private final long first;
    private final Supplier<Boolean> cancels;
    Flow.Subscription subscription = new NotYet();

    Noting(long first) {
        this(first, () -> false);
    }

    Noting(long first, Supplier<Boolean> cancels) {
        this.first = first;
        this.cancels = cancels;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (first != 0) {
            given.request(first);
        }
    }

    @Override
    public void onNext(Object item) {
        got.add(item);
        if (cancels.get()) {
            subscription.cancel();
        }
    }

    @Override
    public void onError(Throwable failure) {
        got.add(failure);
    }

    @Override
    public void onComplete() {
        got.add("slut");
    }

    private record NotYet() implements Flow.Subscription {
        @Override
        public void request(long n) {
            throw new IllegalStateException();
        }

        @Override
        public void cancel() {
            throw new IllegalStateException();
        }
    }
}
