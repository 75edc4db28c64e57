package se.varsam.label.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;

/**
 * Entries put into a ZIP file. What is there already is changed in its place, what is new stands after the rest; every other
 * entry keeps its bytes. No clock is read.
 */
final class ZipPatch {

    private static final int LEVEL = 6;
    private static final byte[] FIRST_OF_1980 = {0, 0, 0x21, 0};

    private final Source source;
    private final Zip zip;
    private final Map<ZipEntry, byte[]> changed = new LinkedHashMap<>();
    private final Map<String, byte[]> added = new LinkedHashMap<>();

    ZipPatch(Source source, Zip zip) {
        this.source = source;
        this.zip = zip;
    }

    /** Gives an entry new content; an entry that is not there is added, stored. */
    void put(String name, byte[] content) {
        if (content.length > Zip.LARGEST) {
            throw zip.tooLarge();
        }
        Optional<ZipEntry> there = zip.entry(name);
        if (there.isPresent()) {
            changed.put(there.get(), content);
        } else {
            added.put(name, content);
        }
    }

    /** What to change in the file. */
    void into(Edits edits) {
        long shift = 0;
        for (ZipEntry entry : zip.entries()) {
            if (shift != 0) {
                set(edits, entry.inCentral().local(), entry.local() + shift);
            }
            byte[] content = changed.get(entry);
            if (content != null) {
                shift += change(edits, entry, content);
            }
        }
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream headers = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> each : added.entrySet()) {
            long place = zip.directory() + shift + data.size();
            add(each.getKey(), each.getValue(), place, data, headers);
        }
        edits.insert(zip.directory(), data.toByteArray());
        edits.insert(zip.directoryEnd(), headers.toByteArray());
        end(edits, zip.directory() + shift + data.size(), headers.size());
    }

    /** Changes an entry; says by how much it grows. */
    private long change(Edits edits, ZipEntry entry, byte[] content) {
        byte[] packed = entry.method() == ZipEntry.STORED ? content : deflate(content);
        if (entry.is(ZipEntry.DESCRIPTOR)) {
            if (!source.has(entry.end(), "PK") || source.has(entry.end(), "PK\7\b")) {
                throw new DamagedFileException(
                        entry.end(), "en post har fel datadeskriptor", "an entry has a wrong data descriptor");
            }
            byte[] flags = ZipFields.bytes(entry.flags() & ~ZipEntry.DESCRIPTOR, 2);
            edits.replace(entry.local() + 6, 2, flags);
            edits.replace(entry.central() + 8, 2, flags);
        }
        byte[] crc = ZipFields.bytes(crc(content), 4);
        edits.replace(entry.local() + 14, 4, crc);
        edits.replace(entry.central() + 16, 4, crc);
        for (ZipEntry.Numbers numbers : new ZipEntry.Numbers[] {entry.inLocal(), entry.inCentral()}) {
            set(edits, numbers.packed(), packed.length);
            set(edits, numbers.size(), content.length);
        }
        long before = entry.end() - entry.data();
        replace(edits, entry.data(), source.bytes(entry.data(), before), packed);
        return packed.length - before;
    }

    /** Takes away as little as possible: what old and new begin and end with alike stays. */
    private static void replace(Edits edits, long at, byte[] old, byte[] now) {
        int least = Math.min(old.length, now.length);
        int alike = Arrays.mismatch(old, now);
        int first = alike < 0 ? least : alike;
        int last = 0;
        while (last < least - first && old[old.length - 1 - last] == now[now.length - 1 - last]) {
            last++;
        }
        edits.replace(at + first, old.length - first - last, Arrays.copyOfRange(now, first, now.length - last));
    }

    private void add(
            String name, byte[] content, long place, ByteArrayOutputStream data, ByteArrayOutputStream headers) {
        byte[] title = name.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream common = new ByteArrayOutputStream();
        common.writeBytes(ZipFields.bytes(10, 2)); // version needed
        common.writeBytes(ZipFields.bytes(ZipEntry.STORED, 4)); // no flags, not packed
        common.writeBytes(FIRST_OF_1980);
        common.writeBytes(ZipFields.bytes(crc(content), 4));
        common.writeBytes(ZipFields.bytes(content.length, 4));
        common.writeBytes(ZipFields.bytes(content.length, 4));
        common.writeBytes(ZipFields.bytes(title.length, 4)); // and no extra fields
        data.writeBytes("PK\3\4".getBytes(StandardCharsets.US_ASCII));
        data.writeBytes(common.toByteArray());
        data.writeBytes(title);
        data.writeBytes(content);
        headers.writeBytes("PK\1\2".getBytes(StandardCharsets.US_ASCII));
        headers.writeBytes(ZipFields.bytes(20, 2)); // version made by
        headers.writeBytes(common.toByteArray());
        headers.writeBytes(ZipFields.bytes(0, 10)); // no comment, disk 0, no attributes
        headers.writeBytes(place(place));
        headers.writeBytes(title);
    }

    private void end(Edits edits, long place, int grown) {
        int count = Math.toIntExact(zip.entries().size() + (long) added.size());
        long size = zip.directoryEnd() - zip.directory() + grown;
        zip.limit(count, size);
        for (int i = 8; i <= 10; i += 2) {
            if (ZipFields.u16(source, zip.end() + i) != 0xFFFF) {
                edits.replace(zip.end() + i, 2, ZipFields.bytes(count, 2));
            }
        }
        set(edits, zip.size(), size);
        set(edits, zip.place(), place);
        if (zip.end64() >= 0) {
            set(edits, new ZipEntry.Slot(zip.end64() + 24, 8), count);
            set(edits, new ZipEntry.Slot(zip.end64() + 32, 8), count);
            set(edits, new ZipEntry.Slot(zip.end() - 12, 8), place + size);
            mirror(edits, new ZipEntry.Slot(zip.end() + 12, 4), size);
            mirror(edits, new ZipEntry.Slot(zip.end() + 16, 4), place);
        }
    }

    /** The old end record may repeat what the Zip64 one says. */
    private void mirror(Edits edits, ZipEntry.Slot slot, long value) {
        if (ZipFields.value(source, slot) != ZipFields.NO_ROOM) {
            set(edits, slot, value);
        }
    }

    private void set(Edits edits, ZipEntry.Slot slot, long value) {
        edits.replace(slot.at(), slot.width(), slot.width() == 4 ? place(value) : ZipFields.bytes(value, 8));
    }

    private byte[] place(long value) {
        if (value >= ZipFields.NO_ROOM) {
            throw zip.tooLarge();
        }
        return ZipFields.bytes(value, 4);
    }

    private static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 4 + 64);
            byte[] block = new byte[1 << 14];
            while (!deflater.finished()) {
                packed.write(block, 0, deflater.deflate(block));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
