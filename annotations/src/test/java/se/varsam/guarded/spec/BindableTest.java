package se.varsam.guarded.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.varsam.decision.desk.Action;

class BindableTest {

    @Test
    void leavesWhatMayBeBound() {
        assertThat(types("may"))
                .hasSizeGreaterThan(20)
                .allSatisfy(each -> assertThat(Bindable.unbindable(each)).isEmpty());
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(types("mayNot"))
                .hasSizeGreaterThan(10)
                .allSatisfy(each -> assertThat(Bindable.unbindable(each)).isPresent());
    }

    @Test
    void refusesNothingThatAnActionTakes() {
        List<Object> values = List.of(
                "text",
                1,
                1L,
                (short) 1,
                (byte) 1,
                true,
                BigDecimal.ONE,
                Month.MAY,
                LocalDate.EPOCH,
                Instant.EPOCH,
                UUID.randomUUID(),
                new byte[1],
                List.of(1),
                Set.of(1),
                Map.of(1, 1),
                Optional.of(1),
                new Row("a", null));
        for (Object value : values.subList(0, values.size() - 1)) {
            assertThat(Action.of("a").with("b", value)).isNotNull();
            assertThat(Bindable.unbindable(value.getClass()))
                    .as(value.getClass().getName())
                    .isEmpty();
        }
    }

    @Test
    void namesThePartThatCannotBeBound() {
        assertThat(Bindable.unbindable(Measured.class)).hasValue(double.class);
    }

    record Row(String name, Row next) {}

    record Measured(String name, List<Map<String, Point>> points) {}

    record Point(double x) {}

    record Box<T>(T content) {}

    sealed interface Shape permits Square {}

    record Square(int side) implements Shape {}

    static class Payment {}

    @SuppressWarnings("unused")
    static <T extends Number> void may(
            String a,
            int b,
            long c,
            short d,
            byte e,
            boolean f,
            Integer g,
            BigDecimal h,
            Month i,
            LocalDate j,
            UUID k,
            byte[] l,
            List<String> m,
            Set<UUID> n,
            Map<String, List<Row>> o,
            Optional<Row> p,
            Object q,
            Number r,
            CharSequence s,
            Collection<String> t,
            T u,
            List<?> v,
            Shape w,
            ZoneId x,
            Box<String> y,
            Comparable<?> z) {}

    @SuppressWarnings("unused")
    static void mayNot(
            double a,
            float b,
            Double c,
            char d,
            String[] e,
            int[] f,
            List<Double> g,
            Map<Float, String> h,
            Optional<Payment> i,
            Payment j,
            Path k,
            InputStream l,
            Measured m,
            Box<Double> n,
            List<String>[] o,
            StringBuilder p,
            Runnable q) {}

    private static List<Type> types(String name) {
        return Arrays.stream(BindableTest.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .map(Method::getGenericParameterTypes)
                .map(List::of)
                .findFirst()
                .orElseThrow();
    }
}
