package se.varsam.reading;

import java.io.CharArrayWriter;
import java.io.File;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import se.varsam.information.Classified;
import se.varsam.person.Person;

/** Chooses the {@link Way} of a class. */
final class Ways {

    /** In order: the first that a class is one of. */
    private static final Map<Class<?>, Way> KNOWN = new LinkedHashMap<>();

    /** What texts are put together in. */
    private static final Set<Class<?>> TEXTS = Set.of(StringJoiner.class, StringWriter.class, CharArrayWriter.class);

    /** What gives its content once, later, or over again: it is never asked for it. */
    private static final List<Class<?>> GIVERS = List.of(
            BaseStream.class,
            Iterator.class,
            Supplier.class,
            Callable.class,
            Future.class,
            CompletionStage.class,
            Flow.Publisher.class);

    static {
        KNOWN.put(CharBuffer.class, Way.CHARACTER_BUFFER);
        KNOWN.put(CharSequence.class, Way.TEXT);
        KNOWN.put(char[].class, Way.CHARACTERS);
        KNOWN.put(long[].class, Way.NUMBERS);
        KNOWN.put(int[].class, Way.NUMBERS);
        KNOWN.put(double[].class, Way.NUMBERS);
        KNOWN.put(byte[].class, Way.BYTES);
        KNOWN.put(ByteBuffer.class, Way.BYTE_BUFFER);
        KNOWN.put(Object[].class, Way.ARRAY);
        KNOWN.put(Enum.class, Way.CONSTANT);
        KNOWN.put(Optional.class, Way.OPTIONAL);
        KNOWN.put(AtomicReference.class, Way.REFERENCE);
        KNOWN.put(Classified.class, Way.CLASSIFIED);
        KNOWN.put(Person.class, Way.CLOSED);
        KNOWN.put(Throwable.class, Way.FAILURE);
        KNOWN.put(Path.class, Way.NAME);
        KNOWN.put(File.class, Way.NAME);
        KNOWN.put(Proxy.class, Way.STAND_IN);
        KNOWN.put(Map.class, Way.ENTRIES);
        KNOWN.put(Map.Entry.class, Way.ENTRY);
        KNOWN.put(Collection.class, Way.ELEMENTS);
    }

    private Ways() {}

    static Way of(Class<?> type) {
        for (Map.Entry<Class<?>, Way> each : KNOWN.entrySet()) {
            if (each.getKey().isAssignableFrom(type)) {
                return each.getValue();
            }
        }
        if (isForeign(type)) {
            return isNumber(type) ? Way.NUMBER : isName(type) ? Way.NAME : isPlain(type) ? Way.PLAIN : Way.CLOSED;
        }
        if (type.isHidden()) {
            return Way.CLOSED;
        }
        if (isStandIn(type)) {
            return Way.STAND_IN;
        }
        return Iterable.class.isAssignableFrom(type) ? Way.ELEMENTS : Way.FIELDS;
    }

    /** {@return whether every value in a field of a type has nothing within} */
    static boolean areLeaves(Class<?> type) {
        return type.isPrimitive() || (Modifier.isFinal(type.getModifiers()) && of(type).isLeaf());
    }

    /** {@return whether its values give their content only when asked, beside what their fields hold} */
    static boolean isGiver(Class<?> type) {
        return GIVERS.stream().anyMatch(each -> each.isAssignableFrom(type));
    }

    /** {@return whether it belongs to the Java platform, whose fields are its own} */
    static boolean isForeign(Class<?> type) {
        String name = type.getName();
        return type.isArray()
                || name.startsWith("java.")
                || name.startsWith("javax.")
                || name.startsWith("jdk.")
                || name.startsWith("sun.")
                || name.startsWith("com.sun.");
    }

    /** Subclasses that frameworks make at run time, Hibernate's and Spring's among them. */
    private static boolean isStandIn(Class<?> type) {
        return type.getName().contains("$$") || type.getName().contains("HibernateProxy");
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type)
                || type == OptionalInt.class
                || type == OptionalLong.class
                || type == OptionalDouble.class;
    }

    private static boolean isName(Class<?> type) {
        return type == URI.class || type == URL.class || TEXTS.contains(type);
    }

    private static boolean isPlain(Class<?> type) {
        return type == Boolean.class
                || type == Character.class
                || type == UUID.class
                || type == boolean[].class
                || type == short[].class
                || type == float[].class
                || Date.class.isAssignableFrom(type)
                || type.getName().startsWith("java.time.");
    }
}
