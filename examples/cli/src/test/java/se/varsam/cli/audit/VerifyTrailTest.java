package se.varsam.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.cli.Ran.varsam;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.audit.AuditTrail;
import se.varsam.cli.Ran;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Page;

/** Whether a trail is intact, and what is wrong with it. */
class VerifyTrailTest extends TrailCommands {

    @Test
    void saysThatATrailIsIntactAndWhatCannotBeSeenWithoutACheckpoint() {
        Ran ran = audit("verify");

        assertThat(ran.code()).isEqualTo(Exit.INTACT);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().replaceAll("\\s+", " "))
                .startsWith(trail + ": OSKADD 7 poster, rot ")
                .contains("poster som finns kvar 0–6, från 20")
                .contains("Utan en kontrollpunkt utifrån syns det inte om slutet är avkapat");
        assertThat(ran.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Page.WIDTH + 20));
    }

    @Test
    void tellsSinceWhichCheckpointItIsProvedAndHowMuchIsNot() {
        sign();
        TrailFixture.fill(trail, 2);

        Ran ran = audit("verify", "--lang=en", "--checkpoint=" + checkpoint, "--key=" + publicKey);

        assertThat(ran.code()).as(ran.err()).isEqualTo(Exit.INTACT);
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains(": INTACT 9 records, root ")
                .contains(checkpoint + ": 7 records, signed by kommun.se/ai/audit")
                .contains("The first 7 records are proved against the checkpoint.")
                .contains("What is written after it (2 records) can still be cut")
                .doesNotContain("Without a checkpoint from outside", "signature is not checked");
    }

    @Test
    void saysThatASignatureIsNotCheckedWithoutAKey() {
        sign();

        assertThat(audit("verify", "--checkpoint=" + checkpoint).out().replaceAll("\\s+", " "))
                .contains("underskriften är inte prövad: ange --key")
                .contains("kan vem som helst ha skrivit");
    }

    @Test
    void seesACutEndThroughACheckpoint() throws IOException {
        sign();
        deleteRecursively(trail);
        TrailFixture.fill(trail, 5);

        assertThat(audit("verify").code()).isEqualTo(Exit.INTACT);
        Ran ran = audit("verify", "--checkpoint=" + checkpoint, "--key=" + publicKey);
        assertThat(ran.code()).isEqualTo(Exit.BROKEN);
        assertThat(ran.out()).contains(": BRUTEN\n", "gör så här");
    }

    @Test
    void seesAnEntireRewriteThroughAReceipt() throws IOException {
        Path receipt = note("kvitto.json", receipts.get(3));
        assertThat(audit("verify", "--receipt=" + receipt).out()).contains("kvitto.json: post 3");
        deleteRecursively(trail);
        TrailFixture.fill(trail, 7);

        Ran ran = audit("verify", "--receipt=" + receipt);
        assertThat(ran.code()).isEqualTo(Exit.BROKEN);
        assertThat(ran.out()).contains("loggen är omskriven");
    }

    @Test
    void namesAnEditedRecordWithFileLineAndWhatToDo() {
        List<String> lines = TrailFixture.lines(trail);
        lines.set(4, lines.get(4).replace("ALLOWED", "DENIED"));
        TrailFixture.write(trail, lines);

        Ran ran = audit("verify");

        assertThat(ran.code()).isEqualTo(Exit.BROKEN);
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains(": BRUTEN", "posten är ändrad", "vid post 4 (audit-000000000000.jsonl:5)")
                .contains("före felet post 0–3 är som de skrevs", "Rör inte katalogen")
                .doesNotContain(TrailFixture.NAME);
    }

    @Test
    void tellsADeletedRecordFromMovedOnes() {
        List<String> lines = TrailFixture.lines(trail);
        List<String> without = new ArrayList<>(lines);
        without.remove(2);
        TrailFixture.write(trail, without);
        assertThat(json(audit("verify", "--json")).path("fault").asText()).isEqualTo("DELETED");

        Collections.swap(lines, 1, 5);
        TrailFixture.write(trail, lines);
        JsonNode moved = json(audit("verify", "--json"));
        assertThat(moved.path("fault").asText()).isEqualTo("REORDERED");
        assertThat(moved.path("number").asLong()).isEqualTo(1);
        assertThat(moved.path("result").asText()).isEqualTo("BROKEN");
    }

    @Test
    void hasACodeOfItsOwnForATornEndAndNamesTheRepair() throws IOException {
        tear();

        Ran ran = audit("verify");

        assertThat(ran.code()).isEqualTo(Exit.TORN);
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains(": AVBRUTEN", "Ingen bekräftad post är förlorad", "varsam audit repair " + trail);
    }

    @Test
    void readsWhileAnotherProgramWrites() {
        try (AuditTrail writer = AuditTrail.in(trail)) {
            assertThat(writer.size()).isEqualTo(7);
            assertThat(audit("verify").code()).isEqualTo(Exit.INTACT);
        }
    }

    @Test
    void tellsWhatIsPrunedAndUnderWhichDecision() throws IOException {
        deleteRecursively(trail);
        TrailFixture.pruned(trail, "KS 2026-114");

        Ran ran = audit("verify");

        assertThat(ran.code()).as(ran.out()).isEqualTo(Exit.INTACT);
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains("gallrade 0–5, enligt KS 2026-114 (post 6)", "poster som finns kvar 6–6");
        assertThat(audit("show").out()).contains("post 6–6 av 7");
        assertThat(audit("prove", "1").err()).contains("Post 1 är gallrad");
    }

    @Test
    void judgesNothingWhenACheckpointCannotBeBelieved() throws IOException {
        sign();
        Files.writeString(checkpoint, Files.readString(checkpoint).replace("\n7\n", "\n6\n"));

        Ran ran = audit("verify", "--checkpoint=" + checkpoint, "--key=" + publicKey);

        assertThat(ran.code()).isEqualTo(Exit.DATA);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("kp.txt", "inte undertecknad", "do not trust it");
    }

    @Test
    void refusesWhatIsNoKeyAndNoReceipt() {
        assertThat(audit("verify", "--key=nej").code()).isEqualTo(Exit.USAGE);
        Ran ran = audit("verify", "--receipt=" + note("x.json", "{}"));
        assertThat(ran.code()).isEqualTo(Exit.DATA);
        assertThat(ran.err()).contains("x.json: ");
    }

    @Test
    void aMisspelledDirectoryIsNoEmptyTrail() throws IOException {
        Ran ran = varsam("audit", "verify", folder.resolve("lögg").toString());
        assertThat(ran.code()).isEqualTo(Exit.NO_INPUT);
        assertThat(ran.err()).contains("lögg: mappen finns inte / no such directory");
        Files.createDirectory(folder.resolve("tom"));
        Ran empty = varsam("audit", "verify", folder.resolve("tom").toString());
        assertThat(empty.code()).isEqualTo(Exit.NO_INPUT);
        assertThat(empty.err()).contains("mappen har ingen logg");
    }
}
