package se.varsam.guarded.spec;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Says before any call whether a value of a type can be bound to a decision, as {@link se.varsam.decision.desk.Action}
 * encodes it. A type that only may hold one that can, such as an interface, is left for the call to judge.
 */
final class Bindable {

    private static final Set<Class<?>> KNOWN = Set.of(
            boolean.class,
            byte.class,
            short.class,
            int.class,
            long.class,
            Boolean.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            BigInteger.class,
            BigDecimal.class,
            String.class,
            UUID.class,
            byte[].class,
            Duration.class,
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            MonthDay.class,
            OffsetDateTime.class,
            OffsetTime.class,
            Period.class,
            Year.class,
            YearMonth.class,
            ZoneOffset.class,
            ZonedDateTime.class,
            ArrayList.class,
            HashSet.class,
            HashMap.class,
            Optional.class);

    private static final Set<Class<?>> OPEN = Set.of(List.class, Set.class, Map.class, Record.class, Enum.class);

    private final Set<Type> seen = new HashSet<>();

    private Bindable() {}

    /** {@return the type, or the part of it, whose values certainly cannot be bound; empty when none is} */
    static Optional<Class<?>> unbindable(Type type) {
        return new Bindable().first(type);
    }

    private Optional<Class<?>> first(Type type) {
        if (!seen.add(type)) {
            return Optional.empty();
        } else if (type instanceof Class<?> known) {
            return known.isRecord() ? components(known) : single(known);
        } else if (type instanceof ParameterizedType parameterized
                && parameterized.getRawType() instanceof Class<?> raw) {
            Optional<Class<?>> itself = first(raw);
            return itself.isPresent() || !isContainer(raw) ? itself : parts(parameterized.getActualTypeArguments());
        } else if (type instanceof GenericArrayType) {
            return Optional.of(Object[].class);
        }
        return Optional.empty();
    }

    private Optional<Class<?>> components(Class<?> type) {
        for (RecordComponent each : type.getRecordComponents()) {
            Optional<Class<?>> found = first(each.getGenericType());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Class<?>> parts(Type[] types) {
        for (Type each : types) {
            Optional<Class<?>> found = first(each);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isContainer(Class<?> raw) {
        return raw.isRecord()
                || raw == Optional.class
                || Collection.class.isAssignableFrom(raw)
                || Map.class.isAssignableFrom(raw);
    }

    private static Optional<Class<?>> single(Class<?> type) {
        boolean may = KNOWN.stream().anyMatch(type::isAssignableFrom)
                || OPEN.stream().anyMatch(each -> each.isAssignableFrom(type) || type.isAssignableFrom(each))
                || (type.isInterface() && !type.getName().startsWith("java."));
        return may ? Optional.empty() : Optional.of(type);
    }
}
