package se.varsam.label.raster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.zip.CRC32;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelFormat;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;

/** PNG (ISO/IEC 15948): XMP in an iTXt chunk, C2PA in caBX. */
public final class Png implements LabelFormat {

    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final int HEADER_END = 33;
    private static final int MOST_CHUNKS = 1 << 18;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;
    private static final int ITXT = 0x69545874;
    private static final int TEXT = 0x74455874;
    private static final int ZTXT = 0x7A545874;
    private static final int CABX = 0x63614258;

    /** A chunk: its data begins 8 bytes after its place and is followed by four bytes of check sum. */
    record Chunk(long at, long size, String type) {
        long data() {
            return at + 8;
        }

        long end() {
            return at + size + 12;
        }
    }

    @Override
    public String name() {
        return "PNG";
    }

    @Override
    public ContentKind kind() {
        return ContentKind.IMAGE;
    }

    @Override
    public Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    public boolean recognises(Source source, String name) {
        return source.has(0, SIGNATURE);
    }

    @Override
    public void read(Source source, Traces traces) {
        for (Chunk chunk : marks(source)) {
            switch (chunk.type) {
                case "caBX" -> traces.c2pa("caBX");
                case "iTXt", "tEXt", "zTXt" -> readText(source, chunk, traces);
                default -> {}
            }
        }
    }

    private static void readText(Source source, Chunk chunk, Traces traces) {
        Optional<PngText> xmp = PngText.xmp(source, chunk.type, chunk.data(), chunk.size);
        if (xmp.isPresent()) {
            traces.xmp("XMP", xmp.get().packet());
        } else {
            traces.keyword(chunk.type, PngText.keyword(source, chunk.data(), chunk.size));
        }
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        for (Chunk chunk : marks(source)) {
            Optional<PngText> xmp = PngText.xmp(source, chunk.type, chunk.data(), chunk.size);
            if (xmp.isPresent()) {
                merge(source, chunk, xmp.get(), marking, edits);
                return;
            }
        }
        edits.insert(HEADER_END, chunk(PngText.data(marking.xmp())));
    }

    @Override
    public Optional<Source> draw(Source source, Marking marking) {
        return PngDrawing.draw(source, marking);
    }

    private static void merge(Source source, Chunk chunk, PngText xmp, Marking marking, Edits edits) {
        Edits inPacket = marking.xmpInto(xmp.packet());
        if (xmp.isCompressed()) {
            edits.replace(chunk.at, chunk.size + 12, chunk(PngText.data(inPacket.applyTo(xmp.packet()))));
            return;
        }
        Edits inData = new Edits();
        inData.addAll(inPacket, xmp.packetAt());
        byte[] data = inData.applyTo(source.bytes(chunk.data(), chunk.size));
        ByteBuffer whole = ByteBuffer.wrap(chunk(data));
        edits.replace(chunk.at, 4, part(whole, 0, 4));
        edits.addAll(inData, chunk.data());
        edits.replace(chunk.end() - 4, 4, part(whole, whole.capacity() - 4, 4));
    }

    private static byte[] part(ByteBuffer whole, int from, int count) {
        byte[] part = new byte[count];
        whole.get(from, part);
        return part;
    }

    private static byte[] chunk(byte[] data) {
        return chunk("iTXt", data);
    }

    /** A whole chunk, with its length and check sum. */
    static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(data.length + 12);
        chunk.putInt(data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, data.length + 4);
        return chunk.putInt((int) crc.getValue()).array();
    }

    /** All chunks; the first is the header, the last the end. */
    static List<Chunk> chunks(Source source) {
        return chunks(source, type -> true);
    }

    /** The chunks that may hold a mark; the others are only measured, for there may be millions. */
    private static List<Chunk> marks(Source source) {
        return chunks(source, type -> type == ITXT || type == TEXT || type == ZTXT || type == CABX);
    }

    private static List<Chunk> chunks(Source source, IntPredicate kept) {
        if (source.u32(SIGNATURE.length()) != 13 || source.u32(SIGNATURE.length() + 4) != IHDR) {
            throw new DamagedFileException(
                    SIGNATURE.length(),
                    "bilden börjar inte med sitt huvud",
                    "the image does not begin with its header");
        }
        List<Chunk> chunks = new ArrayList<>();
        int type = 0;
        for (long at = SIGNATURE.length(); type != IEND; ) {
            long size = source.u32(at);
            type = (int) source.u32(at + 4);
            source.require(at, size + 12);
            if (kept.test(type)) {
                if (chunks.size() == MOST_CHUNKS) {
                    throw new DamagedFileException(at, "bilden har för många delar", "the image has too many parts");
                }
                chunks.add(new Chunk(at, size, source.latin1(at + 4, 4)));
            }
            at += size + 12;
        }
        return chunks;
    }
}
