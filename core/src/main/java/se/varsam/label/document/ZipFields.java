package se.varsam.label.document;

import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;

/** Numbers of ZIP headers: least significant byte first, and in a Zip64 field where they do not fit. */
final class ZipFields {

    static final long NO_ROOM = 0xFFFFFFFFL;

    private ZipFields() {}

    static int u16(Source source, long at) {
        return source.u8(at) | (source.u8(at + 1) << 8);
    }

    static long value(Source source, ZipEntry.Slot slot) {
        long low = source.u32le(slot.at());
        if (slot.width() == 4) {
            return low;
        }
        long value = low | (source.u32le(slot.at() + 4) << 32);
        if (value < 0) {
            throw new DamagedFileException(slot.at(), "ett tal är orimligt stort", "a number is impossibly large");
        }
        return value;
    }

    static byte[] bytes(long value, int width) {
        byte[] bytes = new byte[width];
        for (int i = 0; i < width; i++) {
            bytes[i] = (byte) (value >>> (8 * i));
        }
        return bytes;
    }

    /**
     * Where the numbers of a header stand.
     *
     * @param sizes where the packed size and then the size stand in the header
     * @param place where the local header's place stands in it, or -1 in a local header
     * @param extra where the extra fields begin
     * @param extraEnd the byte after them
     */
    static ZipEntry.Numbers numbers(Source source, long sizes, long place, long extra, long extraEnd) {
        long next = zip64(source, extra, extraEnd);
        ZipEntry.Slot[] slots = new ZipEntry.Slot[3];
        long[] places = {sizes + 4, sizes, place};
        for (int i = 0; i < slots.length; i++) {
            slots[i] = new ZipEntry.Slot(places[i], 4);
            if (places[i] >= 0 && next >= 0 && source.u32le(places[i]) == NO_ROOM) {
                if (next + 8 > extraEnd) {
                    throw new DamagedFileException(next, "ett Zip64-fält är för kort", "a Zip64 field is too short");
                }
                slots[i] = new ZipEntry.Slot(next, 8);
                next += 8;
            }
        }
        return new ZipEntry.Numbers(slots[0], slots[1], slots[2]);
    }

    /** Where the values of the Zip64 field begin, or -1. */
    private static long zip64(Source source, long extra, long extraEnd) {
        for (long at = extra; at + 4 <= extraEnd; at += 4 + u16(source, at + 2)) {
            if (u16(source, at) == 1) {
                return at + 4;
            }
        }
        return -1;
    }
}
