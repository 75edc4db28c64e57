package se.varsam.label.bytes;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;

/** Bytes in memory. */
final class ArraySource extends Source {

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] bytes;

    ArraySource(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    void copy(long at, byte[] into, int offset, int count) {
        System.arraycopy(bytes, (int) at, into, offset, count);
    }

    @Override
    public int u8(long at) {
        require(at, 1);
        return bytes[(int) at] & 0xFF;
    }

    @Override
    public int u16(long at) {
        require(at, 2);
        return ((bytes[(int) at] & 0xFF) << 8) | (bytes[(int) at + 1] & 0xFF);
    }

    @Override
    public long u32(long at) {
        require(at, 4);
        return Integer.toUnsignedLong((int) INT.get(bytes, (int) at));
    }

    @Override
    void writeTo(WritableByteChannel out, long from, long to) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes, (int) from, (int) (to - from));
        while (left.hasRemaining()) {
            out.write(left);
        }
    }
}
