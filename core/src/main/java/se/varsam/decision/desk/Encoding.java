package se.varsam.decision.desk;

import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The encoding {@code varsam-action/1} of {@link Action}; its grammar stands there. */
final class Encoding {

    private static final byte[] VERSION = "varsam-action/1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int DEEPEST = 32;
    private static final int MOST_BITS = 4096;
    private static final int LARGEST_SCALE = 10_000;

    private final String argument;

    private Encoding(String argument) {
        this.argument = argument;
    }

    /** {@return the encoding of an action} */
    static byte[] of(String name, SortedMap<String, byte[]> arguments) {
        Bytes out = new Bytes().raw(VERSION).raw(Bytes.text(name)).number(arguments.size());
        arguments.forEach((argument, value) -> out.raw(Bytes.text(argument)).raw(value));
        return out.array();
    }

    /** {@return the encoding of a value} */
    static byte[] of(String argument, Object value) {
        return new Encoding(argument).value(value, 0);
    }

    private byte[] value(@Nullable Object value, int depth) {
        if (value == null) {
            throw refused("null", "Ange Optional.empty().", "Give Optional.empty().");
        } else if (depth > DEEPEST) {
            throw refused(
                    value, "Den är nästlad för djupt, eller i sig själv.", "It is nested too deeply, or in itself.");
        } else if (value instanceof List<?> list) {
            return parts('l', list.stream().map(each -> value(each, depth + 1)).toList());
        } else if (value instanceof Set<?> set) {
            return parts('z', set(set, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            return parts('m', map(map, depth + 1));
        } else if (value instanceof Optional<?> some) {
            return parts('o', some.stream().map(each -> value(each, depth + 1)).toList());
        } else if (value instanceof Record all) {
            return Bytes.value('r', record(all, depth + 1));
        }
        return single(value);
    }

    private byte[] single(Object value) {
        Class<?> type = value.getClass();
        if (value instanceof String text) {
            return Bytes.text(text);
        } else if (Encodable.WHOLE.contains(type)) {
            return number(new BigDecimal(value instanceof BigInteger big ? big : whole((Number) value)));
        } else if (type == BigDecimal.class) {
            return number((BigDecimal) value);
        } else if (value instanceof Boolean truth) {
            return Bytes.value('b', new Bytes().raw((byte) (truth ? 1 : 0)));
        } else if (value instanceof Enum<?> constant) {
            return named('e', constant.getDeclaringClass().getName(), constant.name());
        } else if (Encodable.TIMES.contains(type)) {
            return named('t', type.getSimpleName(), value.toString());
        } else if (value instanceof UUID id) {
            return Bytes.value(
                    'u', new Bytes().number(id.getMostSignificantBits()).number(id.getLeastSignificantBits()));
        } else if (value instanceof byte[] bytes) {
            return Bytes.value('x', new Bytes().raw(bytes));
        } else if (value instanceof Double || value instanceof Float) {
            throw refused(
                    value,
                    "Flyttal är inte exakta: ange BigDecimal.",
                    "Floating-point numbers are not exact: give a BigDecimal.");
        }
        throw refused(
                value,
                "Ange dess delar som text, tal, datum, lista eller record.",
                "Give its parts as text, numbers, dates, a list or a record.");
    }

    private byte[] number(BigDecimal value) {
        if (value.unscaledValue().bitLength() > MOST_BITS || Math.abs((long) value.scale()) > LARGEST_SCALE) {
            throw refused(value, "Talet har för många siffror.", "The number has too many digits.");
        }
        BigDecimal plain = value.stripTrailingZeros();
        return Bytes.value(
                'n', new Bytes().number(plain.scale()).raw(plain.unscaledValue().toByteArray()));
    }

    private List<byte[]> set(Set<?> set, int depth) {
        SortedSet<byte[]> sorted = new TreeSet<>(Arrays::compareUnsigned);
        for (Object each : set) {
            if (!sorted.add(value(each, depth))) {
                throw ambiguous(set);
            }
        }
        return List.copyOf(sorted);
    }

    private List<byte[]> map(Map<?, ?> map, int depth) {
        SortedMap<byte[], byte[]> sorted = new TreeMap<>(Arrays::compareUnsigned);
        for (Map.Entry<?, ?> each : map.entrySet()) {
            if (sorted.put(value(each.getKey(), depth), value(each.getValue(), depth)) != null) {
                throw ambiguous(map);
            }
        }
        return sorted.entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                .toList();
    }

    private Bytes record(Record value, int depth) {
        SortedMap<String, byte[]> components = new TreeMap<>();
        for (RecordComponent each : value.getClass().getRecordComponents()) {
            components.put(each.getName(), value(component(value, each), depth));
        }
        Bytes out = new Bytes().raw(Bytes.text(value.getClass().getName()));
        components.forEach((name, part) -> out.raw(Bytes.text(name)).raw(part));
        return out;
    }

    private @Nullable Object component(Record value, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            throw refused(
                    value,
                    "Dess delar går inte att läsa: öppna paketet för se.varsam.core, eller ange delarna.",
                    "Its components cannot be read: open the package to se.varsam.core, or give the parts.");
        }
    }

    private IllegalArgumentException ambiguous(Object value) {
        return refused(
                value,
                "Två av dess delar är samma tal, skrivet olika: behåll en.",
                "Two of its parts are the same number, written differently: keep one.");
    }

    private IllegalArgumentException refused(Object value, String sv, String en) {
        return refused(value.getClass().getName(), sv, en);
    }

    /** Names argument and type, never the value; and no cause, which might tell it. */
    private IllegalArgumentException refused(String type, String sv, String en) {
        return new IllegalArgumentException(
                "Argumentet " + argument + " (" + type + ") kan inte bindas till ett beslut. " + sv + " / The argument "
                        + argument + " (" + type + ") cannot be bound to a decision. " + en);
    }

    private static BigInteger whole(Number value) {
        return BigInteger.valueOf(value.longValue());
    }

    private static byte[] named(char tag, String name, String value) {
        return Bytes.value(tag, new Bytes().raw(Bytes.text(name)).raw(Bytes.text(value)));
    }

    private static byte[] parts(char tag, List<byte[]> parts) {
        Bytes out = new Bytes();
        parts.forEach(out::raw);
        return Bytes.value(tag, out);
    }
}
