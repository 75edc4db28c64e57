package se.varsam.label.raster;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import se.varsam.label.ImageMark;
import se.varsam.label.Marking;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;
import se.varsam.label.raster.Png.Chunk;

/**
 * Draws into a PNG row by row, so that no more than two rows are held and every pixel beside the drawing keeps its samples.
 * Rows that nothing is drawn on keep their filters too.
 */
final class PngDrawing {

    private static final int[][] WHOLE = {{0, 0, 1, 1}};
    private static final int[][] ADAM7 = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    /** What a palette or another layout of pixels makes meaningless. */
    private static final Set<String> OF_PALETTE = Set.of("hIST");

    private static final Set<String> OF_LAYOUT = Set.of("PLTE", "tRNS", "bKGD", "hIST", "sBIT");

    private final PngInk ink;
    private final Stamp stamp;
    private final int width;
    private final int height;
    private final DataInputStream in;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();

    private PngDrawing(PngInk ink, Stamp stamp, int width, int height, InputStream data) {
        this.ink = ink;
        this.stamp = stamp;
        this.width = width;
        this.height = height;
        this.in = new DataInputStream(new InflaterInputStream(data));
    }

    /** The image drawn on; nothing for a film of several images. */
    static Optional<Source> draw(Source source, Marking marking) {
        List<Chunk> chunks = Png.chunks(source);
        if (chunks.stream().anyMatch(chunk -> chunk.type().equals("acTL"))) {
            return Optional.empty();
        }
        long header = chunks.get(0).data();
        PngPixels pixels = new PngPixels(source.u8(header + 9), source.u8(header + 8));
        int interlaced = source.u8(header + 12);
        if (!pixels.isValid() || interlaced > 1) {
            throw damaged(header);
        }
        Stamp stamp = Stamp.of(marking, "PNG", source.u32(header), source.u32(header + 4));
        PngInk ink = PngInk.of(pixels, data(source, chunks, "PLTE"), data(source, chunks, "tRNS"));
        PngDrawing drawing = new PngDrawing(
                ink, stamp, (int) source.u32(header), (int) source.u32(header + 4), new ChunkStream(source, chunks));
        try {
            drawing.drawAll(interlaced == 1 ? ADAM7 : WHOLE);
        } catch (IOException e) {
            throw damaged(chunks.get(1).at());
        }
        int grown = marking.image() == ImageMark.BAND ? stamp.bottom() : drawing.height;
        return Optional.of(drawing.edits(source, chunks, grown).on(source));
    }

    private static DamagedFileException damaged(long at) {
        return new DamagedFileException(at, "bildens punkter går inte att läsa", "the image's pixels cannot be read");
    }

    private static byte[] data(Source source, List<Chunk> chunks, String type) {
        return chunks.stream()
                .filter(chunk -> chunk.type().equals(type))
                .findFirst()
                .map(chunk -> source.bytes(chunk.data(), Math.min(chunk.size(), 768)))
                .orElse(new byte[0]);
    }

    private Edits edits(Source source, List<Chunk> chunks, int grown) {
        byte[] header = ByteBuffer.wrap(source.bytes(chunks.get(0).data(), 13))
                .putInt(4, grown)
                .put(8, (byte) ink.after().depth())
                .put(9, (byte) ink.after().type())
                .array();
        Edits edits = new Edits();
        replace(edits, chunks.get(0), Png.chunk("IHDR", header));
        boolean written = false;
        for (Chunk chunk : chunks) {
            if (chunk.type().equals("IDAT")) {
                replace(edits, chunk, written ? new byte[0] : Png.chunk("IDAT", packed.toByteArray()));
                written = true;
            } else if (!ink.isSameLayout() && OF_LAYOUT.contains(chunk.type())) {
                replace(edits, chunk, new byte[0]);
            } else if (ink.palette().length > 0 && chunk.type().equals("PLTE")) {
                replace(edits, chunk, Png.chunk("PLTE", ink.palette()));
            } else if (ink.palette().length > 0 && OF_PALETTE.contains(chunk.type())) {
                replace(edits, chunk, new byte[0]);
            }
        }
        return edits;
    }

    private static void replace(Edits edits, Chunk chunk, byte[] bytes) {
        edits.replace(chunk.at(), chunk.size() + 12, bytes);
    }

    private void drawAll(int[][] passes) throws IOException {
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int[] pass : passes) {
                int across = (width - pass[0] + pass[2] - 1) / pass[2];
                if (across > 0) {
                    drawPass(pass, across, out);
                }
            }
        }
    }

    /** Every row of a pass, and after them those of it that lie in the band. */
    private void drawPass(int[] pass, int across, DeflaterOutputStream out) throws IOException {
        byte[] row = new byte[ink.before().rowBytes(across)];
        byte[] above = new byte[row.length];
        byte[] drawnAbove = new byte[ink.after().rowBytes(across)];
        for (int y = pass[1]; y < height; y += pass[3]) {
            int filter = in.readUnsignedByte();
            in.readFully(row);
            if (filter > 4) {
                throw new IOException("filter");
            }
            if (isAlone(y, pass[3])) {
                out.write(filter);
                out.write(row);
                continue;
            }
            ink.before().unfilter(filter, row, above);
            byte[] drawn = drawn(ink.laidOut(row, across), y, pass, across);
            out.write(ink.after().filtered(ink.isSameLayout() ? filter : 0, drawn, drawnAbove));
            byte[] spare = above;
            above = row;
            row = spare;
            drawnAbove = drawn;
        }
        int first = pass[1] >= height ? pass[1] : height + Math.floorMod(pass[1] - height, pass[3]);
        for (int y = first; y < stamp.bottom(); y += pass[3]) {
            out.write(0);
            out.write(drawn(new byte[drawnAbove.length], y, pass, across));
        }
    }

    /** Whether neither a row nor the one that its filter looks at is drawn on. */
    private boolean isAlone(int y, int apart) {
        return ink.isSameLayout() && (stamp.top() >= height || y - apart >= stamp.bottom());
    }

    private byte[] drawn(byte[] row, int y, int[] pass, int across) {
        for (int i = 0; i < across; i++) {
            int x = pass[0] + i * pass[2];
            int cover = stamp.coverAt(x, y);
            if (cover > 0) {
                ink.draw(row, i, stamp.shadeAt(x, y), cover);
            }
        }
        return row;
    }

    /** The data of all IDAT chunks, one after the other. */
    private static final class ChunkStream extends InputStream {

        private static final int BLOCK = 1 << 16;

        private final Source source;
        private final List<Chunk> chunks;
        private int chunk = -1;
        private long at;
        private long end;

        ChunkStream(Source source, List<Chunk> chunks) {
            this.source = source;
            this.chunks =
                    chunks.stream().filter(each -> each.type().equals("IDAT")).toList();
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int count) {
            while (at == end) {
                chunk++;
                if (chunk >= chunks.size()) {
                    chunk = chunks.size();
                    return -1;
                }
                at = chunks.get(chunk).data();
                end = at + chunks.get(chunk).size();
            }
            byte[] read = source.bytes(at, Math.min(Math.min(count, BLOCK), end - at));
            System.arraycopy(read, 0, into, offset, read.length);
            at += read.length;
            return read.length;
        }
    }
}
