package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaGenericArrayType;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.JavaWildcardType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What values a type stands for: its own class and, where it is made of others, the classes at its ends.
 *
 * @param whole the class itself, without its type arguments
 * @param ends the classes of what is inside: of {@code Map<String, List<Resident[]>>} a text and a resident
 * @param open whether it says nothing of what is inside, as {@code List} and {@code Object} do
 */
record Shape(JavaClass whole, Set<JavaClass> ends, boolean open) {

    private static final Map<String, Class<?>> BOXES = Map.of(
            "int", Integer.class,
            "long", Long.class,
            "double", Double.class,
            "float", Float.class,
            "boolean", Boolean.class,
            "char", Character.class,
            "byte", Byte.class,
            "short", Short.class);

    static Shape of(JavaType type) {
        Set<JavaClass> ends = new LinkedHashSet<>();
        collect(type, ends, new LinkedHashSet<>());
        JavaClass whole = type.toErasure();
        return new Shape(whole, Set.copyOf(ends), ends.equals(Set.of(whole)));
    }

    static Shape of(JavaClass type) {
        return of((JavaType) type);
    }

    /** Whether a value of another shape, or something inside it, can be passed where this shape stands. */
    boolean takes(Shape value) {
        return (open && fits(value.whole, whole))
                || ends.stream().anyMatch(end -> value.ends.stream().anyMatch(inner -> fits(inner, end)));
    }

    /** To ArchUnit an interface is not assignable to Object. */
    private static boolean fits(JavaClass value, JavaClass place) {
        Class<?> box = BOXES.get(value.getName());
        return place.isEquivalentTo(Object.class)
                || value.isAssignableTo(place.getName())
                || (box != null && place.isEquivalentTo(box));
    }

    private static void collect(JavaType type, Set<JavaClass> ends, Set<JavaType> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof JavaClass plain) {
            ends.add(plain.isArray() ? plain.getBaseComponentType() : plain);
        } else {
            Collection<JavaType> inner = inner(type).toList();
            inner.forEach(each -> collect(each, ends, seen));
            if (inner.isEmpty()) {
                ends.add(type.toErasure());
            }
        }
    }

    private static Stream<JavaType> inner(JavaType type) {
        if (type instanceof JavaParameterizedType generic) {
            return generic.getActualTypeArguments().stream();
        }
        if (type instanceof JavaGenericArrayType array) {
            return Stream.of(array.getComponentType());
        }
        if (type instanceof JavaWildcardType wildcard) {
            return Stream.concat(wildcard.getUpperBounds().stream(), wildcard.getLowerBounds().stream());
        }
        return type instanceof JavaTypeVariable<?> variable ? variable.getUpperBounds().stream() : Stream.empty();
    }
}
