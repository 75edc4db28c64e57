package se.varsam.cli.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Words;

/** Reads UTF-8 of any length in constant memory; counts its lines and what is not UTF-8, which becomes U+FFFD. */
final class TextSource extends Reader {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int SIZE = 1 << 16;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).limit(0);
    private final Lines lines = new Lines();
    private final String name;
    private final InputStream input;
    private final LongConsumer pulse;
    private long read;
    private long malformed;
    private boolean ended;

    /**
     * @param name what errors call it
     * @param input the bytes
     * @param pulse is told from time to time how many bytes have been read
     */
    TextSource(String name, InputStream input, LongConsumer pulse) {
        this.name = name;
        this.input = input;
        this.pulse = pulse;
    }

    Lines lines() {
        return lines;
    }

    /** {@return how many times U+FFFD stands for bytes that are not UTF-8} */
    long malformed() {
        return malformed;
    }

    @Override
    public int read(char[] target, int from, int count) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, from, count).slice();
        while (decode(chars) && chars.position() == 0) {
            fill();
        }
        int done = chars.position();
        lines.append(target, from, done);
        return done == 0 && ended ? -1 : done;
    }

    /** {@return whether more bytes are needed, and there may be some} */
    private boolean decode(CharBuffer chars) {
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isUnderflow()) {
                return !ended;
            }
            if (result.isOverflow() || !chars.hasRemaining()) {
                return false;
            }
            bytes.position(bytes.position() + result.length());
            chars.put(REPLACEMENT);
            malformed++;
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = input.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        if (read == 0) {
            requireNoUtf16();
        }
        read += Math.max(0, count);
        pulse.accept(read);
    }

    /** Read as UTF-8 it would look clean. */
    private void requireNoUtf16() {
        if (bytes.remaining() >= 2) {
            int mark = ((bytes.get(0) & 0xFF) << Byte.SIZE) | (bytes.get(1) & 0xFF);
            if (mark == 0xFEFF || mark == 0xFFFE) {
                throw new InputException(Exit.DATA, name + ": " + Words.NOT_UTF_8.inBoth());
            }
        }
    }

    /** The bytes are the caller's to close. */
    @Override
    public void close() {}
}
