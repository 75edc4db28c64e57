package se.varsam.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A last page with the caption as its only line. It has the size that the last page is seen in. A line on the page that is
 * there could hide something, or be hidden; a page of its own cannot, and touches no page that somebody has signed.
 */
final class EndPage {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final COSName FONT_NAME = COSName.getPDFName("VarsamCaption");
    private static final COSName GRAY_NAME = COSName.getPDFName("VarsamGray");
    private static final float LEAST_SIZE = 1;

    private final Increment increment;
    private final float width;
    private final float height;

    EndPage(Increment increment, Page last) {
        this.increment = increment;
        float[] size = last.size();
        width = size[0];
        height = size[1];
    }

    /** The page, with its content and font written; the rest is for those who put it into the page tree. */
    COSDictionary write(String caption, boolean tagged) throws IOException {
        COSDictionary fonts = new COSDictionary();
        byte[] content;
        try (PDDocument workshop = new PDDocument();
                InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            PDType0Font font = PDType0Font.load(workshop, in, true);
            content = content(font, caption, tagged);
            font.subset();
            fonts.setItem(FONT_NAME, own(font.getCOSObject()));
        }
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        resources.setItem(COSName.COLORSPACE, colour());
        COSDictionary page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        COSArray box = new COSArray();
        for (float corner : new float[] {0, 0, width, height}) {
            box.add(corner == (int) corner ? COSInteger.get((int) corner) : new COSFloat(corner));
        }
        page.setItem(COSName.MEDIA_BOX, box);
        page.setItem(COSName.RESOURCES, resources);
        page.setItem(COSName.CONTENTS, increment.add(new COSDictionary(), content));
        return page;
    }

    /** Gray by its own measure: device colours are allowed in PDF/A only with an output intent, which may be lacking. */
    private static COSDictionary colour() {
        COSArray white = new COSArray();
        for (String each : new String[] {"0.9505", "1", "1.089"}) {
            white.add(number(each));
        }
        COSDictionary measure = new COSDictionary();
        measure.setItem(COSName.getPDFName("WhitePoint"), white);
        COSArray gray = new COSArray();
        gray.add(COSName.CALGRAY);
        gray.add(measure);
        COSDictionary colours = new COSDictionary();
        colours.setItem(GRAY_NAME, gray);
        return colours;
    }

    private static COSBase number(String digits) {
        try {
            return new COSFloat(digits);
        } catch (IOException e) {
            throw new IllegalArgumentException(digits, e);
        }
    }

    private byte[] content(PDType0Font font, String caption, boolean tagged) throws IOException {
        String text = known(font, caption);
        float margin = width / 10;
        float size = Math.max(9, Math.min(width, height) / 50);
        List<String> lines = lines(font, text, size, width - 2 * margin);
        while (size > LEAST_SIZE && (lines.size() * size * 1.4f > height * 0.8f || isTooWide(font, lines, size))) {
            size = Math.max(LEAST_SIZE, size * 0.8f);
            lines = lines(font, text, size, width - 2 * margin);
        }
        StringBuilder out = new StringBuilder(tagged ? "/P <</MCID 0>> BDC\n" : "");
        out.append("q\n/").append(GRAY_NAME.getName()).append(" cs 0 sc\nBT\n");
        out.append(String.format(Locale.ROOT, "/%s %.2f Tf %.2f TL\n", FONT_NAME.getName(), size, size * 1.4f));
        out.append(String.format(Locale.ROOT, "%.2f %.2f Td\n", margin, height * 0.9f - size));
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : "T* ");
            out.append('<')
                    .append(HexFormat.of().formatHex(font.encode(lines.get(i))))
                    .append("> Tj\n");
            lines.get(i).codePoints().forEach(font::addToSubset);
        }
        out.append("ET\nQ\n").append(tagged ? "EMC\n" : "");
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private boolean isTooWide(PDType0Font font, List<String> lines, float size) throws IOException {
        for (String line : lines) {
            if (font.getStringWidth(line) / 1000 * size > width * 0.8f) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lines(PDType0Font font, String text, float size, float room) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > room) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
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

    /** Writes an object and what hangs below it, each under a number of its own. */
    private COSObject own(COSDictionary object) throws IOException {
        COSDictionary whole = new COSDictionary();
        for (COSName name : object.keySet()) {
            COSBase value = object.getDictionaryObject(name);
            if (value instanceof COSArray array
                    && array.size() > 0
                    && array.getObject(0) instanceof COSDictionary below) {
                COSArray one = new COSArray();
                one.add(own(below));
                value = one;
            } else if (value instanceof COSDictionary below) {
                value = own(below);
            }
            if (!isOfEncoding(object, name)) {
                whole.setItem(name, value);
            }
        }
        return object instanceof COSStream stream
                ? increment.add(whole, Streams.decoded(stream))
                : increment.add(whole);
    }

    /** Streams are written as they are: what a compressor makes of them differs between machines. */
    private static boolean isOfEncoding(COSDictionary object, COSName name) {
        return object instanceof COSStream
                && (name.equals(COSName.FILTER) || name.equals(COSName.LENGTH) || name.equals(COSName.DECODE_PARMS));
    }
}
