package se.varsam.guarded.spec;

import jakarta.validation.ConstraintTarget;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.guarded.lineage.Lineage;
import se.varsam.reading.Declaration;
import se.varsam.reading.Declaration.Limit;
import se.varsam.reading.Declarations;

/**
 * Reads what a method, or its type, asks as a whole: of every argument, or of what it returns where the annotation says so.
 *
 * @param arguments what is asked of every argument
 * @param result what is asked of what is returned
 */
record Limits(Set<Limit> arguments, Set<Limit> result) {

    static Limits of(Lineage lineage) {
        Limits limits = new Limits(EnumSet.noneOf(Limit.class), EnumSet.noneOf(Limit.class));
        if (!Triggers.isComponent(lineage.own())) {
            asked(lineage, OpenInformationOnly.class)
                    .forEach(each -> limits.meant(each.validationAppliesTo()).add(Limit.OPEN_INFORMATION_ONLY));
            asked(lineage, NoPersonalData.class)
                    .forEach(each -> limits.meant(each.validationAppliesTo()).add(Limit.NO_PERSONAL_DATA));
        }
        return limits;
    }

    /** What a type asks is no reason to guard what all objects have, or what only the type itself can call. */
    private static <A extends Annotation> List<A> asked(Lineage lineage, Class<A> limit) {
        return Triggers.takesFromTypes(lineage.own()) || Triggers.on(lineage)
                ? lineage.all(limit)
                : lineage.onMethods(limit).stream().flatMap(List::stream).toList();
    }

    private Set<Limit> meant(ConstraintTarget target) {
        return target == ConstraintTarget.RETURN_VALUE ? result : arguments;
    }

    /** {@return what is declared of every argument} */
    Declaration ofArgument() {
        return asking(arguments);
    }

    /** {@return what is declared of what is returned, now or later, when anything is asked of it} */
    Optional<Declaration> ofResult(Lineage lineage) {
        if (result.isEmpty()) {
            return Optional.empty();
        }
        Declaration declared = asking(result);
        for (Method method : lineage.all()) {
            declared = declared.and(said(method));
        }
        return Optional.of(declared);
    }

    private static Declaration asking(Set<Limit> limits) {
        return new Declaration(
                Optional.empty(), Set.of(), limits.contains(Limit.OPEN_INFORMATION_ONLY), limits, List.of());
    }

    /** What a method says of its result; what it asks may be asked of its arguments. */
    private static Declaration said(Method method) {
        Declaration at = Declarations.at(method);
        Declaration said = new Declaration(at.level(), at.holding(), false, Set.of(), at.within());
        return later(method.getGenericReturnType()).isEmpty() || at.within().isEmpty()
                ? said
                : new Declaration(said.level(), said.holding(), false, Set.of(), List.of())
                        .and(at.within().get(0));
    }

    /** {@return the type of what comes later, when a type stands for that} */
    static Optional<Type> later(Type type) {
        return type instanceof ParameterizedType generic
                        && generic.getRawType() instanceof Class<?> raw
                        && (CompletionStage.class.isAssignableFrom(raw) || Future.class.isAssignableFrom(raw))
                ? Optional.of(generic.getActualTypeArguments()[0])
                : Optional.empty();
    }
}
