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
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Receipt;
import se.varsam.cli.Ran;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.Page;

/** The commands on a trail, on real directories. */
class AuditCommandsTest {

    private static final String ORIGIN = "--origin=kommun.se/ai/audit";

    @TempDir
    private Path folder;

    private Path trail;
    private Path key;
    private Path checkpoint;
    private String publicKey = "";
    private List<Receipt> receipts = List.of();

    @BeforeEach
    void fill() {
        trail = folder.resolve("logg");
        key = folder.resolve("nyckel.pem");
        checkpoint = folder.resolve("kp.txt");
        receipts = TrailFixture.fill(trail, 7);
    }

    private Ran audit(String command, String... more) {
        List<String> args = new ArrayList<>(List.of("audit", command, trail.toString()));
        args.addAll(List.of(more));
        return varsam(args.toArray(String[]::new));
    }

    private void sign() {
        Ran ran = audit("checkpoint", ORIGIN, "--key-file=" + key, "--new-key", "-o", checkpoint.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        publicKey = ran.err()
                .lines()
                .filter(line -> line.contains("--key"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*: ", "");
    }

    private Path note(String name, Object text) {
        try {
            return Files.writeString(folder.resolve(name), text.toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Nested
    class Verify {

        @Test
        void saysThatATrailIsIntactAndWhatCannotBeSeenWithoutACheckpoint() {
            Ran ran = audit("verify");

            assertThat(ran.code()).isEqualTo(Exit.INTACT);
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out().replaceAll("\\s+", " "))
                    .startsWith(trail + ": OSKADD 7 poster, rot ")
                    .contains("poster som finns kvar 0–6, från 20")
                    .contains("Utan en kontrollpunkt utifrån syns det inte om slutet är avkapat");
            assertThat(ran.out().lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Page.WIDTH + 20));
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

    @Nested
    class Signing {

        @Test
        void makesAKeyThatOnlyItsOwnerMayReadAndNeverWritesOverOne() throws IOException {
            sign();

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
            Ran again = audit("checkpoint", ORIGIN, "--key-file=" + key, "--new-key");
            assertThat(again.code()).isEqualTo(Exit.USAGE);
            assertThat(again.err()).contains("nyckel.pem: finns redan");
            Ran over = audit("checkpoint", ORIGIN, "--key-file=" + key, "-o", checkpoint.toString());
            assertThat(over.code()).isEqualTo(Exit.USAGE);
            assertThat(over.err()).contains("kp.txt: finns redan");
        }

        @Test
        void printsTheCheckpointAloneOnStandardOutput() throws IOException {
            sign();

            Ran ran = audit("checkpoint", ORIGIN, "--key-file=" + key);

            assertThat(ran.out()).isEqualTo(Files.readString(checkpoint));
            assertThat(ran.out().lines().skip(1).findFirst()).contains("7");
        }

        @Test
        void refusesAKeyThatEverybodyMayRead() throws IOException {
            sign();
            Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

            Ran ran = audit("checkpoint", ORIGIN, "--key-file=" + key);

            assertThat(ran.code()).isNotZero();
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("chmod 600");
        }

        @Test
        void signsNothingThatIsBroken() {
            List<String> lines = TrailFixture.lines(trail);
            lines.set(0, lines.get(0).replace("ALLOWED", "DENIED"));
            TrailFixture.write(trail, lines);

            Ran ran = audit("checkpoint", ORIGIN, "--key-file=" + key, "--new-key");

            assertThat(ran.code()).isEqualTo(Exit.BROKEN);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("BRUTEN", "ingen kontrollpunkt är gjord");
            assertThat(key).doesNotExist();
        }
    }

    @Nested
    class Proving {

        private Path proof = Path.of("");

        private Ran check(String... more) {
            List<String> args = new ArrayList<>(
                    List.of("audit", "check", proof.toString(), "--checkpoint=" + checkpoint, "--key=" + publicKey));
            args.addAll(List.of(more));
            return varsam(args.toArray(String[]::new));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 3, 6})
        void provesARecordAgainstACheckpointWithoutTheTrail(int number) throws IOException {
            sign();
            TrailFixture.fill(trail, 4);
            proof = folder.resolve("bevis.jsonl");
            Ran made = audit("prove", Integer.toString(number), "--checkpoint=" + checkpoint, "-o", proof.toString());
            assertThat(made.code()).as(made.err()).isZero();
            deleteRecursively(trail);

            assertThat(check().out()).startsWith("Post " + number + " fanns i loggen kommun.se/ai/audit");
            assertThat(check("--receipt=" + note("k.json", receipts.get(number)))
                            .code())
                    .isEqualTo(Exit.INTACT);
            assertThat(check("--json").out()).contains("\"holds\":true", "\"record\":" + number);
        }

        @Test
        void doesNotHoldForAnotherRecordOrAnotherTrail() throws IOException {
            sign();
            proof = note("bevis.jsonl", audit("prove", "3").out());
            assertThat(check().code()).isEqualTo(Exit.INTACT);
            assertThat(check("--receipt=" + note("k.json", receipts.get(4))).code())
                    .isEqualTo(Exit.BROKEN);

            deleteRecursively(trail);
            TrailFixture.fill(trail, 7);
            proof = note("annat.jsonl", audit("prove", "3").out());
            Ran other = check();
            assertThat(other.code()).isEqualTo(Exit.BROKEN);
            assertThat(other.out()).contains("inte bevisat");
            Ran against = audit("prove", "3", "--checkpoint=" + checkpoint);
            assertThat(against.code()).isEqualTo(Exit.BROKEN);
            assertThat(against.out()).isEmpty();
        }

        @Test
        void everyDigitOfAProofCounts() throws IOException {
            sign();
            TrailFixture.fill(trail, 2);
            String whole = audit("prove", "2", "--checkpoint=" + checkpoint).out();
            int tried = 0;
            for (int i = whole.indexOf('\n'); i < whole.length(); i += 9) {
                char c = whole.charAt(i);
                if (Character.digit(c, 16) >= 0) {
                    proof = folder.resolve("bevis" + i);
                    Files.writeString(proof, whole.substring(0, i) + (c == '1' ? '2' : '1') + whole.substring(i + 1));
                    assertThat(check().code()).as("at %d", i).isIn(Exit.BROKEN, Exit.DATA);
                    tried++;
                }
            }
            assertThat(tried).isGreaterThan(20);
        }

        @Test
        void refusesARecordThatIsNotThere() {
            Ran ran = audit("prove", "7");

            assertThat(ran.code()).isEqualTo(Exit.DATA);
            assertThat(ran.err()).contains("Post 7 finns inte");
            assertThat(audit("prove", "sju").code()).isEqualTo(Exit.USAGE);
        }
    }

    @Nested
    class Show {

        @Test
        void showsRecordsWithoutNamesUnlessAsked() {
            Ran ran = audit("show", "--from=2", "--to=4");

            assertThat(ran.code()).isZero();
            assertThat(ran.out())
                    .contains("användning bedömd", "KS-2026-2", "KS-2026-4", "post 2–4 av 7")
                    .doesNotContain("KS-2026-1", "KS-2026-5", TrailFixture.NAME);
            assertThat(audit("show", "--names").out().replaceAll("\\s+", " ")).contains(TrailFixture.NAME);
        }

        @Test
        void givesOneLineOfJsonForEachRecord() {
            Ran ran = audit("show", "--json");

            assertThat(ran.out().lines())
                    .hasSize(7)
                    .allSatisfy(line -> assertThat(line)
                            .contains("\"kind\":\"ASSESSED\"", "\"clauses\":[\"SODERKOPING-D\"]")
                            .doesNotContain(TrailFixture.NAME));
        }

        @Test
        void refusesASpanThatHoldsNothing() {
            assertThat(audit("show", "--from=5", "--to=4").code()).isEqualTo(Exit.USAGE);
            assertThat(audit("show", "--from=5", "--to=40").code()).isEqualTo(Exit.DATA);
        }
    }

    @Nested
    class Repair {

        @Test
        void movesATornEndAwayAndLeavesTheRestIntact() throws IOException {
            tear();

            Ran ran = audit("repair");

            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(ran.out()).contains("lagad: 7 poster", "14 byte");
            assertThat(audit("verify").code()).isEqualTo(Exit.INTACT);
            assertThat(audit("repair").out()).contains("inget att laga: 7 poster");
        }

        @Test
        void refusesWhileSomebodyWrites() {
            try (AuditTrail writer = AuditTrail.in(trail)) {
                assertThat(writer.size()).isEqualTo(7);
                Ran ran = audit("repair");
                assertThat(ran.code()).isEqualTo(Exit.IN_USE);
                assertThat(ran.err()).contains(trail.toString());
            }
        }
    }

    /** As a process that ended in the middle of a writing leaves it. */
    private void tear() throws IOException {
        Files.writeString(TrailFixture.log(trail), "{\"open\":{},\"le", StandardOpenOption.APPEND);
    }

    private static JsonNode json(Ran ran) {
        try {
            return new ObjectMapper().readTree(ran.out());
        } catch (JsonProcessingException e) {
            throw new AssertionError(ran.out(), e);
        }
    }

    private static void deleteRecursively(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(directory);
    }
}
