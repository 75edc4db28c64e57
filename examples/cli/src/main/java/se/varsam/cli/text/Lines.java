package se.varsam.cli.text;

/**
 * Tells line and column of places that are asked for in order, some {@value #KEPT} characters behind what was read at most. A
 * line ends with LF. Both are counted from 1, columns in UTF-16 units.
 */
final class Lines {

    private static final int KEPT = 1 << 16;

    private long[] ends = new long[256];
    private int first;
    private int size;
    private long length;
    private long line = 1;
    private long lineStart;

    /** A line and a column. */
    record Position(long line, long column) {}

    void append(char[] text, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (text[i] == '\n') {
                add(length + i - from);
            }
        }
        length += count;
        passTo(length - KEPT);
    }

    Position at(long place) {
        passTo(place);
        return new Position(line, place - lineStart + 1);
    }

    private void passTo(long place) {
        while (size > 0 && ends[first] < place) {
            line++;
            lineStart = ends[first] + 1;
            first = (first + 1) % ends.length;
            size--;
        }
    }

    private void add(long end) {
        if (size == ends.length) {
            long[] more = new long[2 * size];
            for (int i = 0; i < size; i++) {
                more[i] = ends[(first + i) % size];
            }
            ends = more;
            first = 0;
        }
        ends[(first + size) % ends.length] = end;
        size++;
    }
}
