package se.varsam.label.raster;

/**
 * How PNG lays pixels into rows.
 *
 * @param type the colour type
 * @param depth bits for each sample: 1, 2, 4, 8 or 16
 */
record PngPixels(int type, int depth) {

    static final int GREY = 0;
    static final int RGB = 2;
    static final int PALETTE = 3;
    static final int GREY_ALPHA = 4;
    static final int RGB_ALPHA = 6;

    boolean isValid() {
        return switch (type) {
            case GREY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case RGB, GREY_ALPHA, RGB_ALPHA -> depth == 8 || depth == 16;
            default -> false;
        };
    }

    int channels() {
        return switch (type) {
            case RGB -> 3;
            case GREY_ALPHA -> 2;
            case RGB_ALPHA -> 4;
            default -> 1;
        };
    }

    boolean hasAlpha() {
        return type == GREY_ALPHA || type == RGB_ALPHA;
    }

    int most() {
        return (1 << depth) - 1;
    }

    /** How many bytes a row of so many pixels takes, without its filter. */
    int rowBytes(int width) {
        return Math.toIntExact(((long) width * channels() * depth + 7) / 8);
    }

    /** How far the filters look back. */
    int back() {
        return Math.max(1, channels() * depth / 8);
    }

    int get(byte[] row, int sample) {
        if (depth == 16) {
            return ((row[2 * sample] & 0xFF) << 8) | (row[2 * sample + 1] & 0xFF);
        }
        int bit = sample * depth;
        return ((row[bit >> 3] & 0xFF) >> (8 - depth - (bit & 7))) & most();
    }

    void set(byte[] row, int sample, int value) {
        if (depth == 16) {
            row[2 * sample] = (byte) (value >> 8);
            row[2 * sample + 1] = (byte) value;
            return;
        }
        int bit = sample * depth;
        int shift = 8 - depth - (bit & 7);
        row[bit >> 3] = (byte) ((row[bit >> 3] & ~(most() << shift)) | (value << shift));
    }

    /** Turns a filtered row into samples. */
    void unfilter(int filter, byte[] row, byte[] above) {
        int back = back();
        for (int i = 0; i < row.length; i++) {
            row[i] += (byte) guess(filter, row, above, i, back);
        }
    }

    /** The samples as a filtered row, after the filter itself. */
    byte[] filtered(int filter, byte[] row, byte[] above) {
        byte[] filtered = new byte[row.length + 1];
        filtered[0] = (byte) filter;
        for (int i = 0; i < row.length; i++) {
            filtered[i + 1] = (byte) (row[i] - guess(filter, row, above, i, back()));
        }
        return filtered;
    }

    private static int guess(int filter, byte[] row, byte[] above, int i, int back) {
        int left = i >= back ? row[i - back] & 0xFF : 0;
        int up = above[i] & 0xFF;
        return switch (filter) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> paeth(left, up, i >= back ? above[i - back] & 0xFF : 0);
            default -> 0;
        };
    }

    private static int paeth(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
