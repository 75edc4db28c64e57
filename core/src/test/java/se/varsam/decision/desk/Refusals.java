package se.varsam.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

final class Refusals {

    private Refusals() {}

    static void assertRefused(DeskException.Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DeskException.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }
}
