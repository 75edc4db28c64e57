package se.varsam.guarded.output.shape;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a stage gives, once something is done to it; cancelling it cancels the stage where that can be. */
final class LaterStage extends CompletableFuture<@Nullable Object> {

    private final CompletionStage<?> source;

    private LaterStage(CompletionStage<?> source) {
        this.source = source;
    }

    static LaterStage of(CompletionStage<?> source, UnaryOperator<Object> deed) {
        LaterStage later = new LaterStage(source);
        source.whenComplete((value, failure) -> later.take(value, failure, deed));
        return later;
    }

    private void take(@Nullable Object value, @Nullable Throwable failure, UnaryOperator<Object> deed) {
        if (failure != null) {
            completeExceptionally(failure);
            return;
        }
        // what was cancelled meanwhile is not labelled: nobody gets it
        if (isDone()) {
            return;
        }
        try {
            complete(value == null ? null : deed.apply(value));
        } catch (RuntimeException | Error e) {
            completeExceptionally(e);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        try {
            source.toCompletableFuture().cancel(mayInterruptIfRunning);
        } catch (UnsupportedOperationException e) {
            // a stage may refuse to be a future; then it goes on, and what it gives goes nowhere
            return cancelled;
        }
        return cancelled;
    }
}
