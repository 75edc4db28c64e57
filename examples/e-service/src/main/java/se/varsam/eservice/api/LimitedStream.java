package se.varsam.eservice.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.util.unit.DataSize;

/** Reads a body, and no more of it than is taken: whether its length was told or not. */
final class LimitedStream extends FilterInputStream {

    private final DataSize most;
    private long left;

    LimitedStream(InputStream body, DataSize most) {
        super(body);
        this.most = most;
        this.left = most.toBytes();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long many) throws IOException {
        long skipped = super.skip(many);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) {
        left -= read;
        if (left < 0) {
            throw new BodyTooLargeException(most);
        }
    }
}
