package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ClassesTransformer;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
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
        Speaking speaking = new Speaking();
        List<GuardedMethod> found = new ArrayList<>();
        for (JavaClass type : classes) {
            if (speaking.does(type)) {
                type.getMethods().forEach(method -> add(method, found));
            }
        }
        return List.copyOf(found);
    }

    private static void add(JavaMethod method, List<GuardedMethod> found) {
        if (!isWritten(method)) {
            return;
        }
        if (Declared.withOverridden(method).anyMatch(GuardedMethod::asks)) {
            found.add(new GuardedMethod(method, false));
        } else if (isWayIn(method)
                && Declared.withOverridden(method).anyMatch(each -> Declared.isMarked(each.getOwner(), ON_TYPES))) {
            found.add(new GuardedMethod(method, true));
        }
    }

    private static boolean asks(JavaCodeUnit method) {
        return Declared.isMarked(method, ON_METHODS)
                || (!method.getParameters().isEmpty()
                        && (Declared.isMarked(method, ON_ARGUMENTS)
                                || method.getParameters().stream()
                                        .anyMatch(each -> Declared.isMarked(each, ON_ARGUMENTS))));
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
