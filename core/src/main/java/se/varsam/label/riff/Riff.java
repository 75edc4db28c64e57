package se.varsam.label.riff;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.varsam.label.LabelException;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;
import se.varsam.term.Bilingual;

/** The outermost chunks of a RIFF file, also in its 64-bit form (RF64, BW64); what lies inside a chunk is not walked. */
final class Riff {

    static final String C2PA = "C2PA";

    private static final int FIRST = 12;
    private static final long NOT_KNOWN = 0xFFFF_FFFFL;
    /** No program means such a size: one that could not go back to write the true one says so. */
    private static final long STREAMED = 0x7FFF_0000L;

    private static final int MOST_CHUNKS = 1 << 17;
    private static final int MOST_XMP = 8 << 20;
    private static final int DS64 = 28;

    /** A chunk: its data begins 8 bytes after its place; a byte of padding is part of it where there is one. */
    record Chunk(long at, String id, long size, long end) {
        long data() {
            return at + 8;
        }
    }

    /** How exactly sizes must be told. */
    enum Manners {
        /** All of them, but for a missing last byte of padding. */
        STRICT(1),
        /** Sound is written while it is recorded: the sizes of file and sound may never have been filled in. */
        STREAMED(8);

        private final int slack;

        Manners(int slack) {
            this.slack = slack;
        }
    }

    private final Source source;
    private final boolean is64;
    private final List<Chunk> chunks = new ArrayList<>();
    private final long declared;
    private final boolean isUnknown;
    private final boolean isCounted;
    private final long end;
    private Optional<Chunk> open = Optional.empty();

    /** Walks the chunks of a file that begins with RIFF, RF64 or BW64. */
    Riff(Source source, Manners manners) {
        this.source = source;
        is64 = !source.has(0, "RIFF");
        if (is64 && (!source.has(FIRST, "ds64") || source.u32le(FIRST + 4) < DS64)) {
            throw new DamagedFileException(FIRST, "storlekarna i 64 bitar saknas", "the 64-bit sizes are missing");
        }
        declared = is64 ? u64(FIRST + 8) : source.u32le(4);
        long over = declared + 8 - source.length();
        isUnknown = manners == Manners.STREAMED && (declared == 0 || (!is64 && declared == NOT_KNOWN));
        isCounted = !isUnknown && over <= manners.slack;
        end = isUnknown ? source.length() : Math.min(declared + 8, source.length());
        if (end < FIRST || (!isCounted && manners == Manners.STRICT)) {
            throw wrongSize(4);
        }
        walk(manners);
        if (!isCounted && !isUnknown && open.isEmpty()) {
            throw wrongSize(4);
        }
    }

    private void walk(Manners manners) {
        for (long at = FIRST; open.isEmpty() && at + 8 <= end; ) {
            String id = source.latin1(at, 4);
            long size = source.u32le(at + 4);
            if (is64 && size == NOT_KNOWN && id.equals("data")) {
                size = u64(FIRST + 16);
            }
            Chunk chunk = new Chunk(at, id, size, Math.min(end, at + 8 + size + (size & 1)));
            if (manners == Manners.STREAMED && id.equals("data") && isOpen(chunk)) {
                open = Optional.of(chunk);
            } else if (size > end - chunk.data()) {
                throw wrongSize(at + 4);
            }
            chunks.add(chunk);
            if (chunks.size() > MOST_CHUNKS) {
                throw new DamagedFileException(
                        at,
                        "filen har fler än " + MOST_CHUNKS + " block",
                        "the file has more than " + MOST_CHUNKS + " chunks");
            }
            at = chunk.end;
        }
    }

    /** Whether a chunk goes on to the end of the file, whatever size it tells. */
    private boolean isOpen(Chunk chunk) {
        if (chunk.size == 0) {
            return isUnknown || (chunk.data() == end && end < source.length());
        }
        return !isCounted && chunk.size >= STREAMED && chunk.size > end - chunk.data();
    }

    private long u64(long at) {
        long value = Long.reverseBytes(source.number(at, 8));
        if (value < 0 || value > Long.MAX_VALUE / 4) {
            throw wrongSize(at);
        }
        return value;
    }

    private static DamagedFileException wrongSize(long at) {
        return new DamagedFileException(
                at, "ett block är större än filen som det ligger i", "a chunk is larger than the file that it lies in");
    }

    /** All chunks in their order. */
    List<Chunk> chunks() {
        return chunks;
    }

    Optional<Chunk> first(String id) {
        return chunks.stream().filter(chunk -> chunk.id.equals(id)).findFirst();
    }

    /** The first XMP packet and a C2PA manifest. */
    void read(String xmpId, Traces traces) {
        first(C2PA).ifPresent(chunk -> traces.c2pa(C2PA));
        first(xmpId).ifPresent(chunk -> traces.xmp("XMP", packet(chunk)));
    }

    private byte[] packet(Chunk chunk) {
        if (chunk.size > MOST_XMP) {
            throw DamagedFileException.metadataOver(chunk.at, 8);
        }
        return source.bytes(chunk.data(), chunk.size);
    }

    /** Writes the label into the first XMP packet, or further chunks and a new packet where new chunks may stand. */
    void mark(String xmpId, Marking marking, byte[] further, Edits edits) {
        Optional<Chunk> xmp = first(xmpId);
        xmp.ifPresent(chunk -> merge(chunk, marking, edits));
        byte[] fresh = xmp.isPresent() ? further : join(further, chunk(xmpId, marking.xmp()));
        if (fresh.length > 0) {
            edits.insert(place(), join(new byte[(int) (place() & 1)], fresh));
        }
    }

    /** Spaces keep the padding as it is: one or two, never none, so that the number of edits does not change. */
    private void merge(Chunk chunk, Marking marking, Edits edits) {
        Edits inPacket = marking.xmpInto(packet(chunk));
        String spaces = (inPacket.growth() & 1) == 0 ? "  " : " ";
        edits.replace(chunk.at + 4, 4, le(chunk.size + inPacket.growth() + spaces.length(), 4));
        edits.addAll(inPacket, chunk.data());
        edits.insert(chunk.data() + chunk.size, latin1(spaces));
    }

    /** Before a C2PA manifest, which stands last, and before sound that goes on to the end of the file; otherwise last. */
    private long place() {
        return open.or(() -> first(C2PA))
                .map(Chunk::at)
                .orElseGet(() -> chunks.isEmpty() ? FIRST : chunks.get(chunks.size() - 1).end);
    }

    /** Tells the new size where the old one was told; all other edits must have been made. */
    void resize(String format, Edits edits) {
        if (isUnknown) {
            return;
        }
        long size = (isCounted ? end - 8 : declared) + edits.growth();
        if (is64) {
            edits.replace(FIRST + 8, 8, le(size, 8));
        } else if (size < NOT_KNOWN) {
            edits.replace(4, 4, le(size, 4));
        } else {
            throw LabelException.of(
                    LabelException.Reason.NO_PLACE,
                    format,
                    new Bilingual("filen skulle bli större än 4 GB", "the file would become larger than 4 GB"));
        }
    }

    /** A whole chunk, padded. */
    static byte[] chunk(String id, byte[] data) {
        return join(latin1(id), le(data.length, 4), data, new byte[data.length & 1]);
    }

    /** A number, least significant byte first. */
    static byte[] le(long value, int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (value >>> (8 * i));
        }
        return bytes;
    }

    static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
