package se.varsam.guarded.spec;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.AiSystem;
import se.varsam.annotation.RequiresAttestation;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.annotation.StatesAiUse;
import se.varsam.annotation.TakesAction;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guarded.lineage.Lineage;
import se.varsam.guarded.lineage.Place;

/** Says whether a method is to be guarded. Declarations alone, such as a class or a category, ask for nothing. */
final class Triggers {

    private static final List<Class<? extends Annotation>> ON_METHODS = List.of(
            UsesAiTool.class,
            RequiresHumanDecision.class,
            RequiresAttestation.class,
            TakesAction.class,
            AiGenerated.class,
            StatesAiUse.class);

    private static final List<Class<? extends Annotation>> LIMITS =
            List.of(OpenInformationOnly.class, NoPersonalData.class);

    private static final List<Class<? extends Annotation>> ON_TYPES =
            List.of(UsesAiTool.class, AiSystem.class, RequiresAttestation.class);

    private static final Set<String> OF_OBJECTS =
            Set.of("equals(Object)", "hashCode()", "toString()", "clone()", "finalize()");

    private static final Set<String> OF_ENUMS = Set.of("values()", "valueOf(String)");

    private Triggers() {}

    /** {@return whether anything on a method, or on the types that declare it, asks for a guard} */
    static boolean on(Lineage lineage) {
        return onMethods(lineage, ON_METHODS)
                || (!isComponent(lineage.own()) && onMethods(lineage, LIMITS))
                || onTypes(lineage);
    }

    /** A record's component gives its annotations to the method that reads it: they tell of the value. */
    static boolean isComponent(Method method) {
        return method.getDeclaringClass().isRecord()
                && Arrays.stream(method.getDeclaringClass().getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .anyMatch(method::equals);
    }

    private static boolean onMethods(Lineage lineage, List<Class<? extends Annotation>> types) {
        return types.stream().anyMatch(type -> lineage.onMethods(type).stream().anyMatch(level -> !level.isEmpty()));
    }

    /** {@return whether what stands on a type is meant for a method} */
    static boolean takesFromTypes(Method own) {
        return !own.isSynthetic()
                && !Modifier.isPrivate(own.getModifiers())
                && !isComponent(own)
                && !isOfEnum(own)
                && !OF_OBJECTS.contains(signature(own));
    }

    /** On a type: every method that it declares, but what records and enums and all objects have. */
    private static boolean onTypes(Lineage lineage) {
        return takesFromTypes(lineage.own())
                && Stream.concat(ON_TYPES.stream(), LIMITS.stream())
                        .anyMatch(type ->
                                Lineage.on(lineage.types(), type).stream().anyMatch(level -> !level.isEmpty()));
    }

    private static boolean isOfEnum(Method method) {
        return method.getDeclaringClass().isEnum()
                && Modifier.isStatic(method.getModifiers())
                && OF_ENUMS.contains(signature(method));
    }

    private static String signature(Method method) {
        String place = Place.full(method);
        return place.substring(place.lastIndexOf('.') + 1);
    }
}
