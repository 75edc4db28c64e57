package se.varsam.guarded.spec;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/** Finds the methods of fixtures by their names. */
public final class Methods {

    private Methods() {}

    public static Method of(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(name) && !each.isSynthetic())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no " + name));
    }

    public static Method bridge(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(name) && each.isBridge())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no bridge " + name));
    }

    public static Optional<GuardSpec> read(Class<?> type, String name) {
        return SpecReader.read(of(type, name), type);
    }

    public static GuardSpec spec(Class<?> type, String name) {
        return read(type, name).orElseThrow();
    }
}
