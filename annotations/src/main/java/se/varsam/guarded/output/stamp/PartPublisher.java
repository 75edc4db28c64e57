package se.varsam.guarded.output.stamp;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** What another publisher publishes, as it is to be given out; each subscriber gets the end for itself. */
public record PartPublisher(Flow.Publisher<?> source, Supplier<Parts> parts) implements Flow.Publisher<Object> {

    @Override
    public void subscribe(Flow.Subscriber<? super Object> subscriber) {
        source.subscribe(new PartRelay(requireNonNull(subscriber), parts.get()));
    }
}
