package se.varsam.label.raster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;

/**
 * The XMP packet of an iTXt chunk.
 *
 * @param packet the packet, inflated
 * @param packetAt where in the chunk's data it begins
 * @param isCompressed whether it lies there deflated
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PngText(byte[] packet, int packetAt, boolean isCompressed) {

    private static final String KEYWORD = "XML:com.adobe.xmp";
    private static final int LONGEST_KEYWORD = 79;
    private static final int MOST = 16 << 20;

    static String keyword(Source source, long data, long size) {
        String start = source.latin1(data, Math.min(size, LONGEST_KEYWORD + 1));
        int end = start.indexOf('\0');
        return end < 0 ? "" : start.substring(0, end);
    }

    static Optional<PngText> xmp(Source source, String type, long data, long size) {
        if (!type.equals("iTXt") || !keyword(source, data, size).equals(KEYWORD)) {
            return Optional.empty();
        }
        if (size > MOST) {
            throw tooLarge(data);
        }
        byte[] all = source.bytes(data, size);
        int flags = KEYWORD.length() + 1;
        int at = flags + 2;
        for (int skipped = 0; skipped < 2; skipped++) {
            while (at < all.length && all[at] != 0) {
                at++;
            }
            at++;
        }
        if (at > all.length) {
            throw new DamagedFileException(data, "ett textblock går inte att läsa", "a text chunk cannot be read");
        }
        boolean deflated = all[flags] != 0;
        byte[] packet = Arrays.copyOfRange(all, at, all.length);
        return Optional.of(new PngText(deflated ? inflate(packet, data) : packet, at, deflated));
    }

    private static byte[] inflate(byte[] packet, long data) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packet))) {
            byte[] inflated = in.readNBytes(MOST + 1);
            if (inflated.length > MOST) {
                throw tooLarge(data);
            }
            return inflated;
        } catch (IOException e) {
            throw new DamagedFileException(
                    data, "ett textblock går inte att packa upp", "a text chunk cannot be inflated");
        }
    }

    private static DamagedFileException tooLarge(long data) {
        return DamagedFileException.metadataOver(data, 16);
    }

    /** The data of an iTXt chunk: keyword, not compressed, no language, no translated keyword, the packet. */
    static byte[] data(byte[] packet) {
        byte[] head = (KEYWORD + "\0\0\0\0\0").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(head.length + packet.length)
                .put(head)
                .put(packet)
                .array();
    }
}
