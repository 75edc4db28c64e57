package se.varsam.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import se.varsam.label.bytes.Source;

/** A source as PDFBox reads files, through one small window. */
final class SourceReader implements RandomAccessRead {

    private static final int WINDOW = 1 << 14;

    private final Source source;
    private byte[] window = {};
    private long windowAt;
    private long at;

    SourceReader(Source source) {
        this.source = source;
    }

    @Override
    public int read() {
        if (at >= source.length()) {
            return -1;
        }
        look();
        return window[(int) (at++ - windowAt)] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int count) {
        if (at >= source.length()) {
            return -1;
        }
        look();
        int from = (int) (at - windowAt);
        int read = Math.min(count, window.length - from);
        System.arraycopy(window, from, into, offset, read);
        at += read;
        return read;
    }

    /** PDFBox reads back and forth a little: half of the window lies before what is asked for. */
    private void look() {
        if (at < windowAt || at >= windowAt + window.length) {
            windowAt = Math.max(0, at - WINDOW / 2);
            window = source.upTo(windowAt, WINDOW);
        }
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public void seek(long position) throws IOException {
        if (position < 0) {
            throw new IOException("before the first byte");
        }
        at = Math.min(position, source.length());
    }

    @Override
    public long length() {
        return source.length();
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public boolean isEOF() {
        return at >= source.length();
    }

    @Override
    public RandomAccessReadView createView(long from, long length) {
        return new RandomAccessReadView(new SourceReader(source), from, length);
    }

    /** The source is not ours to close. */
    @Override
    public void close() {}
}
