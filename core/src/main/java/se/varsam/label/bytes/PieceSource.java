package se.varsam.label.bytes;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;
import java.util.List;

/** Other sources, one after the other: what a file is after edits, before anything is copied. */
final class PieceSource extends Source {

    private final Source[] pieces;
    private final long[] starts;

    PieceSource(List<Source> parts) {
        pieces = parts.toArray(Source[]::new);
        starts = new long[pieces.length + 1];
        for (int i = 0; i < pieces.length; i++) {
            starts[i + 1] = starts[i] + pieces[i].length();
        }
    }

    @Override
    public long length() {
        return starts[pieces.length];
    }

    @Override
    void copy(long at, byte[] into, int offset, int count) {
        int copied = 0;
        for (int i = pieceAt(at); copied < count; i++) {
            long from = at + copied;
            int part = (int) Math.min(count - copied, starts[i + 1] - from);
            pieces[i].copy(from - starts[i], into, offset + copied, part);
            copied += part;
        }
    }

    @Override
    void writeTo(WritableByteChannel out, long from, long to) throws IOException {
        long next = from;
        for (int i = pieceAt(from); next < to; i++) {
            long last = Math.min(to, starts[i + 1]);
            pieces[i].writeTo(out, next - starts[i], last - starts[i]);
            next = last;
        }
    }

    private int pieceAt(long at) {
        int found = Arrays.binarySearch(starts, at);
        return found < 0 ? -found - 2 : Math.min(found, pieces.length - 1);
    }
}
