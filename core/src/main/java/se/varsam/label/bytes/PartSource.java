package se.varsam.label.bytes;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/** Some of another source's bytes. */
final class PartSource extends Source {

    private final Source whole;
    private final long from;
    private final long length;

    PartSource(Source whole, long from, long to) {
        this.whole = whole;
        this.from = from;
        this.length = to - from;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    void copy(long at, byte[] into, int offset, int count) {
        whole.copy(from + at, into, offset, count);
    }

    @Override
    void writeTo(WritableByteChannel out, long first, long last) throws IOException {
        whole.writeTo(out, from + first, from + last);
    }
}
