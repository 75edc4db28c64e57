package se.varsam.guard.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.varsam.rule.PolicyViolationException;

class DenialTest {

    private final Throwable denial = catchThrowable(() -> Town.chat().act("drop", Map.of(), () -> "dropped"));

    @Test
    void isFoundInWhatALibraryHasMadeOfIt() {
        assertThat(Denial.in(new IllegalStateException(new RuntimeException(denial))))
                .containsSame((RuntimeException) denial);
        assertThat(Denial.in(new IllegalStateException("ned"))).isEmpty();
    }

    @Test
    void isThrownOnByAnAdapter() {
        Supplier<String> library = () -> {
            throw new IllegalStateException(denial);
        };

        assertThatThrownBy(() -> ask(library)).isInstanceOf(PolicyViolationException.class);
    }

    // @start region="denial"
    private static String ask(Supplier<String> library) {
        try {
            return library.get();
        } catch (RuntimeException failure) {
            throw Denial.in(failure).orElse(failure); // a denial, unwrapped
        }
    }
    // @end
}
