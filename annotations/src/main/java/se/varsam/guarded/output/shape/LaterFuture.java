package se.varsam.guarded.output.shape;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a future gives, once something is done to it: when somebody first asks. */
final class LaterFuture implements Future<@Nullable Object> {

    private final Future<?> source;
    private final UnaryOperator<Object> deed;
    private @Nullable Object done;

    LaterFuture(Future<?> source, UnaryOperator<Object> deed) {
        this.source = source;
        this.deed = deed;
    }

    @Override
    public @Nullable Object get() throws InterruptedException, ExecutionException {
        return once(source.get());
    }

    @Override
    public @Nullable Object get(long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return once(source.get(timeout, unit));
    }

    private synchronized @Nullable Object once(@Nullable Object value) throws ExecutionException {
        try {
            if (done == null && value != null) {
                done = deed.apply(value);
            }
            return done;
        } catch (RuntimeException e) {
            throw new ExecutionException(e);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        return source.cancel(mayInterruptIfRunning);
    }

    @Override
    public boolean isCancelled() {
        return source.isCancelled();
    }

    @Override
    public boolean isDone() {
        return source.isDone();
    }
}
