package se.varsam.benchmarks.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceReportIT {

    @TempDir
    private Path folder;

    @Test
    void measuresEveryoneOnASmallTrail() throws IOException, InterruptedException {
        String table = new EvidenceReport(folder, 500, 2, Duration.ofMillis(40))
                .measure()
                .toString();

        assertThat(table.lines().skip(2))
                .hasSize(11)
                .allSatisfy(row -> assertThat(row).matches("\\| .+ \\| .+ \\| [0-9.,]+ \\| [0-9.,]+ \\| [0-9.,]+ \\|"));
    }
}
