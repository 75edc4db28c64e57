package se.varsam.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import se.varsam.label.bytes.Source;

/**
 * One more revision of a file: new and changed objects, a table of them, a trailer. Nothing in it is compressed or read from
 * a clock, so the same objects are the same bytes everywhere.
 */
final class Increment {

    private static final long LARGEST = 9_999_999_999L;
    private static final long MOST_NUMBERS = 8_388_607;

    private final PdfFile file;
    private final Source source;
    private final Map<COSObjectKey, byte[]> objects = new TreeMap<>();
    private final ObjectWriter writer = new ObjectWriter();
    private long next;

    Increment(PdfFile file, Source source) {
        this.file = file;
        this.source = source;
        long size = file.objects().getTrailer().getLong(COSName.SIZE, 0);
        next = Math.max(size, file.objects().getHighestXRefObjectNumber() + 1);
        if (next < 1 || next > MOST_NUMBERS) {
            throw PdfFile.damaged("antalet objekt stämmer inte", "the number of objects is wrong");
        }
    }

    /** A number for an object that is written later. */
    COSObject reserve() {
        return new COSObject(COSNull.NULL, new COSObjectKey(next++, 0));
    }

    /** Writes an object of its own. */
    COSObject add(COSBase object) throws IOException {
        COSObject reference = reserve();
        put(reference, object);
        return reference;
    }

    /** Writes a stream. */
    COSObject add(COSDictionary dictionary, byte[] data) throws IOException {
        COSObject reference = reserve();
        objects.put(reference.getKey(), writer.stream(dictionary, data));
        return reference;
    }

    /** Writes an object under its number, which may be one of the file's. */
    void put(COSObject reference, COSBase object) throws IOException {
        objects.put(reference.getKey(), writer.bytes(object));
    }

    /** What to append to the file. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if ("\r\n".indexOf(source.u8(source.length() - 1)) < 0) {
            out.write('\n');
        }
        Map<Long, long[]> places = new TreeMap<>();
        for (Map.Entry<COSObjectKey, byte[]> each : objects.entrySet()) {
            COSObjectKey key = each.getKey();
            places.put(key.getNumber(), new long[] {source.length() + out.size(), key.getGeneration()});
            out.write(ascii(key.getNumber() + " " + key.getGeneration() + " obj\n"));
            out.write(each.getValue());
            out.write(ascii("\nendobj\n"));
        }
        long table = source.length() + out.size();
        if (file.objects().isXRefStream()) {
            places.put(next, new long[] {table, 0});
            out.write(ascii(next + " 0 obj\n"));
            out.write(writer.stream(streamTrailer(places), rows(places)));
            out.write(ascii("\nendobj\n"));
        } else {
            out.write(ascii(table(places, table)));
            out.write(writer.bytes(trailer(next)));
            out.write('\n');
        }
        out.write(ascii("startxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /** Runs of numbers that follow each other: where each begins and how many they are. */
    private static List<long[]> runs(Map<Long, long[]> places) {
        List<long[]> runs = new ArrayList<>();
        long expected = -1;
        for (long number : places.keySet()) {
            if (number != expected) {
                runs.add(new long[] {number, 0});
            }
            runs.get(runs.size() - 1)[1]++;
            expected = number + 1;
        }
        return runs;
    }

    private static String table(Map<Long, long[]> places, long last) {
        if (last > LARGEST) {
            throw PdfFile.damaged("filen är större än 10 GB", "the file is larger than 10 GB");
        }
        StringBuilder table = new StringBuilder("xref\n0 1\n0000000000 65535 f\r\n");
        for (long[] run : runs(places)) {
            table.append(run[0]).append(' ').append(run[1]).append('\n');
            for (long number = run[0]; number < run[0] + run[1]; number++) {
                long[] place = places.getOrDefault(number, new long[2]);
                table.append(String.format(Locale.ROOT, "%010d %05d n\r\n", place[0], place[1]));
            }
        }
        return table.append("trailer\n").toString();
    }

    private COSDictionary streamTrailer(Map<Long, long[]> places) {
        COSDictionary trailer = trailer(next + 1);
        trailer.setItem(COSName.TYPE, COSName.XREF);
        trailer.setItem(COSName.W, COSArray.ofCOSIntegers(List.of(1, 8, 2)));
        COSArray index = new COSArray();
        runs(places).forEach(run -> {
            index.add(COSInteger.get(run[0]));
            index.add(COSInteger.get(run[1]));
        });
        trailer.setItem(COSName.INDEX, index);
        return trailer;
    }

    private static byte[] rows(Map<Long, long[]> places) {
        ByteBuffer rows = ByteBuffer.allocate(places.size() * 11);
        places.values().forEach(place -> rows.put((byte) 1).putLong(place[0]).putShort((short) place[1]));
        return rows.array();
    }

    /** The old trailer's entries, but for those that speak of its own table. */
    private COSDictionary trailer(long size) {
        COSDictionary old = file.objects().getTrailer();
        COSDictionary trailer = new COSDictionary();
        for (COSName kept : List.of(COSName.ROOT, COSName.INFO)) {
            if (old.getItem(kept) != null) {
                trailer.setItem(kept, old.getItem(kept));
            }
        }
        trailer.setLong(COSName.SIZE, size);
        trailer.setLong(COSName.PREV, file.objects().getStartXref());
        byte[] changed = Fingerprint.of(source, objects.values());
        COSArray id = new COSArray();
        if (old.getDictionaryObject(COSName.ID) instanceof COSArray before
                && before.size() > 0
                && before.getObject(0) instanceof COSString first) {
            id.add(new COSString(first.getBytes(), true));
        } else {
            id.add(new COSString(changed, true));
        }
        id.add(new COSString(changed, true));
        trailer.setItem(COSName.ID, id);
        return trailer;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
