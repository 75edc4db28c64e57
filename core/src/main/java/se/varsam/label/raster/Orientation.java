package se.varsam.label.raster;

import se.varsam.label.bytes.Source;

/** How a stored image is turned before it is seen (Exif 2.3, tag 274), in Exif's order. */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    FLIPPED(false, false, true),
    TRANSPOSED(true, false, false),
    /** Turned a quarter clockwise to be seen. */
    CLOCKWISE(true, true, false),
    TRANSVERSED(true, true, true),
    COUNTER_CLOCKWISE(true, false, true);

    private static final int TAG = 274;

    private final boolean turns;
    private final boolean fromRight;
    private final boolean fromBelow;

    /** Whether rows are seen as columns, and whether what is seen is counted from its right side and from below. */
    Orientation(boolean turns, boolean fromRight, boolean fromBelow) {
        this.turns = turns;
        this.fromRight = fromRight;
        this.fromBelow = fromBelow;
    }

    boolean turns() {
        return turns;
    }

    /** The stored column of a place as it is seen, in an image of a size as it is seen. */
    int column(int x, int y, int width, int height) {
        return turns ? seenRow(y, height) : seenColumn(x, width);
    }

    /** The stored row of such a place. */
    int row(int x, int y, int width, int height) {
        return turns ? seenColumn(x, width) : seenRow(y, height);
    }

    private int seenColumn(int x, int width) {
        return fromRight ? width - 1 - x : x;
    }

    private int seenRow(int y, int height) {
        return fromBelow ? height - 1 - y : y;
    }

    /** As Exif says; upright where it says nothing that can be read. */
    static Orientation ofExif(Source tiff) {
        boolean little = tiff.has(0, "II");
        if (tiff.length() < 14 || (!little && !tiff.has(0, "MM"))) {
            return UPRIGHT;
        }
        long at = number(tiff, 4, 4, little);
        if (at > tiff.length() - 2) {
            return UPRIGHT;
        }
        long entries = number(tiff, at, 2, little);
        for (long i = 0, entry = at + 2; i < entries && entry + 12 <= tiff.length(); i++, entry += 12) {
            if (number(tiff, entry, 2, little) == TAG) {
                long value = number(tiff, entry + 8, 2, little);
                return value >= 1 && value <= 8 ? values()[(int) value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static long number(Source tiff, long at, int count, boolean little) {
        long value = tiff.number(at, count);
        return little ? Long.reverseBytes(value) >>> (64 - 8 * count) : value;
    }
}
