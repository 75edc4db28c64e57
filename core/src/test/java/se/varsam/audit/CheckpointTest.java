package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    /** The key of RFC 8032, section 7.1, test 1, in PKCS #8. */
    private static final String SEED = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    private static final String KEY = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    private static final String SIGNED_NOTHING = "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555f"
            + "b8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";

    /** The example in the documentation of Go's sumdb/note, the origin of the format. */
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    @TempDir
    Path dir;

    private final CheckpointSigner signer = CheckpointSigner.create("soderkoping.se/ai/audit");

    @Test
    void signsAsTheRfcSigns() throws Exception {
        CheckpointSigner rfc = CheckpointSigner.read("rfc", pem(SEED));

        assertThat(HexFormat.of()
                        .formatHex(Base64.getDecoder()
                                .decode(rfc.verifier().toString().split("\\+", 3)[2])))
                .isEqualTo("01" + KEY);
        byte[] signed = Checkpoint.decode(rfc.sign("").base64());
        assertThat(HexFormat.of().formatHex(signed, 4, signed.length)).isEqualTo(SIGNED_NOTHING);
    }

    @Test
    void verifiesAPublishedNote() {
        byte[] text = """
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.
                """.getBytes(StandardCharsets.UTF_8);
        byte[] signed = Base64.getDecoder()
                .decode("x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=");
        CheckpointVerifier peter = CheckpointVerifier.parse(PETER);

        assertThat(peter.verifies(text, signed)).isTrue();
        text[3] ^= 1;
        assertThat(peter.verifies(text, signed)).isFalse();
        assertThat(peter).hasToString(PETER).isEqualTo(CheckpointVerifier.parse(PETER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpcqQcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann",
                "++"
            })
    void refusesWhatIsNoKey(String text) {
        assertThatThrownBy(() -> CheckpointVerifier.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesBackWhatItWrites() {
        try (AuditTrail trail = AuditTrail.inMemory()) {
            trail.append(AuditEvent.of(AuditKind.OTHER));
            CheckpointSigner archive = CheckpointSigner.create("archive.example");
            Checkpoint checkpoint = trail.checkpoint(signer).signedBy(archive);
            String note = checkpoint.toString();

            assertThat(note.lines().toList())
                    .startsWith(
                            "soderkoping.se/ai/audit",
                            "1",
                            Base64.getEncoder().encodeToString(trail.root().bytes()),
                            "")
                    .hasSize(6);
            assertThat(Checkpoint.parse(note)).isEqualTo(checkpoint);
            assertThat(signer.verifier().open(note)).isEqualTo(checkpoint);
            assertThat(archive.verifier().open(note)).isEqualTo(checkpoint);
            assertThatThrownBy(() -> CheckpointVerifier.parse(PETER).open(note)).isInstanceOf(AuditException.class);
            assertThatThrownBy(() -> CheckpointSigner.create(signer.verifier().name())
                            .verifier()
                            .open(note))
                    .as("another key of the same name")
                    .isInstanceOf(AuditException.class);
        }
    }

    @Test
    void refusesEveryNoteOfWhichAByteIsChanged() {
        String note = Checkpoint.of(signer.verifier().name(), 1234, Hash.ofContent())
                .signedBy(signer)
                .toString();
        int refused = 0;
        for (int i = 0; i < note.length(); i++) {
            for (String change : new String[] {"", "x", "1", " ", "\n", "=", note.charAt(i) + "" + note.charAt(i)}) {
                String changed = note.substring(0, i) + change + note.substring(i + 1);
                if (changed.equals(note)) {
                    continue;
                }
                assertThatThrownBy(() -> signer.verifier().open(changed))
                        .isInstanceOfAny(IllegalArgumentException.class, AuditException.class);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(1000);
    }

    @Test
    void keepsItsKeyInAFileOfItsOwnersOnly() throws IOException {
        Path file = dir.resolve("key.pem");
        signer.write(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(CheckpointSigner.read("soderkoping.se/ai/audit", file).verifier())
                .isEqualTo(signer.verifier());
        assertThatThrownBy(() -> signer.write(file)).isInstanceOf(FileAlreadyExistsException.class);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> CheckpointSigner.read("a", file))
                .isInstanceOf(AuditException.class)
                .hasMessageContaining("key.pem");
    }

    @Test
    void showsNoPrivateKey() throws IOException {
        Path file = dir.resolve("key.pem");
        signer.write(file);
        String secret = Files.readAllLines(file).get(1).substring(24);

        assertThat(signer.toString())
                .doesNotContain(secret)
                .contains(signer.verifier().toString());
        Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + secret + "\n-----END PRIVATE KEY-----\n");
        assertThatThrownBy(() -> CheckpointSigner.read("a", file))
                .hasMessageNotContaining(secret.substring(0, 8))
                .hasNoCause();
    }

    private Path pem(String seed) throws IOException {
        byte[] pkcs8 = HexFormat.of().parseHex("302e020100300506032b657004220420" + seed);
        Path file = dir.resolve("rfc.pem");
        Files.writeString(
                file,
                "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(pkcs8)
                        + "\n-----END PRIVATE KEY-----\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }
}
