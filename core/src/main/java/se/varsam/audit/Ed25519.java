package se.varsam.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Signatures of RFC 8032 with keys as 32 raw bytes, which is how other programs write them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8410">RFC 8410: how the JDK encodes the same keys</a>
 */
final class Ed25519 {

    static final int KEY_LENGTH = 32;
    static final int SIGNATURE_LENGTH = 64;
    private static final String NAME = "Ed25519";
    private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private Ed25519() {}

    static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance(NAME).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    static byte[] raw(PublicKey key) {
        return after(PUBLIC, key.getEncoded());
    }

    static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(join(PUBLIC, raw)));
    }

    /** Both keys, from the private one in PKCS #8. The JDK makes a pair from 32 random bytes; here they are not random. */
    static KeyPair keys(byte[] pkcs8) throws GeneralSecurityException {
        PrivateKey secret = KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        byte[] seed = after(PRIVATE, secret.getEncoded());
        KeyPairGenerator maker = KeyPairGenerator.getInstance(NAME);
        maker.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
        KeyPair keys = maker.generateKeyPair();
        if (!isSignedBy(keys.getPublic(), PUBLIC, sign(secret, PUBLIC))) {
            throw new GeneralSecurityException("The private key has no public key here.");
        }
        return keys;
    }

    static byte[] sign(PrivateKey key, byte[] text) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    static boolean isSignedBy(PublicKey key, byte[] text, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(key);
            signature.update(text);
            return signature.verify(signed);
        } catch (java.security.SignatureException | java.security.InvalidKeyException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static byte[] after(byte[] prefix, byte[] encoded) {
        if (encoded.length != prefix.length + KEY_LENGTH
                || !Arrays.equals(prefix, Arrays.copyOf(encoded, prefix.length))) {
            throw new IllegalArgumentException("Nyckeln är ingen Ed25519-nyckel. / The key is no Ed25519 key.");
        }
        return Arrays.copyOfRange(encoded, prefix.length, encoded.length);
    }

    private static byte[] join(byte[] prefix, byte[] raw) {
        byte[] both = Arrays.copyOf(prefix, prefix.length + raw.length);
        System.arraycopy(raw, 0, both, prefix.length, raw.length);
        return both;
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("Every JDK since 15 has Ed25519.", e);
    }

    /** Gives out what it was given. */
    private static final class Fixed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] given;

        Fixed(byte[] given) {
            this.given = given;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(given, 0, bytes, 0, bytes.length);
        }
    }
}
