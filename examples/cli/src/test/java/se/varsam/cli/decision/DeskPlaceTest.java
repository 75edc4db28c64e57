package se.varsam.cli.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.cli.Ran.varsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.cli.Ran;
import se.varsam.cli.terminal.Exit;
import se.varsam.decision.desk.DecisionStore;

/** Where a desk is. */
class DeskPlaceTest extends DeskCommands {

    @Test
    void readsThePasswordFromTheEnvironment() throws IOException {
        desk = Files.createDirectory(folder.resolve("låst"));
        DecisionStore.createIfMissing(source(System.getenv(VARIABLE)));
        String url = "--jdbc=jdbc:h2:file:" + desk.resolve("desk");

        Ran ran = varsam("decisions", "list", url, "--user=sa", "--password-env=" + VARIABLE);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("0 ärenden");
        Ran wrong = varsam("decisions", "list", "--desk=" + desk);
        assertThat(wrong.code()).isEqualTo(Exit.NO_INPUT);
        assertThat(wrong.err()).contains("släpper inte in kontot");
    }

    @Test
    void neverTakesThePasswordOnTheCommandLine() {
        for (String url : List.of(
                "jdbc:h2:mem:x;PASSWORD=hemligt",
                "jdbc:postgresql://db/x?user=a&password=hemligt",
                "jdbc:postgresql://a:hemligt@db/x")) {
            Ran ran = varsam("decisions", "list", "--jdbc=" + url);
            assertThat(ran.code()).as(url).isEqualTo(Exit.USAGE);
            assertThat(ran.err()).contains("VARSAM_PASSWORD").doesNotContain("hemligt");
        }
    }

    @Test
    void makesNoDeskWhereThereIsNone() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("tom"));

        Ran folderOnly = varsam("decisions", "list", "--desk=" + empty);
        assertThat(folderOnly.code()).isEqualTo(Exit.NO_INPUT);
        assertThat(folderOnly.err()).contains("inget beslutsbord");
        Ran url = varsam("decisions", "list", "--jdbc=jdbc:h2:file:" + empty.resolve("desk"));
        assertThat(url.code()).isEqualTo(Exit.NO_INPUT);
        assertThat(url.err()).contains("databasen finns inte");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void asksForOnePlaceOfAKnownKind() {
        Ran nowhere = varsam("decisions", "list");
        assertThat(nowhere.code()).isEqualTo(Exit.USAGE);
        assertThat(nowhere.err()).contains("--desk MAPP", "--desk DIR");
        assertThat(read("list", "--jdbc=jdbc:h2:mem:x").code()).isEqualTo(Exit.USAGE);
        Ran other = varsam("decisions", "list", "--jdbc=jdbc:oracle:thin:x");
        assertThat(other.code()).isEqualTo(Exit.USAGE);
        assertThat(other.err()).contains("bara jdbc:h2: och jdbc:postgresql:");
    }

    @Test
    void tellsThatADatabaseCannotBeReachedWithoutTheDriversWords() {
        Ran ran = varsam("decisions", "list", "--jdbc=jdbc:postgresql://localhost:1/x?connectTimeout=2");

        assertThat(ran.code()).isEqualTo(Exit.NO_INPUT);
        assertThat(ran.err()).contains("jdbc:postgresql://localhost:1/x: databasen går inte att nå (08001)");
    }
}
