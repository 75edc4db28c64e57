package se.varsam.guarded.output.shape;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/** Something that comes later; what fails or is cancelled passes as it is. */
public record Later(Shape inner) implements Wrapping {

    public static boolean holds(Class<?> type) {
        return type == CompletableFuture.class || type == CompletionStage.class || type == Future.class;
    }

    @Override
    public Object map(Object value, UnaryOperator<Object> deed) {
        return after(value, deed);
    }

    /** What comes later, once something is done to it. */
    public static Object after(Object value, UnaryOperator<Object> deed) {
        return value instanceof CompletionStage<?> stage
                ? LaterStage.of(stage, deed)
                : new LaterFuture((Future<?>) value, deed);
    }
}
