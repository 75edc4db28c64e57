package se.varsam.eservice.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Checkpoint;
import se.varsam.audit.CheckpointSigner;
import se.varsam.audit.CheckpointVerifier;

/** Signs checkpoints, and keeps a copy of each beside the key: outside the database that the trail is in. */
@Component
class Checkpoints {

    private static final String ENDING = ".checkpoint";
    private static final Pattern NAME = Pattern.compile("[0-9]{1,18}\\" + ENDING);
    private static final String OWNER_ONLY = "rwx------";
    private static final int LATEST = 20;

    private final String origin;
    private final Path key;
    private final Path folder;

    /** Empty until somebody asks for it, when there is no key yet. */
    private Optional<CheckpointSigner> signer;

    Checkpoints(
            @Value("${kontaktcenter.checkpoint-key:${kontaktcenter.directory:./kontaktcenter-data}/checkpoint-key.pem}")
                    Path key,
            @Value("${kontaktcenter.checkpoint-origin:kontaktcenter}") String origin)
            throws IOException {
        this.origin = origin;
        this.key = key.toAbsolutePath();
        this.folder = this.key.resolveSibling("checkpoints");
        this.signer = Files.exists(key) ? Optional.of(CheckpointSigner.read(origin, key)) : Optional.empty();
    }

    /** A key that is missing is made; one that is there but unfit has stopped the start, for it could be anybody's. */
    private synchronized CheckpointSigner signer() {
        if (signer.isEmpty()) {
            signer = Optional.of(made());
        }
        return signer.get();
    }

    private CheckpointSigner made() {
        CheckpointSigner made = CheckpointSigner.create(origin);
        try {
            makeFolder(folder);
            made.write(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }

    private static void makeFolder(Path folder) throws IOException {
        boolean isPosix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
                }
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, ownerOnly);
    }

    CheckpointVerifier verifier() {
        return signer().verifier();
    }

    /**
     * {@return a checkpoint of the trail as it is now, of which a copy is kept; what was taken before is never replaced}
     *
     * @throws AuditException when the trail does not go on from the last one: that is not to be signed
     */
    synchronized Checkpoint take(AuditTrail trail) throws IOException {
        makeFolder(folder);
        Optional<Checkpoint> last = latest().stream().findFirst();
        if (last.isPresent() && !goesOn(trail, last.get())) {
            throw new AuditException(
                    AuditException.Reason.DAMAGED,
                    "Loggen går inte vidare från den senaste kontrollpunkten: ta ingen ny, pröva loggen.",
                    "The trail does not go on from the last checkpoint: take no new one, verify the trail.");
        }
        Checkpoint taken = trail.checkpoint(signer());
        if (last.isEmpty() || last.get().size() < taken.size()) {
            Path half = Files.createTempFile(folder, "taken", ".half");
            Files.writeString(half, taken.toString());
            Files.move(half, folder.resolve(taken.size() + ENDING), StandardCopyOption.ATOMIC_MOVE);
        }
        return taken;
    }

    private static boolean goesOn(AuditTrail trail, Checkpoint last) {
        return last.size() <= trail.size() && trail.root(last.size()).equals(last.root());
    }

    /**
     * {@return the latest that were taken, the newest first}
     *
     * @throws AuditException when one of them is not signed by this key
     * @throws IllegalArgumentException when one of them is no checkpoint
     */
    List<Checkpoint> latest() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            each -> NAME.matcher(each.getFileName().toString()).matches())
                    .sorted(Comparator.comparingLong(Checkpoints::size).reversed())
                    .limit(LATEST)
                    .map(this::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the newest one at which the trail had some record already, if there is one} */
    Optional<Checkpoint> newestWith(long record) {
        return latest().stream().findFirst().filter(each -> each.size() > record);
    }

    private Checkpoint read(Path file) {
        try {
            return verifier().open(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        String name = file.getFileName().toString();
        return Long.parseLong(name.substring(0, name.length() - ENDING.length()));
    }
}
