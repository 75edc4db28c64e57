package se.varsam.guarded.output.shape;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import se.varsam.term.Bilingual;

/** Reads a declared type: where content is in it, or why nobody can tell. */
public final class Shapes {

    private static final Bilingual NOTHING =
            new Bilingual("metoden lämnar inget tillbaka", "the method gives nothing back");
    private static final Bilingual UNSAID =
            new Bilingual("typen säger inte vad den innehåller", "the type does not say what it holds");
    private static final Bilingual OTHER =
            new Bilingual("typen är varken text eller fil", "the type is neither text nor a file");

    private Shapes() {}

    /** Empty when what is returned cannot be labelled. */
    public static Optional<Shape> of(Type type) {
        if (type instanceof Class<?> plain) {
            return ofClass(plain);
        }
        if (type instanceof GenericArrayType array) {
            Type component = array.getGenericComponentType();
            return of(component).map(inner -> new Row(raw(component), inner));
        }
        return type instanceof ParameterizedType generic && generic.getActualTypeArguments().length == 1
                ? of(generic.getActualTypeArguments()[0]).flatMap(inner -> around(raw(generic), inner))
                : Optional.empty();
    }

    private static Optional<Shape> ofClass(Class<?> type) {
        Optional<Shape> content = TextShape.of(type).<Shape>map(text -> text).or(() -> FileShape.of(type));
        return content.isPresent() || !type.isArray()
                ? content
                : ofClass(type.getComponentType()).map(inner -> new Row(type.getComponentType(), inner));
    }

    private static Optional<Shape> around(Class<?> type, Shape inner) {
        if (type == Optional.class) {
            return Optional.of(new Maybe(inner));
        } else if (Later.holds(type)) {
            return Optional.of(new Later(inner));
        } else if (InParts.holds(type)) {
            return Optional.of(new InParts(inner));
        }
        return Several.holds(type) ? Optional.of(new Several(type, inner)) : Optional.empty();
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof GenericArrayType array
                ? raw(array.getGenericComponentType()).arrayType()
                : (Class<?>) ((ParameterizedType) type).getRawType();
    }

    /** Why it cannot be labelled. */
    public static Bilingual why(Type type) {
        if (type == void.class || type == Void.class) {
            return NOTHING;
        } else if (type instanceof Class<?> plain) {
            return plain == Object.class || plain.getTypeParameters().length > 0 ? UNSAID : OTHER;
        } else if (type instanceof GenericArrayType array) {
            return why(array.getGenericComponentType());
        }
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments())
                        .filter(inner -> of(inner).isEmpty())
                        .findFirst()
                        .map(Shapes::why)
                        .orElse(OTHER)
                : UNSAID;
    }
}
