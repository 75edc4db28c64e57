package se.varsam.audit.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Arrays;

/**
 * Goes through the lines of a log file. Every block is read from the beginning of a line, under the lock of the one who
 * overwrites, so that a line is seen before or after it was overwritten and never between. An interrupt does not disturb.
 */
final class LogLines implements Closeable {

    /** How much is read at once of a file that is read through. */
    static final int BLOCK = 1 << 18;

    /** What is longer was not written by a store; it is shown in pieces. */
    private static final int LONGEST = 1 << 24;

    private final RandomAccessFile file;
    private final String name;
    private final long limit;
    private final Object lock;
    private byte[] block;
    private long blockAt;
    private int held;
    private int from;
    private int to;
    private boolean isEnded = true;
    private long line;

    LogLines(LogFile log, long start, long limit, Object lock) throws IOException {
        this(log, start, limit, lock, BLOCK);
    }

    LogLines(LogFile log, long start, long limit, Object lock, int size) throws IOException {
        this.file = new RandomAccessFile(log.path().toFile(), "r");
        this.name = log.name();
        this.limit = limit;
        this.lock = lock;
        this.block = new byte[size];
        this.blockAt = start;
        this.to = -1;
    }

    /** Goes to the next line; an empty rest is none. */
    boolean next() throws IOException {
        from = isEnded ? to + 1 : to;
        for (int looked = from; ; ) {
            for (int i = looked; i < held; i++) {
                if (block[i] == '\n') {
                    return found(i, true);
                }
            }
            looked = held - from;
            if (held - from >= LONGEST) {
                return found(held, false);
            }
            if (!fill()) {
                return from < held && found(held, false);
            }
        }
    }

    private boolean found(int end, boolean ended) {
        to = end;
        isEnded = ended;
        line++;
        return true;
    }

    /** Reads on from the beginning of the line, with more room when it does not fit. */
    private boolean fill() throws IOException {
        int carried = Math.max(0, held - from);
        blockAt += from;
        if (from == 0 && carried == block.length) {
            block = Arrays.copyOf(block, 2 * block.length);
        }
        from = 0;
        held = 0;
        synchronized (lock) {
            file.seek(blockAt);
            int wanted = (int) Math.min(block.length, limit - blockAt);
            while (held < wanted) {
                int read = file.read(block, held, wanted - held);
                if (read < 0) {
                    break;
                }
                held += read;
            }
        }
        return held > carried;
    }

    /** {@return the line, in the form in which it is checked} */
    RawLine raw() {
        return isEnded
                ? LogLine.parse(block, from, to, name, line)
                : RawLine.without(blockAt + to >= limit ? RawLine.Shape.TORN : RawLine.Shape.MALFORMED, name, line);
    }

    /** {@return where in the file the line begins} */
    long start() {
        return blockAt + from;
    }

    /** {@return where in the file the line after it begins} */
    long end() {
        return blockAt + to + (isEnded ? 1 : 0);
    }

    /** {@return where in the bytes of {@link #raw} the line begins} */
    int offset() {
        return from;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
