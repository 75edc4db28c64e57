package se.varsam.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.varsam.information.InformationCategory;
import se.varsam.information.Presence;
import se.varsam.person.Person;
import se.varsam.reading.Declaration.Limit;

/** What is known of a class once and for all: what it declares, how its values are looked into, and their parts. */
final class Shape {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            try {
                return new Shape(type);
            } catch (RuntimeException | LinkageError unreadable) {
                return new Shape(type, unreadable);
            }
        }
    };

    private final int said;
    private final Set<Limit> demands;
    private final Way way;
    private final Part[] parts;
    private final Map<String, Integer> constants;
    private final int beside;
    private final boolean closed;
    private final boolean flat;
    private final List<String> problems;

    private Shape(Class<?> type) {
        Class<?> declaring = type.isAnonymousClass() && Enum.class.isAssignableFrom(type) ? type.getSuperclass() : type;
        Declaration declared = Declarations.at(type);
        boolean person = Person.class.isAssignableFrom(type);
        this.said =
                Held.said(declared) | (person ? Held.of(InformationCategory.PERSONAL_DATA, Presence.YES) : Held.SILENT);
        this.demands = declared.demands();
        this.way = Ways.of(type);
        Fields fields = way == Way.CLOSED || way == Way.STAND_IN ? Fields.none() : Fields.of(type);
        boolean own = way == Way.FIELDS || (way == Way.ELEMENTS && !Collection.class.isAssignableFrom(type));
        this.parts = parts(fields, own, way);
        this.constants = way == Way.CONSTANT ? Fields.constants(declaring) : Map.of();
        this.beside = fields.beside();
        boolean says = parts.length > 0 || way != Way.FIELDS;
        this.closed = own && (fields.isClosed() || !says || Ways.isGiver(type));
        this.problems = own ? fields.problems() : List.of();
        this.flat = isFlat(way, parts);
    }

    private Shape(Class<?> type, Throwable unreadable) {
        this.said = Held.SILENT;
        this.demands = Set.of();
        this.way = Way.STAND_IN;
        this.parts = new Part[0];
        this.constants = Map.of();
        this.beside = Held.NOTHING;
        this.closed = true;
        this.flat = true;
        this.problems = List.of(Fields.problem(type, unreadable));
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Of a container, the fields that keep what it contains are passed by: only what stands beside that is read. */
    private static Part[] parts(Fields fields, boolean own, Way way) {
        Stream<Part> declared = fields.parts().stream().filter(part -> own || part.isDeclared());
        Stream<Part> beside = own || (way.isLeaf() && way != Way.NAME)
                ? Stream.empty()
                : fields.parts().stream()
                        .filter(part -> !part.isDeclared() && part.speaks())
                        .map(Part::onlyRaising);
        return Stream.concat(declared, beside).toArray(Part[]::new);
    }

    private static boolean isFlat(Way way, Part... parts) {
        boolean flat = way.isLeaf() || way == Way.FIELDS || way == Way.CLOSED || way == Way.STAND_IN;
        for (Part part : parts) {
            flat &= part.isLeaf();
        }
        return flat;
    }

    int said() {
        return said;
    }

    int said(Enum<?> constant) {
        return constants.getOrDefault(constant.name(), Held.SILENT);
    }

    Set<Limit> demands() {
        return demands;
    }

    Way way() {
        return way;
    }

    /** {@return whether nothing in its values can lead back to them} */
    boolean isFlat() {
        return flat;
    }

    boolean hasParts() {
        return parts.length > 0 || closed || beside != Held.NOTHING;
    }

    /** {@return what the fields of a value hold, and what its class keeps to itself} */
    int parts(Object value, int inherited, Walk walk) throws Throwable {
        int within = Held.fields(inherited, said);
        int bits = beside | (closed ? Held.closed(inherited) : Held.NOTHING);
        for (Part part : parts) {
            bits |= part.read(value, within, walk);
        }
        return bits;
    }

    /** {@return what could not be opened of the class and, after it, of the classes of its fields} */
    static List<String> problems(Class<?> type, Set<Class<?>> seen) {
        List<String> all = new ArrayList<>();
        if (seen.add(type) && !Ways.isForeign(type)) {
            Shape shape = of(type);
            all.addAll(shape.problems);
            for (Part part : shape.parts) {
                all.addAll(problems(part.type(), seen));
            }
        }
        return all;
    }
}
