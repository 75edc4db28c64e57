package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ClassesTransformer;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.AiSystem;
import se.varsam.annotation.RequiresAttestation;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.annotation.StatesAiUse;
import se.varsam.annotation.TakesAction;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;

/**
 * A method that a guard has to stand in front of.
 *
 * @param method the method
 * @param entry whether only its type asks for the guard: then it guards the way in, and calls inside need no second one
 */
record GuardedMethod(JavaMethod method, boolean entry) {

    private static final List<Class<? extends Annotation>> ON_METHODS = List.of(
            UsesAiTool.class,
            RequiresHumanDecision.class,
            AiGenerated.class,
            RequiresAttestation.class,
            TakesAction.class,
            StatesAiUse.class);

    private static final List<Class<? extends Annotation>> ON_ARGUMENTS =
            List.of(OpenInformationOnly.class, NoPersonalData.class);

    private static final List<Class<? extends Annotation>> ON_TYPES =
            List.of(UsesAiTool.class, AiSystem.class, RequiresAttestation.class);

    private static final Set<String> OBJECT = Set.of("equals", "hashCode", "toString");

    static ClassesTransformer<GuardedMethod> all() {
        return new AbstractClassesTransformer<>("guarded methods") {
            @Override
            public Iterable<GuardedMethod> doTransform(JavaClasses classes) {
                return in(classes);
            }
        };
    }

    private static List<GuardedMethod> in(JavaClasses classes) {
        Map<JavaClass, Boolean> asking = new HashMap<>();
        List<GuardedMethod> found = new ArrayList<>();
        for (JavaClass type : classes) {
            if (type.getAllClassesSelfIsAssignableTo().stream().anyMatch(each -> asks(each, asking))) {
                type.getMethods().forEach(method -> add(method, found));
            }
        }
        return List.copyOf(found);
    }

    private static boolean asks(JavaClass type, Map<JavaClass, Boolean> asking) {
        Boolean before = asking.get(type);
        if (before == null) {
            before = !Declared.isFoundation(type)
                    && (carries(type, ON_TYPES) || type.getMethods().stream().anyMatch(GuardedMethod::asks));
            asking.put(type, before);
        }
        return before;
    }

    private static void add(JavaMethod method, List<GuardedMethod> found) {
        if (!isWritten(method)) {
            return;
        }
        if (Declared.withOverridden(method).anyMatch(GuardedMethod::asks)) {
            found.add(new GuardedMethod(method, false));
        } else if (isWayIn(method)
                && Declared.withOverridden(method).anyMatch(each -> carries(each.getOwner(), ON_TYPES))) {
            found.add(new GuardedMethod(method, true));
        }
    }

    private static boolean asks(JavaCodeUnit method) {
        return carries(method, ON_METHODS)
                || (!method.getParameters().isEmpty()
                        && (carries(method, ON_ARGUMENTS)
                                || method.getParameters().stream().anyMatch(each -> carries(each, ON_ARGUMENTS))));
    }

    private static boolean carries(CanBeAnnotated element, List<Class<? extends Annotation>> types) {
        return types.stream().anyMatch(element::isMetaAnnotatedWith);
    }

    private static boolean isWayIn(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !OBJECT.contains(method.getName());
    }

    /** {@return whether somebody wrote it: not the compiler} */
    static boolean isWritten(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE);
    }
}
