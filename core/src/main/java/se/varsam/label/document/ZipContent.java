package se.varsam.label.document;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import se.varsam.label.bytes.DamagedFileException;

/** Unpacks entries of ZIP files, up to the size they promise and not a byte more. */
final class ZipContent {

    /** Deflate packs no more tightly than this. */
    private static final int TIGHTEST = 1040;

    private ZipContent() {}

    static byte[] unpack(byte[] packed, ZipEntry entry) {
        byte[] content = switch (entry.method()) {
            case ZipEntry.STORED -> packed;
            case ZipEntry.DEFLATED -> inflate(packed, entry);
            default -> throw damaged(entry, "en post är packad på okänt sätt", "an entry is packed in an unknown way");
        };
        CRC32 crc = new CRC32();
        crc.update(content);
        if (content.length != entry.size() || crc.getValue() != entry.crc()) {
            throw damaged(entry, "en post har fel kontrollsumma", "an entry has the wrong check sum");
        }
        return content;
    }

    private static byte[] inflate(byte[] packed, ZipEntry entry) {
        if (entry.size() > (long) packed.length * TIGHTEST) {
            throw damaged(entry, "en post ljuger om sin storlek", "an entry lies about its size");
        }
        byte[] content = new byte[(int) entry.size()];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            int done = 0;
            for (int more = 1; more > 0 && done < content.length; done += more) {
                more = inflater.inflate(content, done, content.length - done);
            }
            boolean whole = done == content.length && inflater.inflate(new byte[1]) == 0 && inflater.finished();
            if (!whole || inflater.getBytesRead() != packed.length) {
                throw damaged(entry, "en post har fel längd", "an entry has the wrong length");
            }
            return content;
        } catch (DataFormatException e) {
            throw damaged(entry, "en post går inte att packa upp", "an entry cannot be unpacked");
        } finally {
            inflater.end();
        }
    }

    private static DamagedFileException damaged(ZipEntry entry, String sv, String en) {
        return new DamagedFileException(entry.local(), sv, en);
    }
}
