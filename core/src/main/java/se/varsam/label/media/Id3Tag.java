package se.varsam.label.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import se.varsam.label.LabelException;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;
import se.varsam.term.Bilingual;

/**
 * An ID3v2 tag (versions 2.2, 2.3 and 2.4) and its frames.
 *
 * @param at where it begins
 * @param version 2, 3 or 4
 * @param flags its flags
 * @param size how long it is without head and footer
 */
record Id3Tag(long at, int version, int flags, long size) {

    static final int HEAD = 10;
    private static final int UNSYNCHRONISED = 0x80;
    private static final int EXTENDED = 0x40;
    private static final int EXTENDED_HEAD = 6;
    private static final int FOOTER = 0x10;
    private static final long LARGEST = (1 << 28) - 1;

    /** The tag at a place, if there is one. */
    static Optional<Id3Tag> at(Source source, long at) {
        if (!source.has(at, "ID3") || at + HEAD > source.length()) {
            return Optional.empty();
        }
        int version = source.u8(at + 3);
        long size = source.u32(at + 6);
        if (version < 2 || version > 4 || (size & 0x8080_8080L) != 0) {
            return Optional.empty();
        }
        return Optional.of(new Id3Tag(at, version, source.u8(at + 5), unSafe(size)));
    }

    /** A number of four times seven bits. */
    private static long unSafe(long size) {
        return (size & 0x7F) | ((size >> 1) & 0x3F80) | ((size >> 2) & 0x1F_C000) | ((size >> 3) & 0xFE0_0000);
    }

    static byte[] safe(long size) {
        return new byte[] {
            (byte) (size >> 21 & 0x7F), (byte) (size >> 14 & 0x7F), (byte) (size >> 7 & 0x7F), (byte) (size & 0x7F)
        };
    }

    long end() {
        return at + HEAD + size + (hasFooter() ? HEAD : 0);
    }

    private boolean hasFooter() {
        return version == 4 && (flags & FOOTER) != 0;
    }

    /** Whether zeros are stuffed into the whole tag; since version 2.4 into single frames only. */
    boolean isStuffed() {
        return version < 4 && (flags & UNSYNCHRONISED) != 0;
    }

    /** Where the first frame begins: after the extended header, if there is one. */
    long framesAt(Source source) {
        source.require(at, end() - at);
        long start = at + HEAD;
        if ((flags & EXTENDED) == 0) {
            return start;
        }
        if (version == 2) {
            return limit(); // compressed in a way that nobody has defined: there are no frames to read
        }
        long length = number(extendedHead(source), 0, 4);
        long first = skip(source, start, version == 3 ? length + 4 : unSafe(length));
        if (first > limit() || first < start + EXTENDED_HEAD) {
            throw damagedHead();
        }
        return first;
    }

    private byte[] extendedHead(Source source) {
        byte[] head = Stuffing.read(source, at + HEAD, EXTENDED_HEAD, limit(), isStuffed());
        if (head.length < EXTENDED_HEAD) {
            throw damagedHead();
        }
        return head;
    }

    private DamagedFileException damagedHead() {
        return new DamagedFileException(at + HEAD, "ID3-taggens huvud är skadat", "the ID3 tag's header is damaged");
    }

    /** Refuses a tag that more frames would break. */
    void requireRoom(Source source) {
        if ((flags & EXTENDED) == 0) {
            return;
        }
        if (version == 2) {
            throw noPlace("ID3-taggen är packad", "the ID3 tag is compressed");
        }
        byte[] head = extendedHead(source);
        if (version == 3 ? (head[4] & 0x80) != 0 : (head[5] & 0x20) != 0) {
            throw noPlace("ID3-taggen har en kontrollsumma", "the ID3 tag has a check sum");
        }
    }

    private static LabelException noPlace(String sv, String en) {
        return LabelException.of(LabelException.Reason.NO_PLACE, "MP3", new Bilingual(sv, en));
    }

    private long limit() {
        return at + HEAD + size;
    }

    private long skip(Source source, long from, long count) {
        return isStuffed() ? Stuffing.skip(source, from, count, limit()) : from + count;
    }

    /** Visits all frames up to the padding, or to what cannot be read: a label goes before all of them. */
    void frames(Source source, Consumer<Id3Frame> visitor) {
        int head = version == 2 ? 6 : HEAD;
        long next = framesAt(source);
        while (next <= limit() - head) {
            byte[] start = Stuffing.read(source, next, head, limit(), isStuffed());
            int letters = version == 2 ? 3 : 4;
            if (start.length < head || !isId(start, letters)) {
                return;
            }
            long data = skip(source, next, head);
            long frameSize = number(start, letters, letters);
            long end = version == 4 ? end4(source, data, frameSize) : skip(source, data, frameSize);
            if (end > limit()) {
                return;
            }
            boolean isPlain = !isStuffed() && (version == 2 || (start[9] == 0 && (flags & UNSYNCHRONISED) == 0));
            long content = version == 4 ? data + before4(start[9]) : data;
            String id = new String(start, 0, letters, StandardCharsets.ISO_8859_1);
            visitor.accept(new Id3Frame(next, id, Math.min(content, end), end, isPlain));
            next = end;
        }
    }

    /** What flags of a frame put before its content: a group, and its length. */
    private static int before4(int flags) {
        return ((flags & 0x40) == 0 ? 0 : 1) + ((flags & 0x01) == 0 ? 0 : 4);
    }

    /** Some programs write the sizes of version 2.4 with eight bits a byte: what follows shows which it is. */
    private long end4(Source source, long data, long raw) {
        long safe = data + unSafe(raw);
        boolean isSafe = (raw & 0x8080_8080L) == 0 && followsWell(source, safe);
        return isSafe || !followsWell(source, data + raw) ? safe : data + raw;
    }

    private boolean followsWell(Source source, long next) {
        if (next >= limit() - HEAD) {
            return next <= limit();
        }
        return source.u8(next) == 0 || isId(source.bytes(next, 4), 4);
    }

    private static boolean isId(byte[] bytes, int letters) {
        for (int i = 0; i < letters; i++) {
            boolean isLetter = bytes[i] >= 'A' && bytes[i] <= 'Z';
            boolean isDigit = bytes[i] >= '0' && bytes[i] <= '9';
            if (!isLetter && !(isDigit && i > 0)) {
                return false;
            }
        }
        return true;
    }

    static long number(byte[] bytes, int from, int count) {
        long value = 0;
        for (int i = from; i < from + count; i++) {
            value = (value << 8) | (bytes[i] & 0xFF);
        }
        return value;
    }

    /** Writes the size of a tag that grows. */
    void grow(long growth, Edits edits) {
        if (size + growth > LARGEST) {
            throw noPlace("ID3-taggen är full", "the ID3 tag is full");
        }
        edits.replace(at + 6, 4, safe(size + growth));
        if (hasFooter()) {
            edits.replace(limit() + 6, 4, safe(size + growth));
        }
    }
}
