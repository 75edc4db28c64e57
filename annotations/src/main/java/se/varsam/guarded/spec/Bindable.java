package se.varsam.guarded.spec;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.decision.desk.Action;

/**
 * Says before any call whether a value of a type can be bound to a decision, as {@link Action} encodes it. A
 * type that only may hold one that can, such as an interface, is left for the call to judge.
 */
final class Bindable {

    private final Set<Type> seen = new HashSet<>();

    private Bindable() {}

    /** {@return the type, or the part of it, whose values certainly cannot be bound; empty when none is} */
    static Optional<Class<?>> unbindable(Type type) {
        return new Bindable().first(type);
    }

    private Optional<Class<?>> first(Type type) {
        if (!seen.add(type)) {
            return Optional.empty();
        } else if (type instanceof Class<?> known) {
            return known.isRecord() ? components(known) : single(known);
        } else if (type instanceof ParameterizedType parameterized
                && parameterized.getRawType() instanceof Class<?> raw) {
            Optional<Class<?>> itself = first(raw);
            return itself.isPresent() || !isContainer(raw) ? itself : parts(parameterized.getActualTypeArguments());
        } else if (type instanceof GenericArrayType) {
            return Optional.of(Object[].class);
        }
        return Optional.empty();
    }

    private Optional<Class<?>> components(Class<?> type) {
        for (RecordComponent each : type.getRecordComponents()) {
            Optional<Class<?>> found = first(each.getGenericType());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Class<?>> parts(Type[] types) {
        for (Type each : types) {
            Optional<Class<?>> found = first(each);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isContainer(Class<?> raw) {
        return raw.isRecord()
                || raw == Optional.class
                || Collection.class.isAssignableFrom(raw)
                || Map.class.isAssignableFrom(raw);
    }

    private static Optional<Class<?>> single(Class<?> type) {
        return Action.encodes(type) ? Optional.empty() : Optional.of(type);
    }
}
