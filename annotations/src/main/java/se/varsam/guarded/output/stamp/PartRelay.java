package se.varsam.guarded.output.stamp;

import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Hands one subscription's elements on. The demand is the subscriber's own and passes to the source as it is; what comes
 * after the last element waits until there is demand for it too.
 */
final class PartRelay implements Flow.Subscriber<Object>, Flow.Subscription {

    private enum Phase {
        GOING,
        LAST,
        OVER
    }

    private final Flow.Subscriber<? super Object> subscriber;
    private final Parts parts;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.GOING);
    private final AtomicReference<Flow.@Nullable Subscription> source = new AtomicReference<>();
    private volatile boolean isCancelled;

    PartRelay(Flow.Subscriber<? super Object> subscriber, Parts parts) {
        this.subscriber = subscriber;
        this.parts = parts;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        if (source.compareAndSet(null, subscription)) {
            subscriber.onSubscribe(this);
        } else {
            subscription.cancel();
        }
    }

    @Override
    @SuppressWarnings("NullAway") // a publisher publishes no null, and so no part of it is null
    public void onNext(Object element) {
        if (phase.get() != Phase.GOING) {
            return;
        }
        Object part;
        try {
            part = parts.part(element);
        } catch (RuntimeException | Error e) {
            cancelSource();
            onError(e);
            return;
        }
        demand.getAndUpdate(asked -> asked == Long.MAX_VALUE ? asked : Math.max(0, asked - 1));
        subscriber.onNext(part);
    }

    @Override
    public void onError(Throwable failure) {
        if (phase.getAndSet(Phase.OVER) != Phase.OVER) {
            subscriber.onError(failure);
        }
    }

    @Override
    public void onComplete() {
        if (!parts.hasMore()) {
            end(Phase.GOING);
        } else if (phase.compareAndSet(Phase.GOING, Phase.LAST) && demand.get() > 0) {
            end(Phase.LAST);
        }
    }

    /** Whoever comes first, the source that is done or the subscriber that asks for more, gives out the end. */
    private void end(Phase now) {
        if (!phase.compareAndSet(now, Phase.OVER)) {
            return;
        }
        Optional<Object> last;
        try {
            last = parts.end();
        } catch (RuntimeException | Error e) {
            subscriber.onError(e);
            return;
        }
        last.ifPresent(subscriber::onNext);
        if (!isCancelled) {
            subscriber.onComplete();
        }
    }

    @Override
    public void request(long n) {
        if (n > 0) {
            demand.getAndUpdate(asked -> asked + n < 0 ? Long.MAX_VALUE : asked + n);
            if (phase.get() == Phase.LAST) {
                end(Phase.LAST);
            }
        } else if (phase.compareAndSet(Phase.LAST, Phase.OVER)) {
            subscriber.onError(new IllegalArgumentException("request(" + n + ") < 1: Flow.Subscription, §3.9"));
        }
        Flow.Subscription to = source.get();
        if (to != null && phase.get() == Phase.GOING) {
            to.request(n);
        }
    }

    @Override
    public void cancel() {
        isCancelled = true;
        phase.set(Phase.OVER);
        cancelSource();
    }

    private void cancelSource() {
        Flow.Subscription to = source.get();
        if (to != null) {
            to.cancel();
        }
    }
}
