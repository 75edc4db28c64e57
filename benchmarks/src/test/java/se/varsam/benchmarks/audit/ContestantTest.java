package se.varsam.benchmarks.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContestantTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void keepsWhatItIsTold(Contestant contestant) {
        try (Told<?> log = contestant.open(folder)) {
            log.append(300);
            log.tellAndAppend(300);

            assertThat(log.size()).isEqualTo(600);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsMoreThanAThousandUnlessItIsSpringBoot(Contestant contestant) {
        try (Told<?> log = contestant.open(folder)) {
            log.append(1100);

            assertThat(log.size()).isEqualTo(contestant == Contestant.SPRING_BOOT ? 1000 : 1100);
        }
    }

    @Test
    void chainShowsAChangeButNoCut() throws IOException {
        Path file = folder.resolve("chain.tsv");
        try (Told<?> log = Contestant.HMAC_CHAIN.open(folder)) {
            log.append(10);
        }
        String whole = Files.readString(file);

        Files.writeString(file, whole.substring(0, whole.indexOf('\n') + 1));
        assertThat(HmacChain.check(file)).as("nine of ten lines cut").isEqualTo(1);

        Files.writeString(file, whole.replaceFirst("DENIED", "ALLOWED"));
        assertThatThrownBy(() -> HmacChain.check(file)).isInstanceOf(IOException.class);
    }

    @Test
    void forcedChainIsTheSameChain() {
        try (HmacChain chain = HmacChain.in(folder.resolve("forced.tsv"), HmacChain.Forcing.EACH)) {
            Happening.varied().stream().limit(5).map(chain::event).forEach(chain::append);

            assertThat(chain.size()).isEqualTo(5);
        }
    }
}
