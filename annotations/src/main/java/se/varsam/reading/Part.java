package se.varsam.reading;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** A field of a class or a component of a record, with what is declared of it. */
final class Part {

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

    /** {@return whether whatever stands in it has nothing within} */
    boolean isLeaf() {
        return Ways.areLeaves(type);
    }
}
