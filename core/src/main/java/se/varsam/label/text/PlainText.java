package se.varsam.label.text;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelFormat;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;

/** Plain text in UTF-8: the caption is its last paragraph. It has no place for metadata. */
public final class PlainText implements LabelFormat {

    private static final int HEAD = 1 << 16;
    private static final int TAIL = 8192;
    /** The label must fit into what the tail holds beside this. */
    private static final int LAST_LINE = 4096;

    /** How files begin that are text but no prose: a paragraph at their end would break them. */
    private static final String[] OTHERS = {"<", "{\\rtf", "%!PS", "%PDF", "#!", "BEGIN:", "-----BEGIN"};

    /** For the list of formats. */
    public PlainText() {}

    @Override
    public String name() {
        return "Text";
    }

    @Override
    public ContentKind kind() {
        return ContentKind.TEXT;
    }

    @Override
    public Set<LabelLayer> layers() {
        return Set.of(LabelLayer.VISIBLE);
    }

    /** Only what is named as text or has no name: tables, program code and settings would be damaged by a paragraph. */
    @Override
    public boolean recognises(Source source, String name) {
        if (source.length() == 0 || !Text.isNamed(name, "", ".txt", ".text", ".asc")) {
            return false;
        }
        byte[] head = source.upTo(0, HEAD);
        if (isUtf16(head)) {
            return true;
        }
        String start = new String(head, 0, Math.min(64, head.length), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .stripLeading();
        for (String other : OTHERS) {
            if (start.startsWith(other)) {
                return false;
            }
        }
        return Text.control(head) < 0;
    }

    /** UTF-16 is text too, and is refused by name when it is read. */
    private static boolean isUtf16(byte[] head) {
        if (head.length < 8) {
            return false;
        }
        int first = ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
        boolean isMarked = first == 0xFEFF || first == 0xFFFE;
        return isMarked || hasZeros(head, 0) || hasZeros(head, 1);
    }

    private static boolean hasZeros(byte[] head, int from) {
        for (int i = from; i < 8; i += 2) {
            if (head[i] != 0 || head[i ^ 1] == 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void read(Source source, Traces traces) {
        Text.requireUtf8(source, name());
        Text.requireNoControls(source);
        long tailAt = Math.max(0, source.length() - TAIL);
        String tail = source.latin1(tailAt, source.length() - tailAt);
        int last = tail.endsWith("\r\n") ? tail.length() - 2 : tail.length() - (tail.endsWith("\n") ? 1 : 0);
        int line = tail.lastIndexOf('\n', last - 1) + 1;
        for (int bare = Math.max(0, line - 4); bare <= line; bare++) {
            String before = utf8(lastLine(tail.substring(0, bare)));
            if (traces.lastParagraph(before + utf8(tail.substring(bare))) == before.length()) {
                traces.inserted(source, tailAt + bare, tail.length() - bare);
                break;
            }
        }
        traces.caption("text", utf8(tail.substring(line, last)));
        Text text = new Text(source);
        Text.Line first = text.line(text.start());
        if (first.end() < tailAt + line) {
            traces.caption("text", first.text());
        }
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        long tailAt = Math.max(0, source.length() - LAST_LINE);
        String before = lastLine(source.latin1(tailAt, source.length() - tailAt));
        edits.insert(source.length(), Text.bytes(marking.paragraphAfter(utf8(before))));
    }

    /** The end of a text from its last line end on: it alone tells which line ends the label gets. */
    private static String lastLine(String text) {
        String end = text.substring(Math.max(0, text.length() - LAST_LINE));
        int newline = end.lastIndexOf('\n');
        return end.substring(Math.max(0, newline > 0 && end.charAt(newline - 1) == '\r' ? newline - 1 : newline));
    }

    private static String utf8(String latin1) {
        return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
