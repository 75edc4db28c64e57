package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program reads our keys and verifies our signatures, and we read its keys. */
class IndependentProgramsIT {

    @TempDir
    Path dir;

    @BeforeEach
    void isThere() {
        boolean isInstalled = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "openssl")));
        assumeTrue(isInstalled, "openssl is not installed");
    }

    @Test
    void verifiesWhatWeSigned() throws Exception {
        CheckpointSigner signer = CheckpointSigner.create("test.example/log");
        signer.write(dir.resolve("key.pem"));
        Checkpoint checkpoint =
                Checkpoint.of("test.example/log", 7, Hash.ofContent()).signedBy(signer);
        byte[] signed = Checkpoint.decode(checkpoint.signatures().get(0).base64());
        Files.writeString(dir.resolve("text"), checkpoint.text());
        Files.write(dir.resolve("signature"), Arrays.copyOfRange(signed, 4, signed.length));
        List<String> verify =
                List.of("pkeyutl", "-verify", "-rawin", "-in", "text", "-sigfile", "signature", "-inkey", "key.pem");

        assertThat(openssl(verify)).isZero();
        Files.writeString(dir.resolve("text"), checkpoint.text().replace("7", "8"));
        assertThat(openssl(verify)).isNotZero();
    }

    @Test
    void makesKeysThatWeRead() throws Exception {
        assertThat(openssl(List.of("genpkey", "-algorithm", "ed25519", "-out", "key.pem")))
                .isZero();
        assertThat(openssl(List.of("pkey", "-in", "key.pem", "-pubout", "-outform", "DER", "-out", "public")))
                .isZero();
        Files.setPosixFilePermissions(dir.resolve("key.pem"), PosixFilePermissions.fromString("rw-------"));

        CheckpointSigner signer = CheckpointSigner.read("test.example/log", dir.resolve("key.pem"));

        byte[] spki = Files.readAllBytes(dir.resolve("public"));
        byte[] typed = Base64.getDecoder().decode(signer.verifier().toString().split("\\+", 3)[2]);
        assertThat(Arrays.copyOfRange(typed, 1, typed.length))
                .isEqualTo(Arrays.copyOfRange(spki, spki.length - 32, spki.length));
    }

    private int openssl(List<String> arguments) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder("openssl");
        command.command().addAll(arguments);
        return command.directory(dir.toFile())
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("output").toFile())
                .start()
                .waitFor();
    }
}
