package se.varsam.guarded.output.shape;

import java.lang.reflect.Array;
import se.varsam.guard.Stamp;
import se.varsam.guarded.output.stamp.Parts;

/** An array: each of its elements is a thing of its own. */
record Row(Class<?> component, Shape inner) implements Containing {

    @Override
    public Object labelled(Object value, Stamp stamp) {
        Parts each = new EachPart(inner, stamp);
        int length = Array.getLength(value);
        Object copy = Array.newInstance(component, length);
        for (int i = 0; i < length; i++) {
            Array.set(copy, i, each.part(Array.get(value, i)));
        }
        return copy;
    }
}
