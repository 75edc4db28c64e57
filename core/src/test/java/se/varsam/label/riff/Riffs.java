package se.varsam.label.riff;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** RIFF files put together and taken apart, with nothing of the code under test. */
final class Riffs {

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Part(String id, byte[] data) {}

    private Riffs() {}

    static byte[] file(String form, byte[]... chunks) {
        byte[] content = join(latin1(form), join(chunks));
        return join(latin1("RIFF"), le(content.length), content);
    }

    static byte[] chunk(String id, byte[] data) {
        return join(latin1(id), le(data.length), data, new byte[data.length % 2]);
    }

    /** A chunk without the byte of padding that an odd one should have. */
    static byte[] unpadded(String id, byte[] data) {
        return join(latin1(id), le(data.length), data);
    }

    /** The chunks of a file that is written as it should be: sizes exact, padding zero. */
    static List<Part> parts(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (in.getInt(4) != file.length - 8) {
            throw new AssertionError("size " + in.getInt(4) + " in a file of " + file.length);
        }
        List<Part> parts = new ArrayList<>();
        for (int at = 12; at < file.length; ) {
            int size = in.getInt(at + 4);
            parts.add(new Part(
                    new String(file, at, 4, StandardCharsets.ISO_8859_1),
                    Arrays.copyOfRange(file, at + 8, at + 8 + size)));
            at += 8 + size;
            if (size % 2 == 1 && file[at++] != 0) {
                throw new AssertionError("padding before " + at);
            }
        }
        return parts;
    }

    static List<String> ids(byte[] file) {
        return parts(file).stream().map(Part::id).toList();
    }

    static byte[] data(byte[] file, String id) {
        return parts(file).stream()
                .filter(part -> part.id.equals(id))
                .findFirst()
                .orElseThrow()
                .data;
    }

    /** Another size in the file's head. */
    static byte[] told(byte[] file, int at, int size) {
        byte[] changed = file.clone();
        System.arraycopy(le(size), 0, changed, at, 4);
        return changed;
    }

    static byte[] le(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
