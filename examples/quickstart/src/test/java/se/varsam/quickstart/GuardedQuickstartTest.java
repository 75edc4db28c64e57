package se.varsam.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardedQuickstartTest {

    @Test
    void passesDeniesLabelsAndWaits() throws Exception {
        List<String> lines = Printed.by(() -> GuardedQuickstart.main(new String[0]));

        assertThat(lines).first().isEqualTo("Biblioteket har öppet till 19.");
        assertThat(lines).anyMatch(line -> line.startsWith("SODERKOPING-D Personuppgifter är helt uteslutna"));
        assertThat(lines).noneMatch(line -> line.contains("Eva Ek") || line.contains("0017"));
        assertThat(String.join("\n", lines)).contains("Denna bild har genererats med hjälp av AI");
        assertThat(lines).filteredOn(line -> line.startsWith("Utbetalt")).containsExactly("Utbetalt: 4500 kronor");
        assertThat(lines).last().isEqualTo("Utbetalt: 4500 kronor");
    }

    @Test
    void staysShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/java/se/varsam/quickstart/GuardedQuickstart.java")))
                .hasSizeLessThan(80);
    }
}
