package se.varsam.guarded.output.shape;

import java.util.function.UnaryOperator;
import se.varsam.guard.Stamp;

/** Something that holds at most one thing, now or later. */
public sealed interface Wrapping extends Containing permits Maybe, Later {

    /** The same wrapping around what the deed makes of what is in it. */
    Object map(Object value, UnaryOperator<Object> deed);

    @Override
    default Object labelled(Object value, Stamp stamp) {
        return map(value, inside -> inner().labelled(inside, stamp));
    }
}
