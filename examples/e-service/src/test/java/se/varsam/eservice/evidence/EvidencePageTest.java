package se.varsam.eservice.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.eservice.SignedIn.as;
import static se.varsam.eservice.SignedIn.asta;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Checkpoint;
import se.varsam.audit.CheckpointSigner;
import se.varsam.audit.CheckpointVerifier;
import se.varsam.audit.ConsistencyProof;
import se.varsam.audit.Hash;
import se.varsam.audit.InclusionProof;
import se.varsam.audit.Receipt;
import se.varsam.eservice.KontaktcenterTest;
import se.varsam.person.Person;
import se.varsam.person.Role;

@KontaktcenterTest
class EvidencePageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Checkpoints checkpoints;

    @Value("${kontaktcenter.directory}/checkpoint-key.pem")
    private Path key;

    @BeforeEach
    void somethingHappens() {
        happen(3);
    }

    @Test
    void showsTheLatestRecordsAndNothingOfWhatAnybodyWrote() throws IOException {
        String page = text(get("/logg"));

        assertThat(page)
                .contains(
                        "Poster som har skrivits: " + trail.size(), trail.root().toString())
                .contains("användning bedömd", "nekas", "SODERKOPING-D", "medarbetare")
                .containsPattern("input [0-9a-f]{12}…")
                .doesNotContain("Anna bor på Storgatan", "anna.berg");
    }

    @Test
    void leafsThroughALongLog() throws IOException {
        happen(60);
        long size = trail.size();

        String latest = text(get("/logg"));
        assertThat(latest)
                .contains("/logg/" + (size - 1) + "/bevis", "Äldre poster")
                .doesNotContain("Nyare poster");
        assertThat(latest).doesNotContain("/logg/" + (size - 26) + "/bevis");
        String older = text(get("/logg?fore=" + (size - 25)));
        assertThat(older).contains("/logg/" + (size - 26) + "/bevis", "Nyare poster", "fore=" + size);
        assertThat(text(get("/logg?fore=-7"))).contains("Inga poster än.");
        assertThat(get("/logg?fore=x")).hasStatus(400);
    }

    @Test
    void saysThatAnIntactLogIs() throws IOException {
        assertThat(check()).hasStatus(302);

        assertThat(text(get("/logg"))).contains("class=\"verdict allowed\"", "Loggen är hel: ");
    }

    @Test
    void aCheckpointOfEarlierStillHoldsWhenTheLogHasGoneOn() throws IOException {
        String taken = text(take("CHEF"));
        CheckpointVerifier verifier = checkpoints.verifier();
        assertThat(verifier.open(taken).size()).isEqualTo(trail.size());
        happen(4);

        assertThat(bring(taken)).hasStatus(302);

        assertThat(text(get("/logg")))
                .contains("class=\"verdict allowed\"", "Jämförd med kontrollpunkter vid så här många poster:")
                .contains(verifier.toString());
    }

    @Test
    void letsManagersAloneTakeCheckpoints() throws IOException {
        assertThat(take("HANDLAGGARE")).hasStatus(403);
        assertThat(text(get("/logg"))).contains("Bara en chef").doesNotContain("Ta en kontrollpunkt");
        MvcTestResult taken = take("CHEF");
        assertThat(taken).hasStatusOk().hasContentType("text/plain;charset=UTF-8");
        assertThat(taken)
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"kontrollpunkt-" + trail.size() + ".txt\"");
        assertThat(checkpoints.latest()).isNotEmpty();
    }

    @Test
    void keepsTheKeyForItsOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(new Checkpoints(key, "kontaktcenter").verifier()).isEqualTo(checkpoints.verifier());
    }

    @Test
    void refusesWhatIsNoCheckpointOfOurs() {
        String foreign =
                trail.checkpoint(CheckpointSigner.create("kontaktcenter")).toString();

        assertThat(bring(foreign)).hasStatus(422).bodyText().contains("inte undertecknad med den här loggens nyckel");
        assertThat(bring("<script>alert(1)</script>"))
                .hasStatus(422)
                .bodyText()
                .contains("går inte att läsa som en kontrollpunkt")
                .doesNotContain("alert(1)");
        assertThat(bring("")).hasStatus(422);
    }

    @Test
    void givesAProofThatHoldsForTheCheckpointKept() throws IOException {
        long number = trail.size() - 1;
        Checkpoint checkpoint = checkpoints.verifier().open(text(take("CHEF")));
        happen(2);

        List<String> lines = text(get("/logg/" + number + "/bevis")).lines().toList();

        Receipt receipt = Receipt.parse(lines.get(0));
        InclusionProof included = InclusionProof.parse(lines.get(1));
        ConsistencyProof since = ConsistencyProof.parse(lines.get(2));
        Hash root = Hash.parse(lines.get(3));
        assertThat(receipt.number()).isEqualTo(number);
        assertThat(included.proves(receipt.leaf(), root)).isTrue();
        assertThat(since.proves(checkpoint.root(), root)).isTrue();
        assertThat(get("/logg/" + trail.size() + "/bevis")).hasStatus(404);
        assertThat(get("/logg/-1/bevis")).hasStatus(404);
    }

    private void happen(int times) {
        for (int i = 0; i < times; i++) {
            trail.append(AuditEvent.of(AuditKind.ASSESSED)
                    .under("soderkoping@3f2a91c0b7d4")
                    .doing("INPUT")
                    .with("chatgpt")
                    .resulting("DENIED", List.of("SODERKOPING-D"))
                    .by(Person.of("anna.berg", Role.EMPLOYEE))
                    .digesting("input", "Anna bor på Storgatan"));
        }
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(asta()).exchange();
    }

    private MvcTestResult check() {
        return mvc.post().uri("/logg/prova").with(asta()).exchange();
    }

    private MvcTestResult take(String role) {
        return mvc.post().uri("/logg/kontrollpunkt").with(as("bo", role)).exchange();
    }

    private MvcTestResult bring(String checkpoint) {
        return mvc.post()
                .uri("/logg/kontrollpunkt/prova")
                .multipart()
                .file(new MockMultipartFile("file", "k.txt", "text/plain", checkpoint.getBytes(UTF_8)))
                .with(asta())
                .exchange();
    }

    private static String text(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(UTF_8);
    }
}
