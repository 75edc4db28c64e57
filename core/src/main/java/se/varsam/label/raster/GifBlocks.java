package se.varsam.label.raster;

import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;

/** The blocks of a GIF, one after the other; none is kept, for there may be millions. */
final class GifBlocks {

    static final int COMMENT = 0xFE;
    static final int APPLICATION = 0xFF;
    /** These two are no extensions, and no extension has such a label. */
    static final int IMAGE = 0x2C;

    static final int TRAILER = 0x3B;

    private static final int EXTENSION = 0x21;
    private static final int HEADER_SIZE = 13;
    private static final int IMAGE_SIZE = 10;
    private static final int IDENTIFIER_SIZE = 11;

    private final Source source;
    private long at;

    /**
     * An extension, an image or the trailer.
     *
     * @param label which extension, or {@link #IMAGE} or {@link #TRAILER}
     * @param at its first byte
     * @param data where its chain of small blocks begins; in an application's extension what comes after its identifier
     * @param end the byte after it
     */
    record Block(int label, long at, long data, long end) {

        /** Whether it is an application's extension; the identifier is cut or whole. */
        boolean isOf(Source source, String identifier) {
            return label == APPLICATION && data - at > IDENTIFIER_SIZE && source.has(at + 3, identifier);
        }

        /** Whether it is about the file and no part of an image. */
        boolean isMetadata() {
            return label == COMMENT || label == APPLICATION;
        }
    }

    GifBlocks(Source source) {
        this.source = source;
        at = (long) HEADER_SIZE + colours(source.u8(HEADER_SIZE - 3));
    }

    /** The next one; the last is the trailer. */
    Block next() {
        while (source.u8(at) == 0) { // some programs write one zero too many
            at++;
        }
        long start = at;
        int kind = source.u8(start);
        if (kind == TRAILER) {
            return new Block(TRAILER, start, start, start + 1);
        }
        int label;
        long data;
        if (kind == IMAGE) {
            label = IMAGE;
            data = start + IMAGE_SIZE + colours(source.u8(start + IMAGE_SIZE - 1)) + 1;
        } else if (kind == EXTENSION) {
            label = source.u8(start + 1);
            boolean named = label == APPLICATION && source.u8(start + 2) == IDENTIFIER_SIZE;
            data = start + (named ? 3 + IDENTIFIER_SIZE : 2);
        } else {
            throw new DamagedFileException(start, "ett block är okänt", "a block is unknown");
        }
        at = data;
        for (int size = source.u8(at); size > 0; size = source.u8(at)) {
            at += 1 + size;
        }
        at++;
        return new Block(label, start, data, at);
    }

    /** The size of a table of colours, by the flags that tell of it. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }
}
