package se.varsam.audit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes salts: with one, a digest can be checked; without it, the digest tells nothing, not even to one who guesses. */
final class Salt {

    /** How many hexadecimal digits a salt has. */
    static final int DIGITS = 32;

    private static final int LENGTH = DIGITS / 2;
    private static final int AT_ONCE = 256;

    private final SecureRandom random = new SecureRandom();
    private final byte[] stock = new byte[LENGTH * AT_ONCE];
    private int used = stock.length;

    /** {@return a new salt, in hexadecimal} */
    synchronized String next() {
        if (used == stock.length) {
            random.nextBytes(stock);
            used = 0;
        }
        String salt = HexFormat.of().formatHex(stock, used, used + LENGTH);
        used += LENGTH;
        return salt;
    }

    /** {@return what a record tells of something that it hides} */
    static Hash digest(String salt, String name, byte[] content) {
        return Hash.ofContent(
                salt.getBytes(StandardCharsets.US_ASCII),
                name.getBytes(StandardCharsets.UTF_8),
                new byte[] {0},
                content);
    }
}
