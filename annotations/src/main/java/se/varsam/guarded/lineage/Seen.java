package se.varsam.guarded.lineage;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A type as it is seen from a type below it: with what its type parameters stand for there.
 *
 * @param type the type
 * @param arguments what its type parameters stand for
 */
public record Seen(Class<?> type, Map<TypeVariable<?>, Class<?>> arguments) {

    /** {@return a type and all above it but Java's own and generated ones: classes nearest first, then interfaces} */
    public static List<Seen> from(Class<?> target) {
        return all(target).stream().filter(each -> !isForeign(each.type)).toList();
    }

    /** {@return a type and all above it: classes nearest first, then interfaces} */
    static List<Seen> all(Class<?> target) {
        Map<Class<?>, Seen> classes = new LinkedHashMap<>();
        Map<Class<?>, Seen> interfaces = new LinkedHashMap<>();
        new Seen(target, Map.of()).collect(classes, interfaces);
        List<Seen> all = new ArrayList<>(classes.values());
        all.addAll(interfaces.values());
        return all;
    }

    /** {@return whether nobody wrote it: proxies, lambdas, and subclasses that frameworks generate} */
    static boolean isGenerated(Class<?> type) {
        return Proxy.isProxyClass(type)
                || type.isSynthetic()
                || type.isHidden()
                || type.getName().contains("$$");
    }

    private static boolean isForeign(Class<?> type) {
        return type.getClassLoader() == null || isGenerated(type);
    }

    private void collect(Map<Class<?>, Seen> classes, Map<Class<?>, Seen> interfaces) {
        Map<Class<?>, Seen> kind = type.isInterface() ? interfaces : classes;
        if (kind.putIfAbsent(type, this) != null) {
            return;
        }
        Type above = type.getGenericSuperclass();
        if (above != null) {
            above(above).collect(classes, interfaces);
        }
        for (Type each : type.getGenericInterfaces()) {
            above(each).collect(classes, interfaces);
        }
    }

    private Seen above(Type generic) {
        Class<?> raw = erased(generic);
        Map<TypeVariable<?>, Class<?>> given = new HashMap<>();
        if (generic instanceof ParameterizedType parameterized) {
            for (int i = 0; i < raw.getTypeParameters().length; i++) {
                given.put(raw.getTypeParameters()[i], erased(parameterized.getActualTypeArguments()[i]));
            }
        }
        return new Seen(raw, given);
    }

    /** {@return the methods that it declares itself, bridges and other synthetic ones left out} */
    List<Method> methods() {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> !each.isSynthetic())
                .toList();
    }

    /** {@return its methods that are overridden, or override, where a method is called with these arguments} */
    List<Method> methods(String name, List<Class<?>> parameters) {
        return methods().stream()
                .filter(each -> each.getName().equals(name) && isOverridable(each))
                .filter(each -> parameters(each).equals(parameters))
                .toList();
    }

    /** {@return a method's parameter types, as they are seen from below} */
    List<Class<?>> parameters(Method method) {
        List<Class<?>> all = new ArrayList<>();
        for (Type each : method.getGenericParameterTypes()) {
            all.add(erased(each));
        }
        return all;
    }

    public static boolean isOverridable(Method method) {
        return !Modifier.isStatic(method.getModifiers()) && !Modifier.isPrivate(method.getModifiers());
    }

    private Class<?> erased(Type generic) {
        if (generic instanceof Class<?> known) {
            return known;
        } else if (generic instanceof ParameterizedType parameterized) {
            return erased(parameterized.getRawType());
        } else if (generic instanceof GenericArrayType array) {
            return Array.newInstance(erased(array.getGenericComponentType()), 0).getClass();
        } else if (generic instanceof WildcardType wildcard) {
            return erased(wildcard.getUpperBounds()[0]);
        } else if (generic instanceof TypeVariable<?> variable) {
            Class<?> stands = arguments.get(variable);
            return stands == null ? erased(variable.getBounds()[0]) : stands;
        }
        return Object.class;
    }
}
