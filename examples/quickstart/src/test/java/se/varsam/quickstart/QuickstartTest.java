package se.varsam.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void deniesNamesInPublicToolAndShowsTheApprovedOne() throws Exception {
        List<String> lines = Printed.by(() -> Quickstart.main(new String[0]));

        assertThat(lines).first().isEqualTo("ChatGPT: inte tillåtet");
        assertThat(lines).last().isEqualTo("Eneo: tillåtet");
        assertThat(lines)
                .contains("SODERKOPING-D Personuppgifter är helt uteslutna i allmänt tillgängliga AI-system."
                        + " Gör så här: maskera personuppgifterna,"
                        + " eller använd Eneo (godkänt för intern information med personuppgifter).");
        assertThat(lines.subList(1, lines.size() - 1))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("SODERKOPING-D", "SODERKOPING-X", "SODERKOPING-3.1-7", "SODERKOPING-3.1-5");
    }
}
