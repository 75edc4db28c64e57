package se.varsam.spring.guarding;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.annotation.UsesAiTool;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.guarded.spec.SpecReader;

/** Knows which methods ask for a guard. Every class is looked through once, and most of them in no time. */
final class DeclaringTypes {

    private static final String OURS = UsesAiTool.class.getPackageName();

    private final Map<Class<?>, Boolean> speaking = new ConcurrentHashMap<>();
    private final Map<Class<?>, Boolean> carrying = new ConcurrentHashMap<>();
    private final Map<Class<?>, Map<Method, Boolean>> asking = new ConcurrentHashMap<>();

    /** {@return whether anything in a class, or above it, says something of AI; nothing else has to be read closer} */
    boolean mayAsk(Class<?> type) {
        if (type.getClassLoader() == null) {
            return false;
        }
        Boolean known = speaking.get(type);
        if (known == null) {
            known = speaks(type) || above(type).anyMatch(this::mayAsk);
            speaking.put(type, known);
        }
        return known;
    }

    /** {@return whether a method asks for a guard; what declares wrongly does, so that it is not called and is told of} */
    boolean asks(Method method, Class<?> target) {
        return mayAsk(target)
                && asking.computeIfAbsent(target, each -> new ConcurrentHashMap<>())
                        .computeIfAbsent(method, each -> reads(each, target));
    }

    /** {@return whether a method of a class asks for a guard} */
    boolean anyAsks(Class<?> type) {
        return mayAsk(type)
                && Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getDeclaredMethods()))
                        .anyMatch(method -> asks(method, type));
    }

    private static boolean reads(Method method, Class<?> target) {
        try {
            return SpecReader.read(method, target).isPresent();
        } catch (GuardSetupException wrong) {
            return true;
        }
    }

    private static Stream<Class<?>> above(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
    }

    private boolean speaks(Class<?> type) {
        try {
            return marks(type) || Arrays.stream(type.getDeclaredMethods()).anyMatch(this::speaks);
        } catch (LinkageError unread) { // the framework cannot look at it either, and so never calls it
            return false;
        }
    }

    private boolean speaks(Method method) {
        return marks(method)
                || (method.getParameterCount() > 0
                        && (Arrays.stream(method.getParameters()).anyMatch(this::marks)
                                || Arrays.stream(method.getAnnotatedParameterTypes())
                                        .anyMatch(this::writes)));
    }

    /** The same that is looked through where a type is written, as {@code List<@NoPersonalData String>}. */
    private boolean writes(AnnotatedType type) {
        if (marks(type)) {
            return true;
        } else if (type instanceof AnnotatedParameterizedType generic) {
            return any(generic.getAnnotatedActualTypeArguments());
        } else if (type instanceof AnnotatedArrayType array) {
            return writes(array.getAnnotatedGenericComponentType());
        } else if (type instanceof AnnotatedWildcardType wildcard) {
            return any(wildcard.getAnnotatedUpperBounds()) || any(wildcard.getAnnotatedLowerBounds());
        }
        return type instanceof AnnotatedTypeVariable variable
                && Arrays.stream(variable.getAnnotatedBounds()).anyMatch(this::marks);
    }

    private boolean any(AnnotatedType... types) {
        return Arrays.stream(types).anyMatch(this::writes);
    }

    private boolean marks(AnnotatedElement element) {
        for (Annotation each : element.getDeclaredAnnotations()) {
            if (carries(each.annotationType(), Set.of())) {
                return true;
            }
        }
        return false;
    }

    /** An annotation may carry one of ours, so that a municipality can name its tool once. */
    private boolean carries(Class<? extends Annotation> type, Set<Class<?>> seen) {
        if (type.getName().startsWith(OURS)) {
            return true;
        } else if (type.getClassLoader() == null || seen.contains(type)) {
            return false;
        }
        Boolean known = carrying.get(type);
        if (known == null) {
            Set<Class<?>> here = Stream.concat(seen.stream(), Stream.of(type)).collect(Collectors.toSet());
            known = Arrays.stream(type.getDeclaredAnnotations()).anyMatch(each -> carries(each.annotationType(), here));
            carrying.put(type, known);
        }
        return known;
    }
}
