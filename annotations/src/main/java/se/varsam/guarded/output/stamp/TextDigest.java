package se.varsam.guarded.output.stamp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import se.varsam.audit.Hash;

/** SHA-256 of a text that comes bit by bit: the same as of the whole text in UTF-8. */
public final class TextDigest {

    private final MessageDigest digest = sha256();

    /** The first half of a character whose second half comes with the next bit. */
    private String half = "";

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256", e);
        }
    }

    public void add(String part) {
        String text = half + part;
        int whole = text.length();
        if (whole > 0 && Character.isHighSurrogate(text.charAt(whole - 1))) {
            whole--;
        }
        half = text.substring(whole);
        digest.update(text.substring(0, whole).getBytes(StandardCharsets.UTF_8));
    }

    public Hash hash() {
        digest.update(half.getBytes(StandardCharsets.UTF_8));
        return Hash.of(digest.digest());
    }
}
