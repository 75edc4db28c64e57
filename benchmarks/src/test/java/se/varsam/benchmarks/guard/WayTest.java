package se.varsam.benchmarks.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WayTest {

    private static final String OPEN = "När har biblioteket öppet?";

    @ParameterizedTest
    @EnumSource
    void passesAnOpenText(Way way) {
        assertThat(way.ready().apply(OPEN)).isEqualTo(OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void stopsPersonalDataIfItLooksThroughTheText(Way way) {
        assertThat(passes(way.ready(), "Eva Ek, 19900101-0017")).isNotEqualTo(way.checksText());
    }

    /** A way refuses in its own way: by an exception, or by not calling the target. */
    static boolean passes(UnaryOperator<String> call, String text) {
        try {
            return call.apply(text).equals(text);
        } catch (RuntimeException refused) {
            return false;
        }
    }
}
