package se.varsam.label.media;

import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;

/** Metadata read into memory, within bounds. */
final class Packet {

    private static final int MOST = 16 << 20;
    private static final int MANY = 64;

    /** Longer texts are no names of programs, and no comments on how a file was made. */
    static final int LONGEST_TEXT = 4096;

    private Packet() {}

    static byte[] bytes(Source source, long at, long size) {
        if (size > MOST) {
            throw DamagedFileException.metadataOver(at, 16);
        }
        return source.bytes(at, size);
    }

    /** No program writes so many; each is read whole. */
    static void limit(int count, long at) {
        if (count > MANY) {
            throw new DamagedFileException(
                    at, "filen har fler än 64 metadatablock", "the file has more than 64 metadata blocks");
        }
    }
}
