package se.varsam.label.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import se.varsam.term.Language;

/** Writes ID3v2 frames, and tags of version 2.3: the one that every player reads. */
final class Id3Writer {

    static final String XMP = "XMP\0";

    private final int version;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Id3Writer(int version) {
        this.version = version;
    }

    /** The content of a PRIV frame. */
    static byte[] xmp(byte[] packet) {
        return ByteBuffer.allocate(XMP.length() + packet.length)
                .put(XMP.getBytes(StandardCharsets.US_ASCII))
                .put(packet)
                .array();
    }

    void text(String name, String value) {
        frame(version == 2 ? "TXX" : "TXXX", Id3Text.of(version, "", name, value));
    }

    void comment(Language language, String description, String text) {
        String code = language == Language.SWEDISH ? "swe" : "eng";
        frame(version == 2 ? "COM" : "COMM", Id3Text.of(version, code, description, text));
    }

    void frame(String id, byte[] content) {
        out.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(size(content.length));
        if (version > 2) {
            out.write(0);
            out.write(0);
        }
        out.writeBytes(content);
    }

    /** A frame's size, as the version writes it. */
    byte[] size(long size) {
        if (version == 4) {
            return Id3Tag.safe(size);
        }
        byte[] four = ByteBuffer.allocate(4).putInt((int) size).array();
        return version == 2 ? new byte[] {four[1], four[2], four[3]} : four;
    }

    byte[] frames() {
        return out.toByteArray();
    }

    byte[] tag() {
        byte[] head = {'I', 'D', '3', 3, 0, 0};
        return ByteBuffer.allocate(Id3Tag.HEAD + out.size())
                .put(head)
                .put(Id3Tag.safe(out.size()))
                .put(out.toByteArray())
                .array();
    }
}
