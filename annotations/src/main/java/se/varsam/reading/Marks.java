package se.varsam.reading;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds annotations on an element, also where another annotation on it carries them.
 *
 * @since 0.1
 */
public final class Marks {

    private Marks() {}

    /**
     * {@return the annotations of a type on an element: its own first, then those that its annotations carry}
     *
     * @param element where to look
     * @param type which annotation
     * @param <A> its type
     */
    public static <A extends Annotation> List<A> on(AnnotatedElement element, Class<A> type) {
        List<A> found = new ArrayList<>();
        collect(element, type, found, new HashSet<>());
        return List.copyOf(found);
    }

    private static <A extends Annotation> void collect(
            AnnotatedElement element, Class<A> type, List<A> found, Set<Class<?>> seen) {
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            if (type.isInstance(annotation)) {
                found.add(type.cast(annotation));
            }
        }
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            Class<? extends Annotation> carrier = annotation.annotationType();
            if (!carrier.getName().startsWith("java.") && seen.add(carrier)) {
                collect(carrier, type, found, seen);
            }
        }
    }
}
