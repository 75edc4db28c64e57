package se.varsam.archunit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.HashMap;
import java.util.Map;

/**
 * Which classes say anything of Varsam's at all: the cheap question that every rule asks first, for in most classes nobody does.
 * Remembers the answers until it is told to forget.
 */
final class Speaking {

    private static final DescribedPredicate<JavaAnnotation<?>> VARSAM = DescribedPredicate.describe(
            "of Varsam", annotation -> annotation.getRawType().getPackageName().startsWith("se.varsam.annotation"));

    private final Map<JavaClass, Boolean> selves = new HashMap<>();
    private final Map<JavaClass, Boolean> families = new HashMap<>();
    private final Map<JavaClass, Boolean> callers = new HashMap<>();

    /** Whether the class itself is annotated, or one of its members or their parameters. */
    boolean itself(JavaClass type) {
        Boolean before = selves.get(type);
        if (before == null) {
            before = !Declared.isFoundation(type) && says(type);
            selves.put(type, before);
        }
        return before;
    }

    /** Whether the class or one above it is. */
    boolean does(JavaClass type) {
        Boolean before = families.get(type);
        if (before == null) {
            before = itself(type) || Declared.above(type).anyMatch(this::itself);
            families.put(type, before);
        }
        return before;
    }

    /** Whether the class calls, or refers to, anything of a class that does. */
    boolean isSpokenTo(JavaClass caller) {
        Boolean before = callers.get(caller);
        if (before == null) {
            before = caller.getCodeUnitAccessesFromSelf().stream().anyMatch(access -> does(access.getTargetOwner()));
            callers.put(caller, before);
        }
        return before;
    }

    void forget() {
        selves.clear();
        families.clear();
        callers.clear();
    }

    private static boolean says(JavaClass type) {
        return isMarked(type)
                || type.getMembers().stream().anyMatch(Speaking::isMarked)
                || type.getCodeUnits().stream().anyMatch(Speaking::hasMarkedParameter);
    }

    private static boolean hasMarkedParameter(JavaCodeUnit code) {
        return code.getParameters().stream().anyMatch(Speaking::isMarked);
    }

    private static boolean isMarked(HasAnnotations<?> element) {
        return !element.getAnnotations().isEmpty() && element.isMetaAnnotatedWith(VARSAM);
    }
}
