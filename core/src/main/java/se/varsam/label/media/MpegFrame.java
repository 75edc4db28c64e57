package se.varsam.label.media;

import se.varsam.label.bytes.Source;

/** MPEG audio layer III: whether bytes are sound at all. */
final class MpegFrame {

    private static final int[] KBIT_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    private static final int[] KBIT_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    private static final int[] HERTZ = {44_100, 48_000, 32_000, 0};
    private static final int VERSION_1 = 3;
    private static final int VERSION_2 = 2;
    private static final int RESERVED = 1;
    private static final int LAYER_III = 1;
    private static final int SEARCHED = 1 << 16;

    private MpegFrame() {}

    /** Whether two frames follow each other at a place. */
    static boolean twoAt(Source source, long at) {
        int length = lengthAt(source, at);
        return length > 0 && lengthAt(source, at + length) > 0;
    }

    /** Whether two frames follow each other soon after a place: some programs leave zeros behind a tag. */
    static boolean twoSoonAfter(Source source, long at) {
        byte[] start = source.upTo(at, SEARCHED);
        for (int i = 0; i < start.length; i++) {
            if (start[i] == (byte) 0xFF && twoAt(source, at + i)) {
                return true;
            }
        }
        return false;
    }

    /** The length of the frame at a place, or 0 where there is none. */
    private static int lengthAt(Source source, long at) {
        if (at > source.length() - 4) {
            return 0;
        }
        int head = (int) source.u32(at);
        int version = (head >>> 19) & 3;
        if ((head >>> 21) != 0x7FF || version == RESERVED || ((head >>> 17) & 3) != LAYER_III) {
            return 0;
        }
        int kbit = (version == VERSION_1 ? KBIT_1 : KBIT_2)[(head >>> 12) & 15];
        int hertz = HERTZ[(head >>> 10) & 3];
        if (kbit == 0 || hertz == 0) {
            return 0;
        }
        int padding = (head >>> 9) & 1;
        return switch (version) {
            case VERSION_1 -> 144_000 * kbit / hertz + padding;
            case VERSION_2 -> 72_000 * kbit / (hertz / 2) + padding;
            default -> 72_000 * kbit / (hertz / 4) + padding;
        };
    }
}
