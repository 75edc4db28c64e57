package se.varsam.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import se.varsam.label.bytes.Source;

/** What names a revision of a file: the same file with the same label has the same. */
final class Fingerprint {

    private static final int ENDS = 1 << 16;
    private static final int LENGTH = 16;

    private Fingerprint() {}

    static byte[] of(Source source, Collection<byte[]> objects) {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        digest.update(Long.toString(source.length()).getBytes(StandardCharsets.US_ASCII));
        digest.update(source.upTo(0, ENDS));
        digest.update(source.upTo(Math.max(0, source.length() - ENDS), ENDS));
        objects.forEach(digest::update);
        return Arrays.copyOf(digest.digest(), LENGTH);
    }
}
