package se.varsam.label.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

    /** The same file with every number of its directory in Zip64 fields, and a Zip64 end. */
    static byte[] large(byte[] file) {
        ByteBuffer old = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int end = file.length - 22;
        while (old.getInt(end) != 0x06054b50 || end + 22 + old.getShort(end + 20) != file.length) {
            end--;
        }
        int start = old.getInt(end + 16);
        int count = old.getShort(end + 10);
        ByteBuffer now = ByteBuffer.allocate(file.length + count * 28 + 76).order(ByteOrder.LITTLE_ENDIAN);
        now.put(file, 0, start);
        for (int at = start; at < end; ) {
            int named = 46 + old.getShort(at + 28);
            int size = named + old.getShort(at + 30);
            int header = now.position();
            now.put(file, at, named);
            now.putShort((short) 1).putShort((short) 24);
            now.putLong(old.getInt(at + 24)).putLong(old.getInt(at + 20)).putLong(old.getInt(at + 42));
            now.put(file, at + named, size - named);
            now.putShort(header + 30, (short) (old.getShort(at + 30) + 28));
            now.putInt(header + 20, -1).putInt(header + 24, -1).putInt(header + 42, -1);
            at += size;
        }
        long size = (long) now.position() - start;
        long end64 = now.position();
        now.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        now.putLong(count).putLong(count).putLong(size).putLong(start);
        now.putInt(0x07064b50).putInt(0).putLong(end64).putInt(1);
        int last = now.position();
        now.put(file, end, file.length - end);
        now.putShort(last + 8, (short) -1).putShort(last + 10, (short) -1);
        now.putInt(last + 12, -1).putInt(last + 16, -1);
        return now.array();
    }
}
