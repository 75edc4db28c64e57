package se.varsam.reading;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.Holds;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.reading.Declaration.Limit;

/**
 * Reads what the annotations at a place declare of the value there: those of the place, of its type where it is written
 * ({@code List<@PersonalData String>}), and those that other annotations carry. What a value's class declares is not part
 * of it, for that goes by the class of the value that comes; {@link #at(Class)} reads it.
 *
 * @since 0.1
 */
public final class Declarations {

    private Declarations() {}

    /**
     * {@return what is declared of an argument}
     *
     * @param parameter the parameter
     */
    public static Declaration at(Parameter parameter) {
        return on(parameter).and(at(parameter.getAnnotatedType()));
    }

    /**
     * {@return what is declared of what a field holds}
     *
     * @param field the field
     */
    public static Declaration at(Field field) {
        return on(field).and(at(field.getAnnotatedType()));
    }

    /**
     * {@return what is declared of what a record component holds}
     *
     * @param component the component
     */
    public static Declaration at(RecordComponent component) {
        return on(component).and(at(component.getAnnotatedType()));
    }

    /**
     * {@return what is declared on a method and where its return type is written; whether a demand on it is for what it returns
     * or for its arguments is for the caller to know}
     *
     * @param method the method
     */
    public static Declaration at(Method method) {
        return on(method).and(at(method.getAnnotatedReturnType()));
    }

    /**
     * {@return what is declared where a type is written, and of its type arguments or the elements of its array}
     *
     * @param type the type as it is written
     */
    public static Declaration at(AnnotatedType type) {
        Declaration here = on(type);
        if (type instanceof AnnotatedParameterizedType generic) {
            return here.and(within(generic.getAnnotatedActualTypeArguments()));
        }
        if (type instanceof AnnotatedArrayType array) {
            return here.and(within(array.getAnnotatedGenericComponentType()));
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return bounded(bounded(here, wildcard.getAnnotatedUpperBounds()), wildcard.getAnnotatedLowerBounds());
        }
        // What a variable's bounds hold in turn is left out: T extends Comparable<T> has no end.
        if (type instanceof AnnotatedTypeVariable variable) {
            return Stream.of(variable.getAnnotatedBounds())
                    .map(Declarations::on)
                    .reduce(here, Declaration::and);
        }
        return here;
    }

    /**
     * {@return what a class declares of its values, with all that its superclasses and interfaces declare}
     *
     * @param type the class
     */
    public static Declaration at(Class<?> type) {
        Set<Class<?>> all = new HashSet<>();
        collect(type, all);
        return all.stream().map(Declarations::on).reduce(Declaration.none(), Declaration::and);
    }

    /**
     * {@return what the annotations on an element itself declare, without those on its type}
     *
     * @param element a parameter, a method, a type
     */
    public static Declaration on(AnnotatedElement element) {
        if (element.getDeclaredAnnotations().length == 0) {
            return Declaration.none();
        }
        List<Classified> classified = Marks.on(element, Classified.class);
        Optional<InformationClass> level =
                classified.stream().map(Classified::value).max(InformationClass::compareTo);
        Set<InformationCategory> holding = EnumSet.noneOf(InformationCategory.class);
        classified.forEach(each -> Collections.addAll(holding, each.holding()));
        Marks.on(element, Holds.class).forEach(each -> holding.add(each.value()));
        Set<Limit> demands = EnumSet.noneOf(Limit.class);
        boolean vouched = !Marks.on(element, OpenInformationOnly.class).isEmpty();
        if (vouched) {
            demands.add(Limit.OPEN_INFORMATION_ONLY);
        }
        if (!Marks.on(element, NoPersonalData.class).isEmpty()) {
            demands.add(Limit.NO_PERSONAL_DATA);
        }
        return Declaration.none().and(new Declaration(level, holding, vouched, demands, List.of()));
    }

    private static Declaration within(AnnotatedType... types) {
        List<Declaration> each = Stream.of(types).map(Declarations::at).toList();
        return new Declaration(Optional.empty(), Set.of(), false, Set.of(), each);
    }

    private static Declaration bounded(Declaration here, AnnotatedType... bounds) {
        return Stream.of(bounds).map(Declarations::at).reduce(here, Declaration::and);
    }

    private static void collect(Class<?> type, Set<Class<?>> all) {
        if (type.getName().startsWith("java.") || !all.add(type)) {
            return;
        }
        for (Class<?> above : type.getInterfaces()) {
            collect(above, all);
        }
        Class<?> above = type.getSuperclass();
        if (above != null) {
            collect(above, all);
        }
    }
}
