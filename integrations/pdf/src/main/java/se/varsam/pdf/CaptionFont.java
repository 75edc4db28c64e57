package se.varsam.pdf;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of one caption, cut out of the font that comes with PDFBox. Never changed once it is made. */
final class CaptionFont {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int MOST_KEPT = 64;
    /** Captions are few and files are many: cutting the letters out takes longer than all the rest. */
    private static final Map<String, CaptionFont> KEPT = new ConcurrentHashMap<>();

    /** A letter: its code in hexadecimal and its width in thousandths of the size. */
    private record Letter(String code, float width) {}

    /** An object of the font, its streams unpacked: what a compressor makes of them differs between machines. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Piece(COSDictionary simple, Map<COSName, Piece> below, Optional<byte[]> data) {

        COSObject write(Increment increment) throws IOException {
            COSDictionary whole = new COSDictionary(simple);
            for (Map.Entry<COSName, Piece> each : below.entrySet()) {
                COSObject written = each.getValue().write(increment);
                boolean listed = each.getKey().equals(COSName.DESCENDANT_FONTS);
                whole.setItem(each.getKey(), listed ? PageTree.with(new COSArray(), written) : written);
            }
            return data.isPresent() ? increment.add(whole, data.get()) : increment.add(whole);
        }
    }

    private final String text;
    private final Map<Integer, Letter> letters = new HashMap<>();
    private final Piece font;

    private CaptionFont(String caption) throws IOException {
        try (PDDocument workshop = new PDDocument();
                InputStream in = requireNonNull(PDDocument.class.getResourceAsStream(FONT));
                TrueTypeFont all = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            all.setEnableGsub(false);
            PDType0Font made = PDType0Font.load(workshop, all, true);
            text = known(made, caption);
            for (int c : text.codePoints().toArray()) {
                String letter = Character.toString(c);
                letters.put(c, new Letter(HexFormat.of().formatHex(made.encode(letter)), made.getStringWidth(letter)));
                made.addToSubset(c);
            }
            made.subset();
            font = piece(made.getCOSObject());
        }
    }

    static CaptionFont of(String caption) throws IOException {
        CaptionFont kept = KEPT.get(caption);
        if (kept == null) {
            kept = new CaptionFont(caption);
            if (KEPT.size() >= MOST_KEPT) {
                KEPT.clear();
            }
            KEPT.put(caption, kept);
        }
        return kept;
    }

    /** A municipality's own words may hold signs that the font lacks. */
    private static String known(PDType0Font font, String caption) {
        StringBuilder known = new StringBuilder();
        caption.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .map(c -> font.getCmapLookup().getGlyphId(c) == 0 ? '?' : c)
                .forEach(known::appendCodePoint);
        return known.toString();
    }

    private static Piece piece(COSDictionary object) throws IOException {
        COSDictionary simple = new COSDictionary();
        Map<COSName, Piece> below = new LinkedHashMap<>();
        boolean packed = object instanceof COSStream;
        for (COSName name : object.keySet()) {
            COSBase value = object.getDictionaryObject(name);
            COSBase inner = value instanceof COSArray array && array.size() > 0 ? array.getObject(0) : value;
            if (inner instanceof COSDictionary child) {
                below.put(name, piece(child));
            } else if (!packed || (!name.equals(COSName.FILTER) && !name.equals(COSName.LENGTH))) {
                simple.setItem(name, value);
            }
        }
        return new Piece(
                simple,
                below,
                object instanceof COSStream stream ? Optional.of(Streams.decoded(stream)) : Optional.empty());
    }

    /** The caption as the font can write it. */
    String text() {
        return text;
    }

    /** How wide a part of the caption is at a size. */
    float width(String part, float size) {
        float width = 0;
        for (int c : part.codePoints().toArray()) {
            width += requireNonNull(letters.get(c)).width;
        }
        return width / 1000 * size;
    }

    /** The codes of a part of the caption, in hexadecimal. */
    String codes(String part) {
        StringBuilder codes = new StringBuilder();
        part.codePoints().forEach(c -> codes.append(requireNonNull(letters.get(c)).code));
        return codes.toString();
    }

    /** Writes the font into a file. */
    COSObject write(Increment increment) throws IOException {
        return font.write(increment);
    }
}
