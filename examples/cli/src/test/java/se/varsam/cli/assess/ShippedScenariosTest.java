package se.varsam.cli.assess;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.cli.Ran.SCENARIOS;
import static se.varsam.cli.Ran.varsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.cli.Ran;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Page;
import se.varsam.jackson.Scenarios;

/** The report of the scenarios that ship, to the letter. */
class ShippedScenariosTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void areReportedAsBefore(String language) throws IOException {
        String golden = "src/test/resources/se/varsam/cli/fem-kommuner." + language + ".txt";

        Ran ran = varsam("assess", "--all", "--lang", language, SCENARIOS);

        assertThat(ran.code()).isEqualTo(Exit.DENIED);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .as(
                        "If the change is meant: java -jar target/varsam.jar assess --all --lang %s %s > %s",
                        language, SCENARIOS, golden)
                .isEqualTo(Files.readString(Path.of(golden), UTF_8));
    }

    @Test
    void areAnsweredDifferentlyByTheMunicipalities() {
        Ran ran = varsam("assess", "--all", "--summary", SCENARIOS);

        assertThat(ran.out()).contains("NEKAD", "KRÄVER", "TILLÅTEN").doesNotContain("därför att");
        assertThat(ran.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Page.WIDTH));
    }

    @Test
    void haveATitleInBothLanguagesAndADateAndNameNoProfile() {
        assertThat(Scenarios.read(Path.of(SCENARIOS))).hasSize(8).allSatisfy(scenario -> {
            assertThat(scenario.title()).isPresent();
            assertThat(scenario.use().date()).isPresent();
            assertThat(scenario.profiles()).isEmpty();
        });
    }
}
