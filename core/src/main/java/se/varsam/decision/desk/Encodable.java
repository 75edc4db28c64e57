package se.varsam.decision.desk;

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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The types that {@link Encoding} knows. */
final class Encodable {

    static final Set<Class<?>> TIMES = Set.of(
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
            ZonedDateTime.class);

    static final Set<Class<?>> WHOLE = Set.of(Byte.class, Short.class, Integer.class, Long.class, BigInteger.class);

    private static final Set<Class<?>> PRIMITIVE =
            Set.of(boolean.class, byte.class, short.class, int.class, long.class);

    private static final Set<Class<?>> SINGLE =
            Set.of(BigDecimal.class, Boolean.class, String.class, UUID.class, byte[].class, Optional.class);

    /** Whatever is one of these. */
    private static final Set<Class<?>> OPEN = Set.of(List.class, Set.class, Map.class, Record.class, Enum.class);

    /** What lists, sets and maps are besides, such as cloneable. */
    private static final Set<Class<?>> USUAL = Set.of(ArrayList.class, HashSet.class, HashMap.class);

    private Encodable() {}

    /** {@return whether a place of a type may hold a value that has an encoding} */
    static boolean mayStandIn(Class<?> type) {
        return PRIMITIVE.contains(type)
                || Stream.of(TIMES, WHOLE, SINGLE, OPEN, USUAL)
                        .flatMap(Set::stream)
                        .anyMatch(type::isAssignableFrom)
                || OPEN.stream().anyMatch(each -> each.isAssignableFrom(type))
                || (type.isInterface() && !type.getName().startsWith("java."));
    }
}
