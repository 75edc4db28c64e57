package se.varsam.label.media;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import se.varsam.label.bytes.Source;

/** ID3's unsynchronisation: a zero is stuffed in after FF where old players would take what follows for sound. */
final class Stuffing {

    private static final int BLOCK = 8192;

    private Stuffing() {}

    /** The place after some bytes and the zeros stuffed into them, or the limit's next where they are not all there. */
    static long skip(Source source, long from, long count, long limit) {
        long at = from;
        long left = count;
        boolean isAfterFf = false;
        while (at < limit) {
            byte[] block = source.bytes(at, Math.min(Math.min(BLOCK, 2 * left + 2), limit - at));
            for (byte each : block) {
                if (isAfterFf && each == 0) {
                    isAfterFf = false;
                } else if (left == 0) {
                    return at;
                } else {
                    left--;
                    isAfterFf = each == (byte) 0xFF;
                }
                at++;
            }
        }
        return left == 0 ? limit : limit + 1;
    }

    /** Some bytes without the zeros; fewer where the limit comes before. */
    static byte[] read(Source source, long at, int count, long limit, boolean isStuffed) {
        if (!isStuffed) {
            return source.bytes(at, Math.min(count, limit - at));
        }
        byte[] read = remove(source.bytes(at, Math.min(2L * count, limit - at)));
        return Arrays.copyOf(read, Math.min(count, read.length));
    }

    static byte[] remove(byte[] stuffed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(stuffed.length);
        for (int i = 0; i < stuffed.length; i++) {
            if (stuffed[i] != 0 || i == 0 || stuffed[i - 1] != (byte) 0xFF) {
                out.write(stuffed[i]);
            }
        }
        return out.toByteArray();
    }

    static byte[] add(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length + 16);
        for (int i = 0; i < plain.length; i++) {
            out.write(plain[i]);
            if (plain[i] == (byte) 0xFF) {
                int next = i + 1 < plain.length ? plain[i + 1] & 0xFF : 0;
                if (next == 0 || next >= 0xE0) {
                    out.write(0);
                }
            }
        }
        return out.toByteArray();
    }
}
