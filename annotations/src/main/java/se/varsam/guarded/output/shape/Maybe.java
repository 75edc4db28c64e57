package se.varsam.guarded.output.shape;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** An optional; an empty one passes as it is. */
record Maybe(Shape inner) implements Wrapping {

    @Override
    public Object map(Object value, UnaryOperator<Object> deed) {
        return ((Optional<?>) value).map(deed);
    }
}
