package se.varsam.guarded.output.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.varsam.guard.Stamp;
import se.varsam.guarded.output.stamp.PartIterator;
import se.varsam.guarded.output.stamp.Parts;

/** A collection: each of its elements is a thing of its own. */
record Several(Class<?> declared, Shape inner) implements Containing {

    static boolean holds(Class<?> type) {
        return Iterable.class.isAssignableFrom(type)
                && (type.isAssignableFrom(ArrayList.class) || type.isAssignableFrom(LinkedHashSet.class));
    }

    @Override
    public Object labelled(Object value, Stamp stamp) {
        Iterable<?> elements = (Iterable<?>) value;
        Parts each = new EachPart(inner, stamp);
        if (!(elements instanceof Collection<?>)) {
            return (Iterable<@Nullable Object>) () -> new PartIterator(elements.iterator(), each);
        }
        Collection<@Nullable Object> copy = empty(elements);
        elements.forEach(element -> copy.add(each.part(element)));
        return copy;
    }

    private Collection<@Nullable Object> empty(Iterable<?> like) {
        boolean isSet = like instanceof Set || !declared.isAssignableFrom(ArrayList.class);
        return isSet ? new LinkedHashSet<>() : new ArrayList<>();
    }
}
