package se.varsam.label.bytes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

/** Bytes of a file, read through one small window and copied by the operating system. */
final class FileSource extends Source {

    private static final int WINDOW = 8192;

    private final FileChannel file;
    private final long length;
    private final byte[] window = new byte[WINDOW];
    private long windowAt = Long.MAX_VALUE;
    private int windowLength;

    FileSource(FileChannel file, long length) {
        this.file = file;
        this.length = length;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    void copy(long at, byte[] into, int offset, int count) {
        if (count > WINDOW) {
            fill(at, ByteBuffer.wrap(into, offset, count));
            return;
        }
        if (at < windowAt || at + count > windowAt + windowLength) {
            windowLength = (int) Math.min(WINDOW, length - at);
            windowAt = at;
            fill(at, ByteBuffer.wrap(window, 0, windowLength));
        }
        System.arraycopy(window, (int) (at - windowAt), into, offset, count);
    }

    private void fill(long at, ByteBuffer into) {
        try {
            for (long next = at; into.hasRemaining(); ) {
                int read = file.read(into, next);
                if (read < 0) {
                    throw DamagedFileException.cutShort(next, into.remaining(), next);
                }
                next += read;
            }
        } catch (IOException e) {
            windowAt = Long.MAX_VALUE;
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void writeTo(WritableByteChannel out, long from, long to) throws IOException {
        for (long next = from; next < to; ) {
            long moved = file.transferTo(next, to - next, out);
            if (moved <= 0) {
                throw DamagedFileException.cutShort(next, to - next, next);
            }
            next += moved;
        }
    }
}
