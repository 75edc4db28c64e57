package se.varsam.guarded.output;

import java.util.function.UnaryOperator;

/** Something that holds at most one thing, now or later. */
sealed interface Wrapping extends Containing permits Maybe, Later {

    /** The same wrapping around what the deed makes of what is in it. */
    Object map(Object value, UnaryOperator<Object> deed);

    @Override
    default Object labelled(Object value, Stamp stamp) {
        return map(value, inside -> inner().labelled(inside, stamp));
    }
}
