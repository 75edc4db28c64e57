package se.varsam.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key, by which everybody can verify who signed a checkpoint. Its text is as other programs read it: name, four bytes
 * that tell the key, and the key.
 *
 * @see <a href="https://c2sp.org/signed-note">C2SP: signed-note</a>
 * @since 0.1
 */
public final class CheckpointVerifier {

    static final int ID_LENGTH = 4;
    private static final byte ED25519 = 1;

    private final String name;
    private final PublicKey key;
    private final byte[] raw;
    private final byte[] id;

    CheckpointVerifier(String name, PublicKey key) {
        name(name);
        this.name = name;
        this.key = key;
        this.raw = Ed25519.raw(key);
        this.id = Arrays.copyOf(
                Hash.ofContent(name.getBytes(StandardCharsets.UTF_8), new byte[] {'\n', ED25519}, raw)
                        .bytes(),
                ID_LENGTH);
    }

    /**
     * {@return the verifier that a text tells}
     *
     * @param text for example {@code PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW}
     * @throws IllegalArgumentException when it is not a verifier of Ed25519 signatures
     */
    public static CheckpointVerifier parse(String text) {
        int first = text.indexOf('+');
        int second = text.indexOf('+', first + 1);
        if (second < 0) {
            throw wrong("namn+nummer+nyckel väntas", "name+number+key is expected");
        }
        byte[] typed = Checkpoint.decode(text.substring(second + 1));
        if (typed.length != 1 + Ed25519.KEY_LENGTH || typed[0] != ED25519) {
            throw wrong("nyckeln är ingen Ed25519-nyckel", "the key is no Ed25519 key");
        }
        try {
            CheckpointVerifier verifier = new CheckpointVerifier(
                    text.substring(0, first), Ed25519.publicKey(Arrays.copyOfRange(typed, 1, typed.length)));
            if (!verifier.toString().equals(text)) {
                throw wrong("numret hör inte till nyckeln", "the number does not belong to the key");
            }
            return verifier;
        } catch (GeneralSecurityException e) {
            throw wrong("nyckeln är ingen Ed25519-nyckel", "the key is no Ed25519 key");
        }
    }

    /** {@return the signer's name} */
    public String name() {
        return name;
    }

    /**
     * {@return the checkpoint that a text holds, when this key has signed it}
     *
     * @param note the text
     * @throws IllegalArgumentException when it is no checkpoint
     * @throws AuditException when this key has not signed it
     */
    public Checkpoint open(String note) {
        Checkpoint checkpoint = Checkpoint.parse(note);
        if (!verifies(checkpoint)) {
            throw new AuditException(
                    AuditException.Reason.DAMAGED,
                    "Kontrollpunkten är inte undertecknad av " + name + ": lita inte på den.",
                    "The checkpoint is not signed by " + name + ": do not trust it.");
        }
        return checkpoint;
    }

    /**
     * {@return whether this key has signed a checkpoint; what others signed is not looked at}
     *
     * @param checkpoint the checkpoint
     */
    public boolean verifies(Checkpoint checkpoint) {
        byte[] text = checkpoint.text().getBytes(StandardCharsets.UTF_8);
        boolean found = false;
        for (Checkpoint.Signature each : checkpoint.signatures()) {
            byte[] signed = Checkpoint.decode(each.base64());
            if (isOurs(each.name(), signed)) {
                if (!verifies(text, signed)) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    private boolean isOurs(String who, byte[] signed) {
        return who.equals(name)
                && signed.length >= ID_LENGTH
                && MessageDigest.isEqual(id, Arrays.copyOf(signed, ID_LENGTH));
    }

    boolean verifies(byte[] text, byte[] signed) {
        return signed.length == ID_LENGTH + Ed25519.SIGNATURE_LENGTH
                && Ed25519.isSignedBy(key, text, Arrays.copyOfRange(signed, ID_LENGTH, signed.length));
    }

    byte[] id() {
        return id.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckpointVerifier verifier && toString().equals(verifier.toString());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    /** Name, number and key, as {@link #parse} reads them; it is public. */
    @Override
    public String toString() {
        byte[] typed = new byte[1 + raw.length];
        typed[0] = ED25519;
        System.arraycopy(raw, 0, typed, 1, raw.length);
        return name + "+" + HexFormat.of().formatHex(id) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    static void name(String name) {
        if (name.isEmpty() || name.chars().anyMatch(c -> c < ' ' || c == '+' || isSpace(c))) {
            throw wrong(
                    "namnet är tomt eller har blanktecken eller plus",
                    "the name is empty or has a space or a plus sign");
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || Character.isSurrogate((char) c);
    }

    private static IllegalArgumentException wrong(String sv, String en) {
        return new IllegalArgumentException(
                "Det är ingen nyckel för kontrollpunkter: " + sv + ". / That is no key for checkpoints: " + en + ".");
    }
}
