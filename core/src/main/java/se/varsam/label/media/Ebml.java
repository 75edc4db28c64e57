package se.varsam.label.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;

/**
 * An element of EBML (RFC 8794): id, size, content.
 *
 * @param at its first byte
 * @param id its id, length marker included
 * @param sizeAt where its size begins
 * @param data where its content begins
 * @param size how long its content is; {@link #UNKNOWN} where it goes on until something follows that it cannot hold
 */
record Ebml(long at, long id, long sizeAt, long data, long size) {

    static final long UNKNOWN = -1;
    static final long VOID = 0xEC;
    static final long CRC = 0xBF;

    long end() {
        return data + size;
    }

    int sizeWidth() {
        return (int) (data - sizeAt);
    }

    boolean is(long expected) {
        return id == expected;
    }

    /** The element at a place; its content must lie before the limit. */
    static Ebml at(Source source, long at, long limit) {
        Ebml element = head(source, at);
        if (element.size != UNKNOWN) {
            source.require(element.data, element.size);
        }
        if (element.size > limit - element.data) {
            throw new DamagedFileException(
                    at, "ett element går utanför det som omger det", "an element exceeds its parent");
        }
        return element;
    }

    /** The element at a place, wherever its content ends. */
    static Ebml head(Source source, long at) {
        int idWidth = width(source.u8(at), at, 4);
        long sizeAt = at + idWidth;
        int sizeWidth = width(source.u8(sizeAt), sizeAt, 8);
        long mask = (1L << (7 * sizeWidth)) - 1;
        long size = source.number(sizeAt, sizeWidth) & mask;
        long data = sizeAt + sizeWidth;
        return new Ebml(at, source.number(at, idWidth), sizeAt, data, size == mask ? UNKNOWN : size);
    }

    /** An element whose size must be known. */
    static Ebml sizedAt(Source source, long at, long limit) {
        Ebml element = at(source, at, limit);
        if (element.size == UNKNOWN) {
            throw new DamagedFileException(at, "ett element saknar storlek", "an element has no size");
        }
        return element;
    }

    private static int width(int first, long at, int most) {
        int width = Integer.numberOfLeadingZeros(first) - 23;
        if (width > most) {
            throw new DamagedFileException(at, "ett element går inte att läsa", "an element cannot be read");
        }
        return width;
    }

    /** A size of a certain width; the width must hold it. */
    static byte[] size(long size, int width) {
        long marked = size | (1L << (7 * width));
        byte[] bytes = new byte[width];
        for (int i = 0; i < width; i++) {
            bytes[i] = (byte) (marked >> (8 * (width - 1 - i)));
        }
        return bytes;
    }

    /** Whether a width holds a size; all ones would mean that it is unknown. */
    static boolean holds(int width, long size) {
        return size < (1L << (7 * width)) - 1;
    }

    /** The narrowest width that holds a size. */
    static int widthOf(long size) {
        int width = 1;
        while (!holds(width, size)) {
            width++;
        }
        return width;
    }

    static byte[] element(long id, byte[]... content) {
        int length = 0;
        for (byte[] part : content) {
            length += part.length;
        }
        byte[] name = number(id);
        byte[] size = size(length, widthOf(length));
        ByteBuffer element = ByteBuffer.allocate(name.length + size.length + length)
                .put(name)
                .put(size);
        for (byte[] part : content) {
            element.put(part);
        }
        return element.array();
    }

    static byte[] text(long id, String text) {
        return element(id, text.getBytes(StandardCharsets.UTF_8));
    }

    /** An unsigned number in as few bytes as it needs. */
    static byte[] number(long value) {
        int width = Math.max(1, (71 - Long.numberOfLeadingZeros(value)) / 8);
        byte[] bytes = new byte[width];
        for (int i = 0; i < width; i++) {
            bytes[i] = (byte) (value >> (8 * (width - 1 - i)));
        }
        return bytes;
    }
}
