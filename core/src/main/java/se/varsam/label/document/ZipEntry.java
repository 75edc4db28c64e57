package se.varsam.label.document;

/**
 * One entry of a ZIP file and where its parts stand.
 *
 * @param name its name, one character for each byte
 * @param flags the general purpose bits
 * @param method how it is packed: 0 or 8 for what can be read
 * @param crc the check sum of its content
 * @param packed how many bytes it takes
 * @param size how many bytes its content has
 * @param central where its central header begins
 * @param inCentral the numbers in its central header
 * @param local where its local header begins
 * @param inLocal the numbers in its local header
 * @param data where its packed content begins
 * @param end the byte after it and its data descriptor
 */
record ZipEntry(
        String name,
        int flags,
        int method,
        long crc,
        long packed,
        long size,
        long central,
        Numbers inCentral,
        long local,
        Numbers inLocal,
        long data,
        long end) {

    static final int STORED = 0;
    static final int DEFLATED = 8;
    static final int ENCRYPTED = 1;
    static final int DESCRIPTOR = 8;

    /** A number that is changed in its place: where it stands, and in 4 or 8 bytes. */
    record Slot(long at, int width) {}

    /** Where the sizes and the local header's place stand in a header: in itself, or in its Zip64 field. */
    record Numbers(Slot size, Slot packed, Slot local) {}

    boolean is(int flag) {
        return (flags & flag) != 0;
    }

    ZipEntry endingAt(long place) {
        return new ZipEntry(name, flags, method, crc, packed, size, central, inCentral, local, inLocal, data, place);
    }
}
