package se.varsam.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * A last page with the caption as its only line, of the size that the last page is seen in. A line on the page that is there
 * could hide something, or be hidden; a page of its own cannot, and it touches no page that somebody has signed.
 */
final class EndPage {

    private static final COSName FONT = COSName.getPDFName("VarsamCaption");
    private static final COSName GRAY = COSName.getPDFName("VarsamGray");
    private static final float LEAST_SIZE = 1;

    private final Increment increment;
    private final CaptionFont font;
    private final float width;
    private final float height;

    EndPage(Increment increment, Page last, String caption) throws IOException {
        this.increment = increment;
        font = CaptionFont.of(caption);
        width = last.size()[0];
        height = last.size()[1];
    }

    /** The page, with its content and font written; the rest is for those who put it into the page tree. */
    COSDictionary write(boolean tagged) throws IOException {
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(FONT, font.write(increment));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        resources.setItem(COSName.COLORSPACE, colours());
        COSDictionary page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        COSArray box = new COSArray();
        for (float corner : new float[] {0, 0, width, height}) {
            box.add(corner == (int) corner ? COSInteger.get((int) corner) : new COSFloat(corner));
        }
        page.setItem(COSName.MEDIA_BOX, box);
        page.setItem(COSName.RESOURCES, resources);
        page.setItem(COSName.CONTENTS, increment.add(new COSDictionary(), content(tagged)));
        return page;
    }

    /** Gray by its own measure: device colours are allowed in PDF/A only with an output intent, which may be lacking. */
    private static COSDictionary colours() throws IOException {
        COSArray white = new COSArray();
        for (String each : new String[] {"0.9505", "1.0", "1.089"}) {
            white.add(new COSFloat(each));
        }
        COSDictionary measure = new COSDictionary();
        measure.setItem(COSName.getPDFName("WhitePoint"), white);
        COSDictionary colours = new COSDictionary();
        colours.setItem(GRAY, PageTree.with(new COSArray(), COSName.CALGRAY, measure));
        return colours;
    }

    private byte[] content(boolean tagged) {
        float size = Math.max(9, Math.min(width, height) / 50);
        List<String> lines = lines(size);
        while (size > LEAST_SIZE && !fits(lines, size)) {
            size = Math.max(LEAST_SIZE, size * 0.8f);
            lines = lines(size);
        }
        StringBuilder out = new StringBuilder(tagged ? "/P <</MCID 0>> BDC\n" : "");
        out.append("q\n/").append(GRAY.getName()).append(" cs 0 sc\nBT\n");
        out.append(String.format(Locale.ROOT, "/%s %.2f Tf %.2f TL\n", FONT.getName(), size, size * 1.4f));
        out.append(String.format(Locale.ROOT, "%.2f %.2f Td\n", width / 10, height * 0.9f - size));
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "<" : "T* <").append(font.codes(lines.get(i))).append("> Tj\n");
        }
        out.append("ET\nQ\n").append(tagged ? "EMC\n" : "");
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private boolean fits(List<String> lines, float size) {
        return lines.size() * size * 1.4f <= height * 0.8f
                && lines.stream().allMatch(line -> font.width(line, size) <= width * 0.8f);
    }

    private List<String> lines(float size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : font.text().split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.width(longer, size) > width * 0.8f) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
