package se.varsam.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import se.varsam.audit.Hash;
import se.varsam.data.Sha256;

/** SHA-256 of a text that comes bit by bit: the same as of the whole text in UTF-8. */
final class TextDigest {

    private final MessageDigest digest = Sha256.newDigest();

    /** The first half of a character whose second half comes with the next bit. */
    private String half = "";

    void add(String part) {
        String text = half + part;
        int whole = text.length();
        if (whole > 0 && Character.isHighSurrogate(text.charAt(whole - 1))) {
            whole--;
        }
        half = text.substring(whole);
        digest.update(text.substring(0, whole).getBytes(StandardCharsets.UTF_8));
    }

    Hash hash() {
        digest.update(half.getBytes(StandardCharsets.UTF_8));
        return Hash.of(digest.digest());
    }
}
