package se.varsam.audit.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import se.varsam.data.JsonException;
import se.varsam.data.JsonObject;

/** How a record stands on a line of a log file: <code>{"open":{…},"leaf":{…}}</code>. */
final class LogLine {

    private static final byte[] OPEN = "{\"open\":".getBytes(US_ASCII);
    private static final byte[] LEAF = ",\"leaf\":".getBytes(US_ASCII);
    private static final byte[] NUMBER = "{\"n\":".getBytes(US_ASCII);
    private static final byte[] END = "}\n".getBytes(US_ASCII);
    private static final int MOST_DIGITS = 18;

    private LogLine() {}

    /** Bytes that can be written without a copy of them. */
    static final class Buffer extends ByteArrayOutputStream {

        byte[] array() {
            return buf;
        }
    }

    static void write(Entry entry, Buffer out) {
        out.writeBytes(OPEN);
        out.writeBytes(entry.open().getBytes(StandardCharsets.UTF_8));
        out.writeBytes(LEAF);
        out.writeBytes(entry.leaf().getBytes(StandardCharsets.UTF_8));
        out.writeBytes(END);
    }

    /**
     * {@return the parts of a line}
     *
     * @param bytes where it stands
     * @param from where it begins
     * @param to where it ends, without the line feed
     * @param file the file's name
     * @param number the line in the file, from 1
     */
    static RawLine parse(byte[] bytes, int from, int to, String file, long number) {
        int open = from + OPEN.length;
        int openTo = startsWith(OPEN, bytes, from, to) ? objectEnd(bytes, open, to) : -1;
        int leaf = openTo + LEAF.length;
        if (openTo < 0
                || !startsWith(LEAF, bytes, openTo, to)
                || leaf + 2 >= to
                || bytes[leaf] != '{'
                || bytes[to - 2] != '}'
                || bytes[to - 1] != '}') {
            return RawLine.without(RawLine.Shape.MALFORMED, file, number);
        }
        return new RawLine(bytes, open, openTo, leaf, to - 1, RawLine.Shape.WHOLE, file, number);
    }

    /** {@return the number that the leaf says it has, -1 when it says none} */
    static long number(RawLine line) {
        if (line.shape() != RawLine.Shape.WHOLE || !startsWith(NUMBER, line.bytes(), line.leafFrom(), line.leafTo())) {
            return -1;
        }
        long number = -1;
        int at = line.leafFrom() + NUMBER.length;
        for (int end = at + MOST_DIGITS; at < end && isDigit(line.bytes()[at]); at++) {
            number = Math.max(number, 0) * 10 + line.bytes()[at] - '0';
        }
        return number;
    }

    /** {@return the leaf, empty when this is not a record that was written with this number} */
    static Optional<JsonObject> leaf(RawLine line, long number) {
        if (number(line) != number) {
            return Optional.empty();
        }
        try {
            JsonObject.parse(text(line, line.openFrom(), line.openTo()));
            JsonObject leaf = JsonObject.parse(text(line, line.leafFrom(), line.leafTo()));
            return leaf.number("n") == number && leaf.textIfAny("at").isPresent()
                    ? Optional.of(leaf)
                    : Optional.empty();
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    static Entry entry(RawLine line) {
        String open = text(line, line.openFrom() + 1, line.openTo() - 1);
        return new Entry(open.isBlank() ? "{}" : "{" + open + "}", text(line, line.leafFrom(), line.leafTo()));
    }

    static String text(RawLine line, int from, int to) {
        return new String(line.bytes(), from, to - from, StandardCharsets.UTF_8);
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean startsWith(byte[] word, byte[] bytes, int from, int to) {
        return to - from > word.length && Arrays.equals(bytes, from, from + word.length, word, 0, word.length);
    }

    /** {@return where an object ends, -1 when it does not} */
    private static int objectEnd(byte[] bytes, int from, int to) {
        if (bytes[from] != '{') {
            return -1;
        }
        boolean isText = false;
        int depth = 0;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (isText) {
                if (b == '\\') {
                    i++;
                } else if (b == '"') {
                    isText = false;
                }
            } else if (b == '"') {
                isText = true;
            } else if (b == '{') {
                depth++;
            } else if (b == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
