package se.varsam.label;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.varsam.label.raster.Pictures;

/** Small files of many formats, put together by hand. */
final class HostileBytes {

    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final int MEGABYTE = 1 << 20;

    private HostileBytes() {}

    static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(HostileFiles.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] packet(String properties) {
        return utf8("<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='" + RDF + "' xmlns:p='p' xmlns:v='"
                + LabelField.RESTORE.namespace() + "' xmlns:i='" + LabelField.SYSTEM.namespace()
                + "'><rdf:Description rdf:about=''>" + properties + "</rdf:Description></rdf:RDF></x:xmpmeta>");
    }

    static byte[] png(byte[]... chunks) {
        return after(33, Pictures.of("png"), join(chunks));
    }

    static byte[] text(String type, String flags, byte[] content) {
        return chunkOfPng(type, join(latin1("XML:com.adobe.xmp" + flags), content));
    }

    static byte[] chunkOfPng(String type, byte[] data) {
        byte[] named = join(latin1(type), data);
        CRC32 crc = new CRC32();
        crc.update(named);
        return join(number(data.length), named, number((int) crc.getValue()));
    }

    /** So many megabytes of zeros, packed: one packed megabyte again and again. */
    static byte[] zeros(int megabytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[MEGABYTE]);
        byte[] packed = new byte[4096];
        int size = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        byte[] block = Arrays.copyOfRange(packed, 2, size);
        return join(new byte[] {packed[0], packed[1]}, repeat(block, megabytes), new byte[] {3, 0, 0, 0, 0, 0});
    }

    static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] block = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return out.toByteArray();
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                byte[] content = utf8(part.getValue());
                if (part.getKey().equals("mimetype")) {
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] gif(byte[] packet) {
        byte[] magic = new byte[258];
        for (int i = 0; i < 256; i++) {
            magic[i + 1] = (byte) (255 - i);
        }
        magic[0] = 1;
        return join(latin1("!\u00FF\u000BXMP DataXMP"), packet, magic, new byte[] {0x3B});
    }

    static byte[] segment(int marker, byte[] content) {
        int size = content.length + 2;
        return join(new byte[] {-1, (byte) marker, (byte) (size >> 8), (byte) size}, content);
    }

    static byte[] riff(String form, byte[]... chunks) {
        byte[] content = join(latin1(form), join(chunks));
        return join(latin1("RIFF"), number(Integer.reverseBytes(content.length)), content);
    }

    static byte[] chunk(String id, byte[] data) {
        return join(
                latin1((id + "    ").substring(0, 4)),
                number(Integer.reverseBytes(data.length)),
                data,
                new byte[data.length % 2]);
    }

    static byte[] ftyp() {
        return box("ftyp", latin1("isom\0\0\2\0isom"));
    }

    static byte[] uuid() {
        return hex("BE7ACFCB97A942E89C71999491E3AFAC");
    }

    static byte[] box(String type, byte[]... content) {
        byte[] data = join(content);
        return join(number(8 + data.length), latin1(type), data);
    }

    static byte[] element(String id, byte[]... content) {
        byte[] data = join(content);
        return join(hex(id), number(0x1000_0000 | data.length), data);
    }

    static byte[] id3(byte[] frames) {
        int size = frames.length;
        byte[] safe = {
            (byte) (size >> 21), (byte) ((size >> 14) & 0x7F), (byte) ((size >> 7) & 0x7F), (byte) (size & 0x7F)
        };
        byte[] sound = new byte[417 * 3];
        for (int i = 0; i < 3; i++) {
            System.arraycopy(hex("FFFB9000"), 0, sound, 417 * i, 4);
        }
        return join(latin1("ID3\3\0\0"), safe, frames, sound);
    }

    static byte[] after(int at, byte[] file, byte[] put) {
        return join(Arrays.copyOf(file, at), put, Arrays.copyOfRange(file, at, file.length));
    }

    static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }

    static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    static byte[] repeat(byte[] part, int times) {
        byte[] all = new byte[part.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(part, 0, all, part.length * i, part.length);
        }
        return all;
    }

    static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
