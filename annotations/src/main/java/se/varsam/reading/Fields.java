package se.varsam.reading;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The fields of a class and its superclasses, opened once: private, inherited and transient ones too. A getter's annotations
 * count for the field it is named after, and for the whole where there is none.
 */
final class Fields {

    private static final MethodHandles.Lookup HERE = MethodHandles.lookup();
    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

    private final List<Part> parts = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Declaration> getters = new TreeMap<>();
    private boolean closed;
    private int beside;

    private Fields() {}

    static Fields none() {
        return new Fields();
    }

    static Fields of(Class<?> type) {
        Fields fields = new Fields();
        Getters.collect(type, fields.getters);
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            if (Ways.isForeign(each)) {
                fields.closed |= hasState(each);
            } else {
                fields.open(each);
            }
        }
        fields.parts.forEach(part -> fields.getters.remove(part.name()));
        fields.getters.values().forEach(said -> fields.beside |= Held.around(Held.said(said)));
        return fields;
    }

    List<Part> parts() {
        return parts;
    }

    /** {@return whether some of its state stays closed} */
    boolean isClosed() {
        return closed;
    }

    /** {@return what is declared of the whole by getters without a field} */
    int beside() {
        return beside;
    }

    List<String> problems() {
        return problems;
    }

    private void open(Class<?> type) {
        List<Field> fields = Stream.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
        try {
            HERE.lookupClass().getModule().addReads(type.getModule());
            MethodHandles.Lookup inside = MethodHandles.privateLookupIn(type, HERE);
            for (Field field : fields) {
                add(field, inside.unreflectGetter(field));
            }
        } catch (IllegalAccessException unopened) {
            closed |= !fields.isEmpty() && !throughAccessors(type, fields);
            if (closed) {
                problems.add(problem(type, unopened));
            }
        }
    }

    /** A record in a package that is exported and not opened shows its components all the same. */
    private boolean throughAccessors(Class<?> type, List<Field> fields) {
        try {
            for (Field field : fields) {
                add(
                        field,
                        MethodHandles.publicLookup()
                                .unreflect(accessor(type, field)
                                        .orElseThrow(IllegalAccessException::new)
                                        .getAccessor()));
            }
            return true;
        } catch (IllegalAccessException unopened) {
            return false;
        }
    }

    private void add(Field field, MethodHandle getter) {
        Declaration declared = Declarations.at(field);
        Optional<RecordComponent> component = accessor(field.getDeclaringClass(), field);
        if (component.isPresent()) {
            declared = declared.and(Declarations.at(component.get()));
        }
        Declaration got = getters.get(field.getName());
        if (got != null) {
            declared = declared.and(got);
        }
        parts.add(new Part(field.getName(), field.getType(), getter.asType(GETTER), declared));
    }

    private static Optional<RecordComponent> accessor(Class<?> type, Field field) {
        RecordComponent[] components = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        return Stream.of(components)
                .filter(each -> each.getName().equals(field.getName()))
                .findFirst();
    }

    private static boolean hasState(Class<?> type) {
        return Stream.of(type.getDeclaredFields()).anyMatch(field -> !Modifier.isStatic(field.getModifiers()));
    }

    /** {@return what constants say, by name} */
    static Map<String, Integer> constants(Class<?> type) {
        Map<String, Integer> said = new TreeMap<>();
        Stream.of(type.getDeclaredFields())
                .filter(Field::isEnumConstant)
                .forEach(field -> said.put(field.getName(), Held.said(Declarations.at(field))));
        return Map.copyOf(said);
    }

    static String problem(Class<?> type, Throwable unopened) {
        return type.getName() + " kan inte läsas (" + unopened.getClass().getSimpleName()
                + ") och räknas som oklassad. Öppna paketet för se.varsam.annotations, eller märk platsen med @Classified. / "
                + type.getName() + " cannot be read (" + unopened.getClass().getSimpleName()
                + ") and counts as unclassified. Open its package to se.varsam.annotations, or put @Classified on the place.";
    }
}
