package se.varsam.spring.guarding;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which methods can be called through a proxy: those of its interfaces, or those that a subclass can override. */
final class Callable {

    private Callable() {}

    /** {@return those of a proxy} */
    static Set<Method> through(Object proxy, Class<?> target) {
        return Proxy.isProxyClass(proxy.getClass())
                ? in(proxy.getClass().getInterfaces())
                : overridable(target, proxy.getClass().getPackageName());
    }

    /** {@return those of the proxy that will stand before an object of a type} */
    static Set<Method> expected(Class<?> type) {
        return type.isInterface() ? in(type) : overridable(type, type.getPackageName());
    }

    private static Set<Method> in(Class<?>... interfaces) {
        Set<Method> all = new LinkedHashSet<>();
        Arrays.stream(interfaces)
                .flatMap(each -> Arrays.stream(each.getMethods()))
                .filter(each -> !Modifier.isStatic(each.getModifiers()))
                .forEach(all::add);
        return all;
    }

    private static Set<Method> overridable(Class<?> type, String from) {
        Map<String, Set<MethodType>> nearest = new HashMap<>();
        Set<Method> all = new LinkedHashSet<>();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            Arrays.stream(each.getDeclaredMethods())
                    .filter(method -> !method.isSynthetic())
                    .filter(method -> isNearest(method, nearest) && isOverridable(method, from))
                    .forEach(all::add);
        }
        Stream.of(type.getMethods()).filter(Method::isDefault).forEach(all::add);
        return all;
    }

    /** What a subclass has made final is not reached, though the method that it overrides could have been. */
    private static boolean isNearest(Method method, Map<String, Set<MethodType>> nearest) {
        return nearest.computeIfAbsent(method.getName(), each -> new HashSet<>())
                .add(MethodType.methodType(void.class, method.getParameterTypes()));
    }

    private static boolean isOverridable(Method method, String from) {
        int modifiers = method.getModifiers();
        return (modifiers & (Modifier.STATIC | Modifier.PRIVATE | Modifier.FINAL)) == 0
                && ((modifiers & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
                        || method.getDeclaringClass().getPackageName().equals(from));
    }
}
