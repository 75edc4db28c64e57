package se.varsam.reading;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.varsam.information.InformationClass;

/** A field of a class or a component of a record, with what is declared of it. */
final class Part {

    private static final Declaration OPEN =
            new Declaration(Optional.of(InformationClass.OPEN), Set.of(), false, Set.of(), List.of());

    private final String name;
    private final Class<?> type;
    private final MethodHandle getter;
    private final Declaration declared;
    private final int said;

    /** A part that a getter of the shape {@code (Object)Object} reads. */
    Part(String name, Class<?> type, MethodHandle getter, Declaration declared) {
        this.name = name;
        this.type = type;
        this.getter = getter;
        this.declared = declared;
        this.said = Held.said(declared);
    }

    int read(Object owner, int inherited, Walk walk) throws Throwable {
        @Nullable Object value = (Object) getter.invokeExact(owner);
        if (value == null) {
            return Held.NOTHING;
        }
        walk.into(name);
        int bits = walk.read(value, inherited, said, declared);
        walk.out();
        return bits;
    }

    String name() {
        return name;
    }

    Class<?> type() {
        return type;
    }

    boolean isDeclared() {
        return !declared.equals(Declaration.none());
    }

    /** {@return whether it holds text, or its class declares what it holds} */
    boolean speaks() {
        return type == String.class
                || type == char[].class
                || !Declarations.at(type).equals(Declaration.none());
    }

    /** {@return the same part, which says nothing by saying nothing} */
    Part onlyRaising() {
        return new Part(name, type, getter, OPEN);
    }

    /** {@return whether whatever stands in it has nothing within} */
    boolean isLeaf() {
        return Ways.areLeaves(type);
    }
}
