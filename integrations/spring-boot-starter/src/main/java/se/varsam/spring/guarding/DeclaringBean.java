package se.varsam.spring.guarding;

import java.lang.reflect.Method;
import java.util.Set;

/**
 * A bean whose class has methods that ask for a guard.
 *
 * @param name its name
 * @param type its class, or the interface that a factory says it has
 * @param standing whether a guard stands before it
 * @param callable its methods whose calls pass a guard
 */
record DeclaringBean(String name, Class<?> type, Standing standing, Set<Method> callable) {

    /** Whether a guard stands before a bean. */
    enum Standing {
        /** It does. */
        GUARDED,
        /** It will, when the bean is made. */
        EXPECTED,
        /** It does not. */
        BARE
    }
}
