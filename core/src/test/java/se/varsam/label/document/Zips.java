package se.varsam.label.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** ZIP files written and read by the JDK. */
final class Zips {

    private Zips() {}

    /** Deflated entries with data descriptors and a comment, as the JDK streams them. */
    static byte[] streamed(Map<String, String> entries) {
        return write(entries, ZipEntry.DEFLATED, "");
    }

    /** Stored entries, sizes in their headers. */
    static byte[] stored(Map<String, String> entries) {
        return write(entries, ZipEntry.STORED, "kommentar PK\5\6 med slut i sig");
    }

    private static byte[] write(Map<String, String> entries, int method, String comment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment(comment);
            for (Map.Entry<String, String> each : entries.entrySet()) {
                byte[] content = each.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTime(1_600_000_000_000L);
                entry.setExtra(new byte[] {0x20, (byte) 0xA2, 4, 0, 1, 2, 3, 4});
                entry.setMethod(each.getKey().equals("mimetype") ? ZipEntry.STORED : method);
                if (entry.getMethod() == ZipEntry.STORED) {
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    entry.setCrc(crc.getValue());
                    entry.setSize(content.length);
                }
                if (each.getKey().equals("mimetype")) {
                    entry.setExtra(new byte[0]);
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The entries as a stream reader sees them, in order. */
    static Map<String, String> read(byte[] file) {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8)) != null) {
                    throw new IllegalStateException("twice: " + entry.getName());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
