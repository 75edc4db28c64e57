package se.varsam.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class ActionPropertiesTest {

    record Pair(Object left, Object right) {}

    /** Actions that hash alike when, and only when, name and arguments are alike. */
    @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void differsExactlyWhenSomethingDiffers(
            @ForAll("arguments") Map<String, Object> one, @ForAll("arguments") Map<String, Object> other) {
        assertThat(action("a", one, List.copyOf(one.keySet())).equals(action("a", other, List.copyOf(other.keySet()))))
                .isEqualTo(plain(one).equals(plain(other)));
        assertThat(action("a", one, List.copyOf(one.keySet())).digest())
                .isNotEqualTo(action("b", one, List.copyOf(one.keySet())).digest());
    }

    /** One change at any depth is another action. */
    @Property(tries = 1000)
    void differsWhenOneValueDiffers(@ForAll("values") Object one, @ForAll("values") Object other) {
        assertThat(Arrays.equals(Encoding.of("x", one), Encoding.of("x", other)))
                .isEqualTo(plain(one).equals(plain(other)));
    }

    @Property(tries = 500)
    void countsArgumentsInAnyOrderAsTheSame(@ForAll("arguments") Map<String, Object> arguments, @ForAll Random random) {
        List<String> order = new ArrayList<>(arguments.keySet());
        Collections.shuffle(order, random);

        assertThat(action("a", arguments, order)).isEqualTo(action("a", arguments, List.copyOf(arguments.keySet())));
    }

    /** No value's encoding is the beginning of another's: so none can pass for another with something after it. */
    @Property(tries = 1000)
    void endsWhereItSays(@ForAll("values") Object one, @ForAll("values") Object other) {
        byte[] first = Encoding.of("x", one);
        byte[] second = Encoding.of("x", other);
        int shorter = Math.min(first.length, second.length);

        assertThat(first.length == second.length
                        || !Arrays.equals(Arrays.copyOf(first, shorter), Arrays.copyOf(second, shorter)))
                .isTrue();
    }

    @Provide
    Arbitrary<Map<String, Object>> arguments() {
        return Arbitraries.maps(Arbitraries.of("a", "b", "ab", "belopp"), values())
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Object> values() {
        Arbitrary<Object> single = Arbitraries.oneOf(List.of(
                Arbitraries.of("", "a", "b", "ab", "1", "\ud800", "true", "2026-03-02")
                        .map(Object.class::cast),
                Arbitraries.strings().all().ofMaxLength(3).map(Object.class::cast),
                Arbitraries.integers().between(-3, 300).map(Object.class::cast),
                Arbitraries.longs().map(Object.class::cast),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-9"), new BigDecimal("99"))
                        .ofScale(2)
                        .map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast),
                Arbitraries.of(DeskRules.Oversight.class).map(Object.class::cast),
                Arbitraries.of(Outcome.Kind.class).map(Object.class::cast),
                Arbitraries.integers().between(0, 3).map(day -> LocalDate.of(2026, 3, 2 + day)),
                Arbitraries.integers().between(0, 3).map(low -> new UUID(7, low)),
                Arbitraries.bytes()
                        .between((byte) 0, (byte) 1)
                        .array(byte[].class)
                        .ofMaxSize(3)
                        .map(Object.class::cast)));
        return nested(nested(single));
    }

    /** Values, and lists, sets, maps, Optionals and records of them. */
    private static Arbitrary<Object> nested(Arbitrary<Object> inner) {
        return Arbitraries.oneOf(List.of(
                inner,
                inner.list().ofMaxSize(3).map(Object.class::cast),
                Arbitraries.of("a", "b", "c").set().map(Object.class::cast),
                inner.optional().map(Object.class::cast),
                Arbitraries.maps(Arbitraries.of("a", "b"), inner).map(Object.class::cast),
                Combinators.combine(inner, inner).as(Pair::new)));
    }

    private static Action action(String name, Map<String, Object> arguments, List<String> order) {
        Action action = Action.of(name);
        for (String each : order) {
            action = action.with(each, arguments.get(each));
        }
        return action;
    }

    /** What two values have to share to be the same, told without the encoding. */
    private static Object plain(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue()).stripTrailingZeros();
        } else if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        } else if (value instanceof byte[] bytes) {
            return List.of("bytes", Arrays.toString(bytes));
        } else if (value instanceof List<?> list) {
            return list.stream().map(ActionPropertiesTest::plain).toList();
        } else if (value instanceof Set<?> set) {
            return set.stream().map(ActionPropertiesTest::plain).collect(Collectors.toSet());
        } else if (value instanceof Optional<?> some) {
            return some.map(ActionPropertiesTest::plain);
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> plain = new HashMap<>();
            map.forEach((key, each) -> plain.put(key, plain(each)));
            return plain;
        } else if (value instanceof Pair pair) {
            return new Pair(plain(pair.left()), plain(pair.right()));
        }
        return value;
    }
}
