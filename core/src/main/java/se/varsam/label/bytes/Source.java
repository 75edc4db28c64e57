package se.varsam.label.bytes;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of a file that is read here and there, however large it is. Reading outside it is how damage shows:
 * {@link DamagedFileException}. Not thread-safe.
 *
 * @since 0.1
 */
public abstract sealed class Source permits ArraySource, FileSource, PartSource, PieceSource {

    private static final int BLOCK = 1 << 16;

    Source() {}

    /**
     * {@return a source of bytes in memory}
     *
     * @param bytes the bytes, not to be changed afterwards
     */
    public static Source of(byte[] bytes) {
        return new ArraySource(bytes);
    }

    /**
     * {@return a source of the bytes of an open file, which it does not close}
     *
     * @param file the file, opened for reading
     * @throws IOException when its size cannot be read
     */
    public static Source of(FileChannel file) throws IOException {
        return new FileSource(file, file.size());
    }

    /**
     * {@return other sources, one after the other, as one}
     *
     * @param parts the sources, in order
     */
    public static Source of(List<Source> parts) {
        return new PieceSource(parts);
    }

    /** {@return how many bytes there are} */
    public abstract long length();

    /** Reads {@code count} bytes from a place that is known to exist. */
    abstract void copy(long at, byte[] into, int offset, int count);

    /** Writes the bytes from one place up to another, without holding them in memory. */
    abstract void writeTo(WritableByteChannel out, long from, long to) throws IOException;

    /**
     * Writes all bytes, without holding them in memory.
     *
     * @param out where to
     * @throws IOException when they cannot be read or written
     */
    public final void writeTo(WritableByteChannel out) throws IOException {
        writeTo(out, 0, length());
    }

    /**
     * {@return some of the bytes as a source}
     *
     * @param from where they begin
     * @param to the byte after them
     * @throws DamagedFileException when they are not all there
     */
    public final Source part(long from, long to) {
        require(from, to - from);
        return new PartSource(this, from, to);
    }

    /**
     * {@return some bytes}
     *
     * @param at where they begin
     * @param count how many; the caller makes sure that so many are worth holding in memory
     * @throws DamagedFileException when they are not all there
     */
    public final byte[] bytes(long at, long count) {
        require(at, count);
        byte[] read = new byte[Math.toIntExact(count)];
        copy(at, read, 0, read.length);
        return read;
    }

    /**
     * {@return as many bytes as there are, up to a number}
     *
     * @param at where they begin
     * @param most how many at most
     */
    public final byte[] upTo(long at, int most) {
        return bytes(at, Math.max(0, Math.min(most, length() - at)));
    }

    /**
     * {@return one unsigned byte}
     *
     * @param at its place
     * @throws DamagedFileException when it lies outside
     */
    public int u8(long at) {
        return (int) number(at, 1);
    }

    /**
     * {@return an unsigned number of two bytes, most significant first}
     *
     * @param at where it begins
     * @throws DamagedFileException when it lies outside
     */
    public int u16(long at) {
        return (int) number(at, 2);
    }

    /**
     * {@return an unsigned number of four bytes, most significant first}
     *
     * @param at where it begins
     * @throws DamagedFileException when it lies outside
     */
    public long u32(long at) {
        return number(at, 4);
    }

    /**
     * {@return an unsigned number of four bytes, least significant first}
     *
     * @param at where it begins
     * @throws DamagedFileException when it lies outside
     */
    public long u32le(long at) {
        return Integer.toUnsignedLong(Integer.reverseBytes((int) number(at, 4)));
    }

    /**
     * {@return a number of up to eight bytes, most significant first}
     *
     * @param at where it begins
     * @param count how many bytes
     * @throws DamagedFileException when it lies outside
     */
    public long number(long at, int count) {
        require(at, count);
        byte[] read = new byte[count];
        copy(at, read, 0, count);
        long value = 0;
        for (byte each : read) {
            value = (value << 8) | (each & 0xFF);
        }
        return value;
    }

    /**
     * {@return bytes as Latin-1 text: one character for each byte}
     *
     * @param at where they begin
     * @param count how many
     * @throws DamagedFileException when they are not all there
     */
    public final String latin1(long at, long count) {
        return new String(bytes(at, count), StandardCharsets.ISO_8859_1);
    }

    /**
     * {@return whether certain bytes stand at a place; false where the file ends before}
     *
     * @param at the place
     * @param expected the bytes as Latin-1 text
     */
    public final boolean has(long at, String expected) {
        return at >= 0
                && at + expected.length() <= length()
                && latin1(at, expected.length()).equals(expected);
    }

    /**
     * {@return whether certain bytes stand at a place; false where the file ends before}
     *
     * @param at the place
     * @param expected the bytes
     */
    public final boolean has(long at, byte[] expected) {
        return at >= 0 && at + expected.length <= length() && Arrays.equals(bytes(at, expected.length), expected);
    }

    /**
     * {@return whether another source holds the same bytes}
     *
     * @param other the other source
     */
    public final boolean holdsSameAs(Source other) {
        if (length() != other.length()) {
            return false;
        }
        for (long at = 0; at < length(); at += BLOCK) {
            if (!Arrays.equals(upTo(at, BLOCK), other.upTo(at, BLOCK))) {
                return false;
            }
        }
        return true;
    }

    /** {@return all bytes, in memory} */
    public final byte[] all() {
        return bytes(0, length());
    }

    /**
     * Makes sure that bytes are there.
     *
     * @param at where they begin
     * @param count how many
     * @throws DamagedFileException when they are not all there
     */
    public final void require(long at, long count) {
        if (at < 0 || count < 0 || at > length() - count) {
            throw DamagedFileException.cutShort(at, count, length());
        }
    }
}
