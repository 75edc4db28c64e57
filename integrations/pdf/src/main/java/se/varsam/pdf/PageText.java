package se.varsam.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.jspecify.annotations.Nullable;

/**
 * The lines of text on one page, well enough to find a caption among them. No font is loaded, neither the file's nor the
 * computer's: the encodings say which letters are meant.
 */
final class PageText {

    private static final int MOST_TOKENS = 500_000;
    private static final int MOST_TEXT = 200_000;
    private static final int DEEPEST = 4;
    private static final float WORD_GAP = -180;

    /** What a font's codes mean. */
    private interface Letters {
        String read(byte[] codes) throws IOException;
    }

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final Map<COSBase, Letters> fonts = new HashMap<>();
    private Letters letters = codes -> "";
    private int tokens;
    private int length;
    private float y;
    private float leading;

    private PageText() {}

    /** The page's lines; what cannot be read is left out. */
    static List<String> lines(Page page) {
        PageText text = new PageText();
        try {
            COSBase content = page.own().getDictionaryObject(COSName.CONTENTS);
            if (content != null) {
                text.read(content, page.get(COSName.RESOURCES), 0);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A page that cannot be read shows no caption that we know of.
            text.letters = codes -> "";
        }
        text.breakLine();
        return text.lines;
    }

    private void read(COSBase content, @Nullable COSBase resources, int depth) throws IOException {
        COSArray parts = content instanceof COSArray array ? array : PageTree.with(new COSArray(), content);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.getObject(i) instanceof COSStream stream) {
                run(Streams.decoded(stream), resources instanceof COSDictionary all ? all : new COSDictionary(), depth);
            }
        }
    }

    private void run(byte[] content, COSDictionary resources, int depth) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(content);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (++tokens > MOST_TOKENS || length > MOST_TEXT) {
                return;
            }
            if (token instanceof COSBase operand) {
                operands.add(operand);
            } else if (token instanceof Operator operator) {
                act(operator.getName(), operands, resources, depth);
                operands.clear();
            }
        }
    }

    private void act(String operator, List<COSBase> operands, COSDictionary resources, int depth) throws IOException {
        COSBase last = operands.isEmpty() ? COSNull.NULL : operands.get(operands.size() - 1);
        switch (operator) {
            case "Tf" -> letters = operands.size() == 2 ? font(resources, operands.get(0)) : letters;
            case "Tj" -> show(last);
            case "'", "\"" -> {
                move(y - leading, true);
                show(last);
            }
            case "TJ" -> showAll(last);
            case "TL" -> leading = number(last);
            case "T*" -> move(y - leading, true);
            case "Td" -> move(y + number(last), false);
            case "TD" -> {
                leading = -number(last);
                move(y + number(last), false);
            }
            case "Tm" -> move(number(last), false);
            case "BT", "ET" -> breakLine();
            case "Do" -> form(resources, last, depth);
            default -> {}
        }
    }

    private static float number(COSBase operand) {
        return operand instanceof COSNumber number ? number.floatValue() : 0;
    }

    /** A new line of the same block is the same paragraph, as far as a caption goes. */
    private void move(float to, boolean same) {
        if (same || Math.abs(to - y) < 1) {
            line.append(' ');
        } else {
            breakLine();
        }
        y = to;
    }

    private void breakLine() {
        String text = line.toString().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }

    private void show(COSBase operand) throws IOException {
        if (operand instanceof COSString string) {
            String text = letters.read(string.getBytes());
            line.append(text);
            length += text.length() + 1;
        }
    }

    private void showAll(COSBase operand) throws IOException {
        if (operand instanceof COSArray array) {
            for (COSBase each : array) {
                show(each);
                if (number(each) < WORD_GAP) {
                    line.append(' ');
                }
            }
        }
    }

    private void form(COSDictionary resources, COSBase name, int depth) throws IOException {
        if (depth < DEEPEST
                && name instanceof COSName called
                && resources.getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary all
                && all.getDictionaryObject(called) instanceof COSStream form
                && COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) {
            COSBase own = form.getDictionaryObject(COSName.RESOURCES);
            read(form, own == null ? resources : own, depth + 1);
        }
    }

    private Letters font(COSDictionary resources, COSBase name) throws IOException {
        if (name instanceof COSName called
                && resources.getDictionaryObject(COSName.FONT) instanceof COSDictionary all
                && all.getDictionaryObject(called) instanceof COSDictionary font) {
            Letters known = fonts.get(font);
            if (known == null) {
                known = letters(font);
                fonts.put(font, known);
            }
            return known;
        }
        return codes -> "";
    }

    private static Letters letters(COSDictionary font) throws IOException {
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream) {
            CMap map = new CMapParser().parse(new RandomAccessReadBuffer(Streams.decoded(stream)));
            return codes -> mapped(map, codes);
        }
        if (COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))) {
            return codes -> "";
        }
        COSBase named = font.getDictionaryObject(COSName.ENCODING);
        Encoding encoding = named instanceof COSDictionary differences
                ? new DictionaryEncoding(differences, true, StandardEncoding.INSTANCE)
                : Encoding.getInstance(named instanceof COSName name ? name : COSName.STANDARD_ENCODING);
        return codes -> encoded(encoding == null ? StandardEncoding.INSTANCE : encoding, codes);
    }

    private static String mapped(CMap map, byte[] codes) throws IOException {
        StringBuilder text = new StringBuilder();
        ByteArrayInputStream in = new ByteArrayInputStream(codes);
        while (in.available() > 0) {
            int before = in.available();
            String letter = map.toUnicode(map.readCode(in));
            text.append(letter == null ? "" : letter);
            if (in.available() == before) {
                return text.toString();
            }
        }
        return text.toString();
    }

    private static String encoded(Encoding encoding, byte[] codes) {
        StringBuilder text = new StringBuilder();
        for (byte code : codes) {
            String letter = GlyphList.getAdobeGlyphList().toUnicode(encoding.getName(code & 0xFF));
            text.append(letter == null ? "" : letter);
        }
        return text.toString();
    }
}
