package se.varsam.reading;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is declared on methods that return a part of a value, by the part's name. */
final class Getters {

    private Getters() {}

    static void collect(Class<?> type, Map<String, Declaration> declared) {
        collect(type, declared, new HashSet<>());
    }

    private static void collect(Class<?> type, Map<String, Declaration> declared, Set<Class<?>> seen) {
        if (Ways.isForeign(type) || !seen.add(type)) {
            return;
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()) {
                Declaration said = Declarations.at(method);
                if (!said.equals(Declaration.none())) {
                    declared.merge(part(method.getName()), said, Declaration::and);
                }
            }
        }
        for (Class<?> above : type.getInterfaces()) {
            collect(above, declared, seen);
        }
        Class<?> above = type.getSuperclass();
        if (above != null) {
            collect(above, declared, seen);
        }
    }

    private static String part(String method) {
        int prefix = method.startsWith("get") ? 3 : method.startsWith("is") ? 2 : 0;
        boolean named = prefix > 0 && method.length() > prefix && Character.isUpperCase(method.charAt(prefix));
        String name = named ? method.substring(prefix) : method;
        return named ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }
}
