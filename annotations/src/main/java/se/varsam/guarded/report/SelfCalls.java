package se.varsam.guarded.report;

import java.io.IOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.guarded.lineage.Lineage;
import se.varsam.guarded.lineage.Place;
import se.varsam.guarded.lineage.Seen;

/**
 * Finds calls of a guarded method from inside its own class, its superclasses and its inner classes: they reach the method
 * without passing the guard. Which object is called cannot be seen, so every such call counts; but a call through an
 * interface from outside it may go to a guarded object, and does not.
 */
final class SelfCalls {

    private static final int BRIDGE = 0x40;

    /** Kotlin's method with default arguments, which only calls the one that has them all. */
    private static final String DEFAULTS = "$default";

    private final Map<Class<?>, List<ClassFile.Call>> files = new HashMap<>();
    private final Intercepted intercepted;

    SelfCalls(Intercepted intercepted) {
        this.intercepted = intercepted;
    }

    /**
     * {@return the places that call a method from inside}
     *
     * @throws IOException when a class file cannot be read
     */
    List<String> of(Lineage lineage) throws IOException {
        List<Seen> types = Seen.from(lineage.target());
        Set<String> descriptors =
                lineage.all().stream().map(SelfCalls::descriptor).collect(Collectors.toSet());
        List<String> callers = new ArrayList<>();
        for (Seen seen : types) {
            if (isBehindProxy(seen.type(), lineage.target())) {
                continue;
            }
            Set<String> owners = types.stream()
                    .map(Seen::type)
                    .filter(each -> !each.isInterface() || each == seen.type())
                    .map(SelfCalls::internal)
                    .collect(Collectors.toSet());
            Set<String> above =
                    types.stream().map(each -> internal(each.type())).collect(Collectors.toSet());
            for (Class<?> file : inside(seen.type())) {
                calls(file).stream()
                        .filter(each -> owners.contains(each.called().owner())
                                || (isSuper(each)
                                        && above.contains(each.called().owner())))
                        .filter(each -> reaches(each, lineage.own().getName(), descriptors))
                        .forEach(each -> callers.add(Place.name(file) + "." + written(each.caller())));
            }
        }
        return callers.stream().distinct().sorted().toList();
    }

    /** A proxy runs an interface's own bodies itself, so that what they call is guarded; unless a target runs one past it. */
    private boolean isBehindProxy(Class<?> type, Class<?> asked) throws IOException {
        Set<Class<?>> targets = type.isInterface() ? intercepted.targets(asked, type) : Set.of();
        for (Class<?> target : targets) {
            if (runsItself(target, type)) {
                return false;
            }
        }
        return !targets.isEmpty();
    }

    private boolean runsItself(Class<?> target, Class<?> type) throws IOException {
        Set<String> bodies = Arrays.stream(type.getDeclaredMethods())
                .filter(Method::isDefault)
                .map(Method::getName)
                .collect(Collectors.toSet());
        for (Seen seen : Seen.from(target)) {
            if (!bodies.isEmpty() && !seen.type().isInterface()) {
                for (Class<?> file : inside(seen.type())) {
                    if (calls(file).stream()
                            .anyMatch(each -> bodies.contains(each.called().name()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private List<ClassFile.Call> calls(Class<?> type) throws IOException {
        List<ClassFile.Call> known = files.get(type);
        if (known == null) {
            known = ClassFile.calls(type);
            files.put(type, known);
        }
        return known;
    }

    private static boolean reaches(ClassFile.Call call, String name, Set<String> descriptors) {
        String called = call.called().name();
        if (call.caller().equals(name + DEFAULTS)) {
            return false;
        } else if (called.equals(name + DEFAULTS)) {
            return true;
        }
        boolean passesOn = call.caller().equals(name)
                && ((call.access() & BRIDGE) != 0 || (isSuper(call) && descriptors.contains(call.descriptor())));
        return called.equals(name) && descriptors.contains(call.called().descriptor()) && !passesOn;
    }

    private static boolean isSuper(ClassFile.Call call) {
        return call.instruction() == Instructions.INVOKE_SPECIAL;
    }

    /** The type and the classes inside it; of an interface only those that have its object at hand. */
    private static List<Class<?>> inside(Class<?> type) throws IOException {
        return Arrays.stream(nest(type))
                .filter(each -> each == type
                        || (each.getName().startsWith(type.getName() + "$")
                                && !(type.isInterface() && Modifier.isStatic(each.getModifiers()))))
                .toList();
    }

    private static Class<?>[] nest(Class<?> type) throws IOException {
        try {
            Class<?> unused =
                    type.getDeclaringClass(); // where it cannot be reached, the nest is but one of those in it
            return type.getNestMembers();
        } catch (LinkageError e) {
            throw new IOException("a class beside it cannot be loaded", e);
        }
    }

    private static String descriptor(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .toMethodDescriptorString();
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    /** The method in which a lambda is written, as its compiler names it. */
    private static String written(String caller) {
        String[] parts = caller.split("\\$", -1);
        return caller.startsWith("lambda$") && parts.length > 2 ? parts[1] : caller;
    }
}
