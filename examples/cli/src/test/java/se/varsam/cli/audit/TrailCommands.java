package se.varsam.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.cli.Ran.varsam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.audit.Receipt;
import se.varsam.cli.Ran;

/** What the tests of commands on a trail share: a real directory, filled and signed. */
abstract class TrailCommands {

    static final String ORIGIN = "--origin=kommun.se/ai/audit";

    @TempDir
    Path folder;

    Path trail;
    Path key;
    Path checkpoint;
    String publicKey = "";
    List<Receipt> receipts = List.of();

    @BeforeEach
    void fill() {
        trail = folder.resolve("logg");
        key = folder.resolve("nyckel.pem");
        checkpoint = folder.resolve("kp.txt");
        receipts = TrailFixture.fill(trail, 7);
    }

    Ran audit(String command, String... more) {
        List<String> args = new ArrayList<>(List.of("audit", command, trail.toString()));
        args.addAll(List.of(more));
        return varsam(args.toArray(String[]::new));
    }

    void sign() {
        Ran ran = audit("checkpoint", ORIGIN, "--key-file=" + key, "--new-key", "-o", checkpoint.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        publicKey = ran.err()
                .lines()
                .filter(line -> line.contains("--key"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*: ", "");
    }

    Path note(String name, Object text) {
        try {
            return Files.writeString(folder.resolve(name), text.toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** As a process that ended in the middle of a writing leaves it. */
    void tear() throws IOException {
        Files.writeString(TrailFixture.log(trail), "{\"open\":{},\"le", StandardOpenOption.APPEND);
    }

    static JsonNode json(Ran ran) {
        try {
            return new ObjectMapper().readTree(ran.out());
        } catch (JsonProcessingException e) {
            throw new AssertionError(ran.out(), e);
        }
    }

    static void deleteRecursively(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(directory);
    }
}
