package se.varsam.label.raster;

import java.util.Arrays;

/**
 * What black and white are in a PNG, and whether its pixels must be laid out anew to hold them.
 *
 * @param before how pixels lie now
 * @param after how they will lie
 * @param palette the palette with black and white in it, or empty where it stays
 * @param meaning for each value of a pixel its samples after, or empty where they stay
 * @param black the palette's entry for black
 * @param white the palette's entry for white
 * @param clear the samples that stand for a transparent pixel, or empty
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PngInk(PngPixels before, PngPixels after, byte[] palette, int[][] meaning, int black, int white, int[] clear) {

    private static final int[][] SAME = new int[0][];

    /** For an image with the data of its PLTE and tRNS chunks, empty where there is none. */
    static PngInk of(PngPixels pixels, byte[] palette, byte[] transparent) {
        if (pixels.type() == PngPixels.PALETTE) {
            return ofPalette(pixels, palette, transparent);
        }
        int[] clear = new int[Math.min(transparent.length / 2, pixels.channels())];
        for (int i = 0; i < clear.length; i++) {
            clear[i] = (((transparent[2 * i] & 0xFF) << 8) | (transparent[2 * i + 1] & 0xFF)) & pixels.most();
        }
        if (clear.length == 0 || pixels.depth() >= 8) {
            return new PngInk(pixels, pixels, new byte[0], SAME, 0, 0, clear);
        }
        int[][] meaning = new int[pixels.most() + 1][];
        for (int i = 0; i < meaning.length; i++) {
            meaning[i] = new int[] {i * 255 / pixels.most(), i == clear[0] ? 0 : 255};
        }
        PngPixels grey = new PngPixels(PngPixels.GREY_ALPHA, 8);
        return new PngInk(pixels, grey, new byte[0], meaning, 0, 0, new int[0]);
    }

    private static PngInk ofPalette(PngPixels pixels, byte[] palette, byte[] alpha) {
        int size = palette.length / 3;
        int black = find(palette, alpha, 0);
        int white = find(palette, alpha, 255);
        int more = (black < 0 ? 1 : 0) + (white < 0 ? 1 : 0);
        if (size + more <= pixels.most() + 1) {
            byte[] longer = Arrays.copyOf(palette, 3 * (size + more));
            if (white < 0) {
                white = size + more - 1;
                Arrays.fill(longer, 3 * white, 3 * white + 3, (byte) 255);
            }
            return new PngInk(
                    pixels,
                    pixels,
                    more == 0 ? new byte[0] : longer,
                    SAME,
                    black < 0 ? size : black,
                    white,
                    new int[0]);
        }
        boolean opaque = alpha.length == 0;
        int[][] meaning = new int[pixels.most() + 1][opaque ? 3 : 4];
        for (int i = 0; i < meaning.length; i++) {
            for (int c = 0; c < 3 && i < size; c++) {
                meaning[i][c] = palette[3 * i + c] & 0xFF;
            }
            if (!opaque) {
                meaning[i][3] = i < alpha.length ? alpha[i] & 0xFF : 255;
            }
        }
        PngPixels colours = new PngPixels(opaque ? PngPixels.RGB : PngPixels.RGB_ALPHA, 8);
        return new PngInk(pixels, colours, new byte[0], meaning, 0, 0, new int[0]);
    }

    /** An opaque entry of one shade of grey, or -1. */
    private static int find(byte[] palette, byte[] alpha, int shade) {
        for (int i = 0; i < palette.length / 3; i++) {
            if ((palette[3 * i] & 0xFF) == shade
                    && (palette[3 * i + 1] & 0xFF) == shade
                    && (palette[3 * i + 2] & 0xFF) == shade
                    && (i >= alpha.length || (alpha[i] & 0xFF) == 255)) {
                return i;
            }
        }
        return -1;
    }

    boolean isSameLayout() {
        return meaning.length == 0;
    }

    /** A row of pixels in the new layout. */
    byte[] laidOut(byte[] row, int width) {
        if (isSameLayout()) {
            return row.clone();
        }
        byte[] wide = new byte[after.rowBytes(width)];
        int channels = after.channels();
        for (int x = 0; x < width; x++) {
            int[] samples = meaning[before.get(row, x)];
            for (int c = 0; c < channels; c++) {
                wide[x * channels + c] = (byte) samples[c];
            }
        }
        return wide;
    }

    /** Draws on one pixel of a row in the new layout. */
    void draw(byte[] row, int pixel, int shade, int cover) {
        if (cover == 0) {
            return;
        }
        if (after.type() == PngPixels.PALETTE) {
            if (cover >= 128) {
                after.set(row, pixel, shade < 128 ? black : white);
            }
            return;
        }
        int first = pixel * after.channels();
        int colours = after.channels() - (after.hasAlpha() ? 1 : 0);
        double mine = cover / 255.0;
        double theirs = 1 - mine;
        if (after.hasAlpha()) {
            theirs *= (double) after.get(row, first + colours) / after.most();
            after.set(row, first + colours, (int) Math.round((mine + theirs) * after.most()));
        }
        for (int c = first; c < first + colours; c++) {
            double mixed = (shade / 255.0 * after.most() * mine + after.get(row, c) * theirs) / (mine + theirs);
            after.set(row, c, (int) Math.round(mixed));
        }
        if (isClear(row, first)) {
            after.set(row, first, clear[0] == 0 ? 1 : clear[0] - 1);
        }
    }

    private boolean isClear(byte[] row, int first) {
        for (int c = 0; c < clear.length; c++) {
            if (after.get(row, first + c) != clear[c]) {
                return false;
            }
        }
        return clear.length > 0;
    }
}
