package se.varsam.label.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Films and sounds that other programs made, and parts to build such files of. */
final class Recordings {

    private Recordings() {}

    static byte[] of(String name) {
        try (InputStream in = Objects.requireNonNull(Recordings.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] box(String type, byte[]... content) {
        byte[] data = join(content);
        return ByteBuffer.allocate(8 + data.length)
                .putInt(8 + data.length)
                .put(latin1(type))
                .put(data)
                .array();
    }

    /** Where some bytes stand, or -1. */
    static int find(byte[] file, byte[] sought) {
        return new String(file, StandardCharsets.ISO_8859_1).indexOf(new String(sought, StandardCharsets.ISO_8859_1));
    }
}
