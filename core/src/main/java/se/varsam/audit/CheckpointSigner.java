package se.varsam.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Set;

/**
 * Signs checkpoints with a private Ed25519 key, which it never shows.
 *
 * @since 0.1
 */
public final class CheckpointSigner {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final int LINE = 64;

    private final KeyPair keys;
    private final CheckpointVerifier verifier;

    private CheckpointSigner(String name, KeyPair keys) {
        this.keys = keys;
        this.verifier = new CheckpointVerifier(name, keys.getPublic());
    }

    /**
     * {@return a signer with a new key}
     *
     * @param name who signs, the same as the trail's origin, for example {@code soderkoping.se/ai/audit}
     */
    public static CheckpointSigner create(String name) {
        return new CheckpointSigner(name, Ed25519.newKeys());
    }

    /**
     * {@return the signer whose key is in a file}
     *
     * @param name who signs
     * @param file a private key in PEM, as {@link #write} or {@code openssl genpkey -algorithm ed25519} makes it
     * @throws IOException when it cannot be read
     * @throws AuditException when it is no such key, or everybody may read it
     */
    public static CheckpointSigner read(String name, Path file) throws IOException {
        if (isPosix(file) && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
            throw unfit(file, "alla får läsa den; ta bort den rätten (chmod 600)", "everybody may read it; chmod 600");
        }
        String pem = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (!pem.startsWith(BEGIN) || !pem.endsWith(END)) {
            throw unfit(file, "den är ingen privat nyckel i PEM", "it is no private key in PEM");
        }
        try {
            String base64 = pem.substring(BEGIN.length(), pem.length() - END.length());
            return new CheckpointSigner(
                    name, Ed25519.keys(Base64.getMimeDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw unfit(file, "den är ingen Ed25519-nyckel", "it is no Ed25519 key");
        }
    }

    /**
     * Writes the private key to a new file that only its owner may read.
     *
     * @param file the file, which must not exist
     * @throws IOException when it exists or cannot be written
     */
    public void write(Path file) throws IOException {
        String base64 = Base64.getMimeEncoder(LINE, new byte[] {'\n'})
                .encodeToString(keys.getPrivate().getEncoded());
        FileAttribute<?>[] ownerOnly = isPosix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
                }
                : new FileAttribute<?>[0];
        try (SeekableByteChannel out = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            ByteBuffer pem = StandardCharsets.US_ASCII.encode(BEGIN + "\n" + base64 + "\n" + END + "\n");
            while (pem.hasRemaining()) {
                out.write(pem);
            }
        }
    }

    /** {@return the public key, to give to everybody who may want to verify} */
    public CheckpointVerifier verifier() {
        return verifier;
    }

    Checkpoint.Signature sign(String text) {
        byte[] signature = Ed25519.sign(keys.getPrivate(), text.getBytes(StandardCharsets.UTF_8));
        ByteBuffer both = ByteBuffer.allocate(CheckpointVerifier.ID_LENGTH + signature.length);
        both.put(verifier.id()).put(signature);
        return new Checkpoint.Signature(verifier.name(), Base64.getEncoder().encodeToString(both.array()));
    }

    /** The public key only. */
    @Override
    public String toString() {
        return "CheckpointSigner[" + verifier + "]";
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static AuditException unfit(Path file, String sv, String en) {
        return new AuditException(
                AuditException.Reason.UNREADABLE,
                "Nyckelfilen " + file.getFileName() + " används inte: " + sv + ".",
                "The key file " + file.getFileName() + " is not used: " + en + ".");
    }
}
