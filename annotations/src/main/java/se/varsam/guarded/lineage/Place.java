package se.varsam.guarded.lineage;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Names places in a program as messages do. */
public final class Place {

    private Place() {}

    /** {@return a method's place, for example {@code CaseAssistant.ask}} */
    public static String of(Method method) {
        return name(method.getDeclaringClass()) + "." + method.getName();
    }

    /** {@return the place of one of several with the same name, for example {@code CaseAssistant.ask(String)}} */
    public static String full(Executable executable) {
        String parameters = Arrays.stream(executable.getParameterTypes())
                .map(Place::name)
                .collect(Collectors.joining(", ", "(", ")"));
        String type = name(executable.getDeclaringClass());
        return (executable instanceof Method method ? type + "." + method.getName() : type) + parameters;
    }

    /** {@return a type's short name; also of one that has none in the source} */
    public static String name(Class<?> type) {
        String simple = simple(type);
        return simple.isEmpty() ? type.getName().substring(type.getName().lastIndexOf('.') + 1) : simple;
    }

    /** A class that cannot reach the one around it has a place all the same. */
    private static String simple(Class<?> type) {
        try {
            return type.getSimpleName();
        } catch (LinkageError e) {
            return "";
        }
    }
}
