package se.varsam.label.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;

/**
 * A box of the ISO base media file format (ISO/IEC 14496-12): size, type, content.
 *
 * @param at its first byte
 * @param head how many bytes its size and type take: 8, or 16 with a size of 64 bits
 * @param end the byte after it
 * @param type its type
 * @param isOpen whether it has no size and goes to the end of the file
 */
record Box(long at, int head, long end, String type, boolean isOpen) {

    private static final String NO_TYPE = "\0\0\0\0";

    long data() {
        return at + head;
    }

    long size() {
        return end - at;
    }

    boolean is(String expected) {
        return type.equals(expected);
    }

    /** The box at a place; none where less than a head, or nothing but zeros, is left. */
    static Optional<Box> at(Source source, long at, long limit) {
        if (limit - at < 8) {
            return Optional.empty();
        }
        long size = source.u32(at);
        String type = source.latin1(at + 4, 4);
        if (size == 0) {
            return type.equals(NO_TYPE) ? Optional.empty() : Optional.of(new Box(at, 8, limit, type, true));
        }
        int head = size == 1 ? 16 : 8;
        if (size == 1) {
            size = source.number(at + 8, 8);
        }
        if (size < head) {
            throw new DamagedFileException(at, "en ruta är kortare än sitt huvud", "a box is shorter than its head");
        }
        if (size > limit - at) {
            source.require(at, size);
            throw new DamagedFileException(at, "en ruta går utanför den som omger den", "a box exceeds its parent");
        }
        return Optional.of(new Box(at, head, at + size, type, false));
    }

    /** A new box. */
    static byte[] of(String type, byte[] first, byte[] rest) {
        return ByteBuffer.allocate(8 + first.length + rest.length)
                .putInt(8 + first.length + rest.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(first)
                .put(rest)
                .array();
    }
}
