package se.varsam.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActionTest {

    private static final String CANARY = "Kanariefågel";

    record Payee(String id, Optional<LocalDate> born) {}

    record Loud(String text) {
        Loud {
            if (text.isEmpty()) {
                throw new IllegalArgumentException(CANARY);
            }
        }

        @Override
        public String text() {
            throw new IllegalStateException(CANARY);
        }
    }

    /** Tells its content to whoever asks. */
    static final class Teller {
        @Override
        public String toString() {
            return CANARY;
        }
    }

    @Test
    void bindsItsExactArguments() {
        // @start region="action"
        Action payment = Action.of("utbetalning")
                .with("belopp", new BigDecimal("4500.00"))
                .with("mottagare", "198112189876");

        Action same =
                Action.of("utbetalning").with("mottagare", "198112189876").with("belopp", new BigDecimal("4500.0"));
        Action another = Action.of("utbetalning")
                .with("belopp", new BigDecimal("4500.01"))
                .with("mottagare", "198112189876");
        // @end

        assertThat(same).isEqualTo(payment).hasSameHashCodeAs(payment);
        assertThat(same.digest()).isEqualTo(payment.digest());
        assertThat(another).isNotEqualTo(payment);
        assertThat(another.digest()).isNotEqualTo(payment.digest());
        assertThat(payment).hasToString("Action[utbetalning[belopp, mottagare]]");
    }

    @Test
    void countsANumberAsTheSameHoweverItIsWritten() {
        assertThat(List.of(
                        (byte) 100,
                        (short) 100,
                        100,
                        100L,
                        BigInteger.valueOf(100),
                        new BigDecimal("1E2"),
                        new BigDecimal("100.000")))
                .allSatisfy(each -> assertThat(one(each)).isEqualTo(one(100)));
        assertThat(one(new BigDecimal("0.000"))).isEqualTo(one(0));
        assertThat(one(new BigDecimal("0E+9"))).isEqualTo(one(0));
        assertThat(one(-1)).isNotEqualTo(one(1)).isNotEqualTo(one(255));
    }

    @Test
    void takesTextAsItStands() {
        assertThat(one("\u00e5")).isNotEqualTo(one("a\u030a"));
        assertThat(one("a")).isNotEqualTo(one("A")).isNotEqualTo(one("a ")).isNotEqualTo(one("a\u200b"));
        assertThat(one("\ud800")).isNotEqualTo(one("\udc00")).isNotEqualTo(one("?"));
        assertThat(one("1")).isNotEqualTo(one(1));
        assertThat(one("")).isNotEqualTo(one(List.of())).isNotEqualTo(Action.of("a"));
    }

    @Test
    void keepsPartsApart() {
        assertThat(one(List.of("a", "b")))
                .isNotEqualTo(one(List.of("ab")))
                .isNotEqualTo(one(List.of("b", "a")))
                .isNotEqualTo(one(List.of(List.of("a"), "b")));
        assertThat(one(Set.of("a", "b"))).isNotEqualTo(one(List.of("a", "b")));
        assertThat(one(Optional.of("a"))).isNotEqualTo(one("a")).isNotEqualTo(one(Optional.empty()));
        assertThat(one(Map.of("a", "b"))).isNotEqualTo(one(Map.of("b", "a"))).isNotEqualTo(one(List.of("a", "b")));
        assertThat(one(new byte[] {0, 97})).isNotEqualTo(one("a"));
        assertThat(one(LocalDate.of(2026, 3, 2))).isNotEqualTo(one("2026-03-02"));
        assertThat(one(new Payee("a", Optional.empty())))
                .isEqualTo(one(new Payee("a", Optional.empty())))
                .isNotEqualTo(one(new Payee("b", Optional.empty())));
    }

    @Test
    void countsSetsAndMapsAsTheSameInAnyOrder() {
        assertThat(one(new LinkedHashSet<>(List.of("x", "y", "z"))))
                .isEqualTo(one(new LinkedHashSet<>(List.of("z", "y", "x"))));
        assertThat(one(Map.of("x", 1, "y", 2, "z", 3))).isEqualTo(one(new HashMap<>(Map.of("z", 3, "y", 2, "x", 1))));
    }

    @Test
    void bindsWhatAnArgumentIsWhenItIsGiven() {
        List<String> payees = new ArrayList<>(List.of("a"));
        Action action = one(payees);
        payees.add("b");

        assertThat(action).isEqualTo(one(List.of("a")));
    }

    private static List<Object> withoutEncoding() {
        List<Object> inItself = new ArrayList<>();
        inItself.add(inItself);
        return List.of(
                1.0,
                Double.NaN,
                1f,
                'a',
                new Teller(),
                CharBuffer.wrap(CANARY),
                new Object[] {CANARY},
                new String[] {CANARY},
                new int[] {1},
                OptionalInt.of(1),
                ZoneId.of("Europe/Stockholm"),
                new BitSet(),
                new Loud(CANARY),
                inItself,
                Arrays.asList("a", null),
                List.of(new Teller()),
                Map.of(new Teller(), 1),
                Optional.of(1.5),
                BigInteger.TEN.pow(2000),
                new BigDecimal("1E+2147483647"),
                new BigDecimal("1E-20000"),
                new BigDecimal("1") {
                    private static final long serialVersionUID = 1L;
                },
                new HashSet<>(List.of(new BigDecimal("1.0"), new BigDecimal("1.00"))),
                Map.of(new BigDecimal("1.0"), "a", 1, "b"));
    }

    @Test
    void refusesWhatHasNoEncoding() {
        assertThat(withoutEncoding())
                .allSatisfy(value -> assertThatThrownBy(
                                () -> Action.of("utbetalning").with("belopp", value))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("belopp")
                        .hasMessageContaining(" / ")
                        .hasMessageNotContaining(CANARY)
                        .hasNoCause());
    }

    @Test
    void tellsBeforeAnyValueComesWhereOneWithAnEncodingMayStand() {
        assertThat(List.of(
                        "text",
                        1L,
                        (byte) 1,
                        true,
                        BigInteger.ONE,
                        Year.of(2026),
                        Thread.State.NEW,
                        new byte[1],
                        Map.of()))
                .allSatisfy(value -> assertThat(one(value)).isNotNull())
                .extracting(Object::getClass)
                .allMatch(Action::encodes);
        assertThat(List.of(int.class, Object.class, CharSequence.class, ZoneId.class, Collection.class, Payee.class))
                .allMatch(Action::encodes);
        assertThat(List.of(
                        double.class,
                        Float.class,
                        char.class,
                        Object[].class,
                        OptionalInt.class,
                        Teller.class,
                        Path.class))
                .noneMatch(Action::encodes);
    }

    @Test
    void takesNoProseAsAName() {
        for (String name : List.of("", " ", "Kanariefågel har sökt bistånd", "a:b", "a\n", "x".repeat(61))) {
            assertThatThrownBy(() -> Action.of(name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(CANARY);
            assertThatThrownBy(() -> Action.of("a").with(name, 1)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> one(1).with("värde", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("värde");
    }

    private static Action one(Object value) {
        return Action.of("a").with("värde", value);
    }
}
