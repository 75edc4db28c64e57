package se.varsam.cli.trail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.varsam.audit.Checkpoint;
import se.varsam.audit.CheckpointVerifier;
import se.varsam.audit.Receipt;

/** What was kept elsewhere, and a trail is held against. */
public final class OutsideOptions {

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint kept elsewhere; may be given several times."
                    + " / En kontrollpunkt som har förvarats på annat håll; kan anges flera gånger.")
    private List<Path> checkpoints = new ArrayList<>();

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description = "A receipt of a record; may be given several times."
                    + " / Ett kvitto på en post; kan anges flera gånger.")
    private List<Path> receipts = new ArrayList<>();

    @Option(
            names = "--key",
            paramLabel = "VERIFIERKEY",
            description = "The public key that the checkpoints are signed with, as audit checkpoint tells it."
                    + " / Den offentliga nyckel som kontrollpunkterna är undertecknade med, som audit checkpoint visar"
                    + " den.")
    private Optional<CheckpointVerifier> key = Optional.empty();

    /** Nothing is judged before all of it could be read. */
    public Outside read() {
        return new Outside(
                checkpoints.stream()
                        .map(file -> new Outside.Named<>(file.toString(), checkpoint(file, key)))
                        .toList(),
                receipts.stream()
                        .map(file -> new Outside.Named<>(file.toString(), Notes.parse(file, Receipt::parse)))
                        .toList(),
                key.isPresent());
    }

    /** Signed by the key, when there is one. */
    public static Checkpoint checkpoint(Path file, Optional<CheckpointVerifier> key) {
        return Notes.parse(file, note -> key.map(each -> each.open(note)).orElseGet(() -> Checkpoint.parse(note)));
    }
}
