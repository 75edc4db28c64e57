package se.varsam.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Streams are decoded only when that takes a bounded amount of memory. */
final class Streams {

    private static final int MOST = 16 << 20;
    /** What no filter that is let through can blow up to more than {@link #MOST}: LZW takes at most 1 to 1,400. */
    private static final int SMALL = 8 << 10;

    private static final int MOST_FILTERS = 8;
    private static final int WIDEST = 1 << 16;
    private static final int BLOCK = 1 << 13;

    private static final List<COSName> FILTERS = List.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);
    private static final List<COSName> TEXT_FILTERS = List.of(
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private Streams() {}

    /** A stream's decoded bytes; an error when they are too many or encoded like images. */
    static byte[] decoded(COSStream stream) throws IOException {
        check(stream);
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    /** Makes sure that decoding is harmless. */
    static void check(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        long length = stream.getLength();
        if (length > MOST || stream.containsKey(COSName.F)) {
            throw new IOException("a stream is too large or lies elsewhere");
        }
        List<COSName> growing =
                filters.stream().filter(each -> !TEXT_FILTERS.contains(each)).toList();
        if (growing.size() > 1 || !FILTERS.containsAll(growing)) {
            throw new IOException("a stream has filters that are not read");
        }
        parameters(stream);
        if (growing.isEmpty() || length <= SMALL) {
            return;
        }
        if (filters.size() > 1 || !filters.get(0).equals(COSName.FLATE_DECODE)) {
            throw new IOException("a stream is too large for its filters");
        }
        count(stream);
    }

    private static List<COSName> filters(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters == null) {
            return List.of();
        }
        List<COSName> names = new ArrayList<>();
        for (COSBase each : filters instanceof COSArray array ? array : new COSArray(List.of(filters))) {
            if (!(each instanceof COSName name) || names.size() >= MOST_FILTERS) {
                throw new IOException("a stream has filters that are not read");
            }
            names.add(name);
        }
        return names;
    }

    /** A predictor takes memory for one row. */
    private static void parameters(COSStream stream) throws IOException {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSArray all = parameters instanceof COSArray array ? array : new COSArray();
        for (int i = 0; i <= all.size(); i++) {
            COSBase each = i < all.size() ? all.getObject(i) : parameters;
            if (each instanceof COSDictionary row
                    && (row.getInt(COSName.COLUMNS, 1) > WIDEST || row.getInt(COSName.BITS_PER_COMPONENT, 8) > 32)) {
                throw new IOException("a stream has rows that are too long");
            }
        }
    }

    /** Counts what comes out, as PDFBox reads it: header and check sum are passed over, and damage is the end. */
    private static void count(COSStream stream) throws IOException {
        Inflater inflater = new Inflater(true);
        byte[] in = new byte[BLOCK];
        byte[] out = new byte[BLOCK];
        long total = 0;
        try (InputStream raw = stream.createRawInputStream()) {
            raw.skipNBytes(2);
            for (int read = raw.read(in); read > 0 && !inflater.finished(); read = raw.read(in)) {
                inflater.setInput(in, 0, read);
                for (int made = inflater.inflate(out); made > 0; made = inflater.inflate(out)) {
                    total += made;
                    if (total > MOST) {
                        throw new IOException("a stream is too large");
                    }
                }
            }
        } catch (DataFormatException e) {
            // What came before is all that PDFBox takes.
        } finally {
            inflater.end();
        }
    }
}
