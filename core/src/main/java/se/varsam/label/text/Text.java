package se.varsam.label.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.varsam.label.LabelException;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;
import se.varsam.term.Bilingual;

/** Text in UTF-8 read by place, through one block: a file of any size takes the same memory. */
final class Text {

    /** Of longer lines and values only so many bytes are looked at. */
    static final int LONGEST = 1 << 16;

    private static final int BLOCK = 1 << 16;

    private final Source source;
    private byte[] block = {};
    private long blockAt;

    /** A line: its first byte, the byte after its last, and where the next one begins. */
    record Line(long at, long end, long next, String text) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    Text(Source source) {
        this.source = source;
    }

    long length() {
        return source.length();
    }

    /** Where the text begins: after its byte order mark. */
    long start() {
        return source.has(0, "\u00EF\u00BB\u00BF") ? 3 : 0;
    }

    /** The byte at a place, or -1 outside. */
    int at(long place) {
        long inside = place - blockAt;
        if (inside < 0 || inside >= block.length) {
            if (place < 0 || place >= source.length()) {
                return -1;
            }
            blockAt = place / BLOCK * BLOCK;
            block = source.upTo(blockAt, BLOCK);
            inside = place - blockAt;
        }
        return block[(int) inside] & 0xFF;
    }

    /** Whether ASCII in small letters stands at a place, in whatever case. */
    boolean is(long place, String small) {
        for (int i = 0; i < small.length(); i++) {
            int c = at(place + i);
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != small.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where ASCII in small letters stands next, in whatever case, before a place; or -1. */
    long find(String small, long from, long to) {
        for (long place = from; place <= Math.min(to, length()) - small.length(); place++) {
            if (is(place, small)) {
                return place;
            }
        }
        return -1;
    }

    /** The text between two places, or the beginning of it. */
    String between(long from, long to) {
        long count = Math.max(0, Math.min(to - from, LONGEST));
        if (from >= blockAt && from + count <= blockAt + block.length) {
            return new String(block, (int) (from - blockAt), (int) count, StandardCharsets.UTF_8);
        }
        return new String(source.bytes(from, count), StandardCharsets.UTF_8);
    }

    /** All text between two places; the caller makes sure that so much is worth holding in memory. */
    String all(long from, long to) {
        return new String(source.bytes(from, to - from), StandardCharsets.UTF_8);
    }

    /** The place after white space. */
    long afterSpace(long from) {
        long place = from;
        while (isSpace(at(place))) {
            place++;
        }
        return place;
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** The line that begins at a place; at the end of the file an empty one whose next place is the same. */
    Line line(long from) {
        long end = from;
        for (int c = at(end); c >= 0 && c != '\n' && c != '\r'; c = at(end)) {
            end++;
        }
        long next = end + (at(end) == '\r' && at(end + 1) == '\n' ? 2 : at(end) < 0 ? 0 : 1);
        return new Line(from, end, next, between(from, end));
    }

    /** The line end that a line has, or a plain one where it has none. */
    String endOf(Line line) {
        return line.next == line.end ? "\n" : between(line.end, line.next);
    }

    /** The line ends to put in at a place so that what follows stands after an empty line. */
    String gap(long place, String end) {
        long last = before(place);
        String gap = last == place ? end + end : before(last) == last && last > start() ? end : "";
        // after CR alone a LF would be the same line end's second half
        return at(place - 1) == '\r' && gap.startsWith("\n") ? gap + "\n" : gap;
    }

    /** The place before a line end that stands before a place, or the place itself. */
    private long before(long place) {
        if (at(place - 1) == '\n') {
            return place - (at(place - 2) == '\r' ? 2 : 1);
        }
        return at(place - 1) == '\r' ? place - 1 : place;
    }

    /** Whether a file name ends in one of these, or the name is blank and that will do. */
    static boolean isNamed(String name, String... ends) {
        String small = name.toLowerCase(Locale.ROOT);
        for (String end : ends) {
            if (end.isEmpty() ? small.indexOf('.') < 0 : small.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** The text with one space for each run of white space. */
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean isSpaced = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = isSpace(c) || c == 0x0B;
            if (!isSpace) {
                line.append(c);
            } else if (!isSpaced) {
                line.append(' ');
            }
            isSpaced = isSpace;
        }
        return line.toString();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Makes sure that all of a file is UTF-8. */
    static void requireUtf8(Source source, String format) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.allocate(BLOCK);
        CharBuffer out = CharBuffer.allocate(BLOCK);
        for (long at = 0; at < source.length(); ) {
            byte[] part = source.upTo(at, in.remaining());
            at += part.length;
            in.put(part).flip();
            CoderResult result = decoder.decode(in, out, at == source.length());
            if (result.isError()) {
                long place = at - in.remaining();
                throw LabelException.of(
                        LabelException.Reason.ENCODING, format, new Bilingual("byte " + place, "byte " + place));
            }
            in.compact();
            out.clear();
        }
    }

    /** Makes sure that a file holds no characters but those that are seen, and white space. */
    static void requireNoControls(Source source) {
        for (long at = 0; at < source.length(); at += BLOCK) {
            byte[] part = source.upTo(at, BLOCK);
            int control = control(part);
            if (control >= 0) {
                throw new DamagedFileException(
                        at + control, "texten har styrtecken", "the text has control characters");
            }
        }
    }

    /** Where the first control character stands, or -1. */
    static int control(byte[] part) {
        for (int i = 0; i < part.length; i++) {
            if (part[i] >= 0 && part[i] < 0x20 && !isSpace(part[i])) {
                return i;
            }
        }
        return -1;
    }
}
