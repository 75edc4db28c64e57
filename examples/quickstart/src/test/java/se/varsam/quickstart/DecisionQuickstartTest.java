package se.varsam.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionQuickstartTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-09-15T10:00:00Z"), ZoneId.of("Europe/Stockholm"));

    @TempDir
    private Path folder;

    @Test
    void letsAHumanDecideOnceAndProvesIt() throws Exception {
        List<String> lines = Printed.by(() -> DecisionQuickstart.tell(folder, CLOCK));

        assertThat(lines)
                .filteredOn(line -> line.startsWith("SODERKOPING-") || line.startsWith("LAW-"))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly(
                        "SODERKOPING-N",
                        "LAW-KL-6-37",
                        "SODERKOPING-4.2-1",
                        "SODERKOPING-P",
                        "SODERKOPING-P-2",
                        "SODERKOPING-P-3");
        assertThat(lines)
                .contains(
                        "AI har använts som hjälpmedel i handläggningen av ärendet. Eneo (version 2.4) har skrivit utkast"
                                + " till text. Resultatet bygger främst på hushållets inkomster och riksnormen. En människa,"
                                + " Cecilia Berg, har öppnat det som AI har tagit fram, granskat det i fråga om sakuppgifter"
                                + " och beräkningar och fattat beslutet på delegation (3.1) den 15 september 2026. Någon"
                                + " ändring av förslaget är inte antecknad.")
                .containsSubsequence(
                        "5400 kronor: Beslutet gäller en annan åtgärd eller andra argument: använd dem som beslutades, eller"
                                + " lägg fram på nytt.",
                        "4500 kronor: En människa har beslutat det: det får göras nu, en gång.",
                        "4500 kronor: Beslutet är redan använt, och gäller en gång: lägg fram ärendet på nytt.");
        assertThat(lines)
                .contains("senast 2026-09-18 12:00 +02:00: Integritetsskyddsmyndigheten (IMY), anmälan om"
                        + " personuppgiftsincident, om det inte är osannolikt att den medför en risk för enskilda (GDPR"
                        + " art. 33.1)")
                .anyMatch(line -> line.startsWith("kommunens rutin för personuppgiftsincidenter [SODERKOPING-E,"))
                .anyMatch(line -> line.contains(".txt: diarieför [SODERKOPING-J,"));
        assertThat(lines).last().asString().startsWith("Loggen är hel: 9 poster prövade av 9");
    }

    @Test
    void writesNothingPersonalIntoTheIncident() throws Exception {
        Printed.by(() -> DecisionQuickstart.tell(folder, CLOCK));

        try (Stream<Path> files = Files.list(folder.resolve("incidents"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".json")))
                    .singleElement()
                    .satisfies(file -> assertThat(file).content().doesNotContain("0101"));
        }
    }
}
