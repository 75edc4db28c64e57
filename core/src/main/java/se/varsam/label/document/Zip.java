package se.varsam.label.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.varsam.label.LabelException;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;

/** A ZIP file read by its central directory; entries may not overlap and every name is there once. */
final class Zip {

    /** The largest content of an entry that is read into memory. */
    static final int LARGEST = 24 << 20;

    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_DIRECTORY = 8 << 20;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final Source source;
    private final String format;
    private final long end;
    private final long end64;
    private final long directory;
    private final List<ZipEntry> entries = new ArrayList<>();

    /**
     * Reads the central directory.
     *
     * @throws DamagedFileException when it is not what it promises
     */
    Zip(Source source, String format) {
        this.source = source;
        this.format = format;
        end = end(source);
        boolean large = end >= 20 && source.has(end - 20, "PK\6\7");
        end64 = large ? ZipFields.value(source, new ZipEntry.Slot(end - 12, 8)) : -1;
        if (large && !source.has(end64, "PK\6\6")) {
            throw damaged(end, "Zip64-slutet saknas", "the Zip64 end is missing");
        }
        directory = ZipFields.value(source, place());
        long size = ZipFields.value(source, size());
        long count = ZipFields.value(source, new ZipEntry.Slot(large ? end64 + 32 : end + 10, large ? 8 : 4));
        count = large ? count : count & 0xFFFF;
        long after = large ? end64 : end;
        if (directory > after || size != after - directory) {
            throw damaged(end, "innehållsförteckningen står på fel plats", "the directory is in the wrong place");
        }
        limit(count, size);
        read(count, after);
    }

    private static long end(Source source) {
        long first = Math.max(0, source.length() - END_SIZE - LONGEST_COMMENT);
        byte[] tail = source.bytes(first, source.length() - first);
        for (int i = tail.length - END_SIZE; i >= 0; i--) {
            if (tail[i] == 'P'
                    && source.has(first + i, "PK\5\6")
                    && ZipFields.u16(source, first + i + 20) <= tail.length - END_SIZE - i) {
                return first + i;
            }
        }
        throw damaged(source.length(), "ZIP-filen saknar slut", "the ZIP file has no end");
    }

    private void read(long count, long after) {
        // the directory in memory: its many numbers are read one by one
        Source kept = Source.of(source.bytes(directory, after - directory));
        Set<String> names = new HashSet<>();
        long at = 0;
        for (long i = 0; i < count; i++) {
            if (!kept.has(at, "PK\1\2")) {
                throw damaged(
                        directory + at, "en post i innehållsförteckningen saknas", "a directory entry is missing");
            }
            int name = ZipFields.u16(kept, at + 28);
            int extra = ZipFields.u16(kept, at + 30);
            entries.add(entry(kept, at, name, extra));
            if (!names.add(entries.get(entries.size() - 1).name())) {
                throw damaged(directory + at, "ett namn finns två gånger", "a name is there twice");
            }
            at += 46L + name + extra + ZipFields.u16(kept, at + 32);
            kept.require(at, 0);
        }
        if (at != kept.length()) {
            throw damaged(directory + at, "innehållsförteckningen har fel längd", "the directory has the wrong length");
        }
        entries.sort(Comparator.comparingLong(ZipEntry::local));
        for (int i = 0; i < entries.size(); i++) {
            long next = i + 1 < entries.size() ? entries.get(i + 1).local() : directory;
            ZipEntry entry = entries.get(i);
            if (entry.data() + entry.packed() > next) {
                throw damaged(entry.local(), "två poster överlappar varandra", "two entries overlap");
            }
            entries.set(i, withDescriptor(entry, next));
        }
    }

    private ZipEntry entry(Source kept, long at, int nameLength, int extra) {
        ZipEntry.Numbers central =
                ZipFields.numbers(kept, at + 20, at + 42, at + 46 + nameLength, at + 46L + nameLength + extra);
        String name = kept.latin1(at + 46, nameLength);
        long local = ZipFields.value(kept, central.local());
        if (!source.has(local, "PK\3\4") || !source.has(local + 30, name)) {
            throw damaged(directory + at, "en post finns inte där den ska", "an entry is not where it should be");
        }
        long extraAt = local + 30 + ZipFields.u16(source, local + 26);
        long data = extraAt + ZipFields.u16(source, local + 28);
        long packed = ZipFields.value(kept, central.packed());
        source.require(data, packed);
        if (extraAt != local + 30 + nameLength || data + packed > directory) {
            throw damaged(local, "en post har fel längd", "an entry has the wrong length");
        }
        return new ZipEntry(
                name,
                ZipFields.u16(kept, at + 8),
                ZipFields.u16(kept, at + 10),
                kept.u32le(at + 16),
                packed,
                ZipFields.value(kept, central.size()),
                directory + at,
                new ZipEntry.Numbers(moved(central.size()), moved(central.packed()), moved(central.local())),
                local,
                ZipFields.numbers(source, local + 18, -1, extraAt, data),
                data,
                data + packed);
    }

    private ZipEntry.Slot moved(ZipEntry.Slot slot) {
        return new ZipEntry.Slot(directory + slot.at(), slot.width());
    }

    /** The descriptor after an entry, with or without its mark, with sizes of 4 or 8 bytes. */
    private ZipEntry withDescriptor(ZipEntry entry, long next) {
        if (!entry.is(ZipEntry.DESCRIPTOR)) {
            return entry;
        }
        long end = entry.end();
        long crc = source.has(end, "PK\7\b") ? end + 4 : end;
        for (int width : new int[] {4, 8}) {
            long after = crc + 4 + 2L * width;
            if (after <= next
                    && source.u32le(crc) == entry.crc()
                    && ZipFields.value(source, new ZipEntry.Slot(crc + 4, width)) == entry.packed()
                    && ZipFields.value(source, new ZipEntry.Slot(crc + 4 + width, width)) == entry.size()) {
                end = after;
                break;
            }
        }
        return entry.endingAt(end);
    }

    /** The name of the format, for messages. */
    String format() {
        return format;
    }

    /** The entries in the order in which they stand. */
    List<ZipEntry> entries() {
        return entries;
    }

    /** The entry with a name; if there is none, one that Office Open XML reads as the same name. */
    Optional<ZipEntry> entry(String name) {
        return entries.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .or(() -> entries.stream()
                        .filter(each -> each.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    /** Where the central directory begins. */
    long directory() {
        return directory;
    }

    /** The byte after the central directory. */
    long directoryEnd() {
        return end64 >= 0 ? end64 : end;
    }

    /** Where the size of the central directory is written. */
    ZipEntry.Slot size() {
        return end64 >= 0 ? new ZipEntry.Slot(end64 + 40, 8) : new ZipEntry.Slot(end + 12, 4);
    }

    /** Where the place of the central directory is written. */
    ZipEntry.Slot place() {
        return end64 >= 0 ? new ZipEntry.Slot(end64 + 48, 8) : new ZipEntry.Slot(end + 16, 4);
    }

    /** Where the end record begins. */
    long end() {
        return end;
    }

    /** Where the Zip64 end record begins, or -1. */
    long end64() {
        return end64;
    }

    /**
     * The content of an entry.
     *
     * @throws LabelException when it is larger than {@link #LARGEST} or encrypted
     */
    byte[] content(ZipEntry entry) {
        if (entry.is(ZipEntry.ENCRYPTED)) {
            throw LabelException.of(LabelException.Reason.ENCRYPTED, format);
        }
        if (entry.size() > LARGEST || entry.packed() > LARGEST) {
            throw tooLarge();
        }
        return ZipContent.unpack(source.bytes(entry.data(), entry.packed()), entry);
    }

    LabelException tooLarge() {
        return LabelException.of(LabelException.Reason.TOO_LARGE, format);
    }

    /** Makes sure that a file of so many entries is read again. */
    void limit(long count, long size) {
        if (size > MOST_DIRECTORY || count > MOST_ENTRIES) {
            throw tooLarge();
        }
    }

    private static DamagedFileException damaged(long at, String sv, String en) {
        return new DamagedFileException(Math.max(0, at), sv, en);
    }
}
