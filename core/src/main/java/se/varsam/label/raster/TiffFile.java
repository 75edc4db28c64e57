package se.varsam.label.raster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;

/** The directories of a TIFF file, of either byte order, with offsets of four bytes or of eight (BigTIFF). */
final class TiffFile {

    private static final int MOST_ENTRIES = 0xFFFF;
    /** Bytes of a value of each type; 0 where there is no such type. */
    private static final int[] UNITS = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};

    /** A tag: where its entry stands, and where its values do; of a type that is not known it has none. */
    record Entry(long at, int tag, long count, long values, int unit) {
        long size() {
            return count * unit;
        }
    }

    /** A directory of tags: usually a page. */
    record Page(long at, List<Entry> entries, long next) {
        Optional<Entry> entry(int tag) {
            return entries.stream().filter(entry -> entry.tag == tag).findFirst();
        }
    }

    private final Source source;
    private final boolean isLittle;
    private final boolean isBig;
    /** How many bytes may still be read: more than there are can only be asked for by directories that go in circles. */
    private long budget;

    TiffFile(Source source) {
        this.source = source;
        isLittle = source.has(0, "II");
        isBig = number(2, 2) == 43;
        budget = 2 * source.length();
        if (isBig && (number(4, 2) != 8 || number(6, 2) != 0)) {
            throw new DamagedFileException(4, "filhuvudet går inte att läsa", "the file's header cannot be read");
        }
    }

    static boolean is(Source source) {
        return source.has(0, "II*\0") || source.has(0, "MM\0*") || source.has(0, "II+\0") || source.has(0, "MM\0+");
    }

    /** How many bytes an offset or a count of values takes. */
    int wide() {
        return isBig ? 8 : 4;
    }

    /** How many bytes the number of a directory's entries takes. */
    int countSize() {
        return isBig ? 8 : 2;
    }

    int entrySize() {
        return isBig ? 20 : 12;
    }

    /** Where the header says where the first directory is. */
    int firstAt() {
        return isBig ? 8 : 4;
    }

    Page first() {
        return page(number(firstAt(), wide()));
    }

    Optional<Page> next(Page page) {
        return page.next == 0 ? Optional.empty() : Optional.of(page(page.next));
    }

    /** The directory at a place. */
    Page page(long at) {
        long count = number(at, countSize());
        if (count < 1 || count > MOST_ENTRIES) {
            throw new DamagedFileException(at, "en katalog går inte att läsa", "a directory cannot be read");
        }
        spend(at, countSize() + count * entrySize() + wide());
        List<Entry> entries = new ArrayList<>();
        long entryAt = at + countSize();
        for (int i = 0; i < count; i++) {
            entries.add(entry(entryAt));
            entryAt += entrySize();
        }
        return new Page(at, entries, number(entryAt, wide()));
    }

    private Entry entry(long at) {
        int type = (int) number(at + 2, 2);
        long count = number(at + 4, wide());
        int unit = type < UNITS.length ? UNITS[type] : 0;
        long values = at + 4 + wide();
        if (unit > 0 && (count < 0 || count > source.length())) {
            throw new DamagedFileException(at, "en uppgift är större än filen", "a value is larger than the file");
        }
        if (unit * count > wide()) {
            values = number(values, wide());
            source.require(values, unit * count);
        }
        return new Entry(at, (int) number(at, 2), unit == 0 ? 0 : count, values, unit);
    }

    /** Some of an entry's whole numbers; zeros where it has no more. */
    long[] values(Entry entry, long from, int count) {
        int there = (int) Math.max(0, Math.min(count, entry.count - from));
        long size = (long) there * entry.unit;
        spend(entry.at, size);
        long[] values = new long[count];
        if (size > 0) {
            Source part = Source.of(source.bytes(entry.values + from * entry.unit, size));
            for (int i = 0; i < there; i++) {
                values[i] = ordered(part.number((long) i * entry.unit, entry.unit), entry.unit);
            }
        }
        return values;
    }

    private void spend(long at, long count) {
        budget -= count;
        if (budget < 0) {
            throw new DamagedFileException(
                    at,
                    "katalogerna går i cirkel eller ligger på varandra",
                    "the directories go in circles or overlap");
        }
    }

    long number(long at, int count) {
        return ordered(source.number(at, count), count);
    }

    private long ordered(long number, int count) {
        return isLittle ? Long.reverseBytes(number) >>> (64 - 8 * count) : number;
    }

    /** A number as bytes in the file's order. */
    byte[] bytes(long value, int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (value >>> (8 * (isLittle ? i : count - 1 - i)));
        }
        return bytes;
    }
}
