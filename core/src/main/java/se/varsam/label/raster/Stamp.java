package se.varsam.label.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.varsam.label.ImageMark;
import se.varsam.label.LabelException;
import se.varsam.label.Marking;
import se.varsam.label.raster.Letters.Line;
import se.varsam.term.Bilingual;

/**
 * What is drawn on an image as it is seen: a white band under it with the caption, or a dark badge in its upper right
 * corner.
 *
 * @param left its first column
 * @param top its first row; for a band the first one under the image
 * @param width how many columns
 * @param height how many rows
 * @param shade 0 for black to 255 for white, row by row
 * @param cover 0 where the image shows through to 255; empty when nowhere
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Stamp(int left, int top, int width, int height, byte[] shade, byte[] cover) {

    private static final long MOST_PIXELS = 200_000_000;
    private static final int LONGEST_SIDE = 1_000_000;
    private static final int LARGEST_BAND = 100_000_000;
    private static final int NARROWEST = 32;
    private static final int DARK = 0x1A;
    private static final int SMALLEST_BADGE = 16;
    private static final double STROKE = 1.25;
    private static final double THINNEST = 1.3;
    private static final double SMALLEST = 0.9;

    /** What a marking asks for on an image of a size. */
    static Stamp of(Marking marking, String format, long width, long height) {
        if (width <= 0 || height <= 0 || Math.max(width, height) > LONGEST_SIDE || height > MOST_PIXELS / width) {
            throw refused(
                    format,
                    "bilden har fler än 200 megapixel eller en sida över en miljon",
                    "the image has more than 200 megapixels or a side over a million");
        }
        return marking.image() == ImageMark.BAND
                ? band(marking, format, (int) width, (int) height)
                : badge(format, (int) width, (int) height);
    }

    /** An image that is not drawn on, and why. */
    static LabelException refused(String format, String sv, String en) {
        return LabelException.of(LabelException.Reason.NO_PLACE, format, new Bilingual(sv, en));
    }

    private static Stamp band(Marking marking, String format, int width, int height) {
        List<String> captions = marking.languages().stream()
                .map(language -> drawable(marking.caption(language), format))
                .toList();
        if (width < NARROWEST) {
            throw refused(format, "bilden är för smal för ett band", "the image is too narrow for a band");
        }
        double scale = scale(captions, width, height);
        double margin = Math.max(2, Math.min(6 * scale, width / 24.0));
        List<String> rows = new ArrayList<>();
        captions.forEach(caption -> wrap(caption, (width - 2 * margin) / scale, rows));
        int step = (int) Math.ceil((Letters.ABOVE + Letters.BELOW + 1) * scale);
        int edge = (int) Math.ceil(2 * scale);
        long area = (long) width * ((long) rows.size() * step + 2L * edge);
        if (area > LARGEST_BAND) {
            throw refused(format, "bilden är för bred för ett band", "the image is too wide for a band");
        }
        byte[] shade = new byte[(int) area];
        Arrays.fill(shade, (byte) 255);
        Stamp band = new Stamp(0, height, width, shade.length / width, shade, new byte[0]);
        for (int i = 0; i < rows.size(); i++) {
            double line = edge + i * (double) step + Math.round(Letters.ABOVE * scale) + 0.5;
            band.write(rows.get(i), margin, line, scale, 0);
        }
        return band;
    }

    private static String drawable(String caption, String format) {
        return Letters.drawable(caption)
                .orElseThrow(() -> refused(
                        format,
                        "bildtexten har ett tecken som inte går att rita",
                        "the caption has a character that cannot be drawn"));
    }

    /** A fortieth of the width between the lines, less where a word is wider than the image. */
    private static double scale(List<String> captions, int width, int height) {
        double wanted = Math.max(1.2, Math.min(width / 40.0, height / 8.0) / Letters.ABOVE);
        double widest = captions.stream()
                .flatMap(caption -> Arrays.stream(caption.split(" ", -1)))
                .mapToDouble(Letters::width)
                .max()
                .orElse(1);
        return Math.max(SMALLEST, Math.min(wanted, (width - 4 - 2 * THINNEST) / widest));
    }

    private static void wrap(String caption, double room, List<String> rows) {
        String row = "";
        for (String word : caption.split(" ", -1)) {
            String longer = row.isEmpty() ? word : row + " " + word;
            if (Letters.width(longer) <= room) {
                row = longer;
                continue;
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
            String rest = word;
            while (Letters.width(rest) > room && rest.length() > 1) {
                int cut = rest.length() - 1;
                while (cut > 1 && Letters.width(rest.substring(0, cut)) > room) {
                    cut--;
                }
                rows.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            row = rest;
        }
        rows.add(row);
    }

    private static Stamp badge(String format, int width, int height) {
        int tall = Math.max(SMALLEST_BADGE, Math.min(width, height) / 12);
        double scale = tall * 0.56 / Letters.CAPITAL;
        double text = Letters.width("AI") * scale;
        int wide = (int) Math.ceil(text + tall * 0.56);
        if (wide > width || tall > height) {
            throw refused(format, "bilden är för liten för ett märke", "the image is too small for a badge");
        }
        int gap = Math.min(tall / 4, Math.min(width - wide, height - tall));
        byte[] shade = new byte[wide * tall];
        Arrays.fill(shade, (byte) DARK);
        byte[] cover = new byte[wide * tall];
        double round = tall / 5.0;
        for (int i = 0; i < cover.length; i++) {
            double x = Math.max(0, Math.abs(i % wide + 0.5 - wide / 2.0) - (wide / 2.0 - round));
            double y = Math.max(0, Math.abs(Math.floorDiv(i, wide) + 0.5 - tall / 2.0) - (tall / 2.0 - round));
            cover[i] = (byte) Math.round(255 * Math.max(0, Math.min(1, round - Math.hypot(x, y) + 0.5)));
        }
        Stamp badge = new Stamp(width - wide - gap, gap, wide, tall, shade, cover);
        badge.write("AI", (wide - text) / 2, (tall + Letters.CAPITAL * scale) / 2, scale, 255);
        return badge;
    }

    /** Writes from a place on the line, in black or white. */
    private void write(String text, double x, double line, double scale, int colour) {
        double half = Math.max(THINNEST, STROKE * scale) / 2;
        for (Line each : Letters.lines(text)) {
            write(
                    x + each.fromX() * scale,
                    line - each.fromY() * scale,
                    x + each.toX() * scale,
                    line - each.toY() * scale,
                    half,
                    colour);
        }
    }

    private void write(double ax, double ay, double bx, double by, double half, int colour) {
        int right = (int) Math.min(width - 1.0, Math.max(ax, bx) + half + 1);
        int bottom = (int) Math.min(height - 1.0, Math.max(ay, by) + half + 1);
        double along = (bx - ax) * (bx - ax) + (by - ay) * (by - ay);
        for (int y = (int) Math.max(0, Math.min(ay, by) - half - 1); y <= bottom; y++) {
            for (int x = (int) Math.max(0, Math.min(ax, bx) - half - 1); x <= right; x++) {
                double px = x + 0.5 - ax;
                double py = y + 0.5 - ay;
                double t = along == 0 ? 0 : Math.max(0, Math.min(1, (px * (bx - ax) + py * (by - ay)) / along));
                double far = Math.hypot(px - t * (bx - ax), py - t * (by - ay));
                int ink = (int) Math.round(255 * Math.max(0, Math.min(1, half - far + 0.5)));
                int now = shade[y * width + x] & 0xFF;
                int mixed = ((colour == 0 ? 255 : DARK) * (255 - ink) + colour * ink) / 255;
                shade[y * width + x] = (byte) (colour == 0 ? Math.min(now, mixed) : Math.max(now, mixed));
            }
        }
    }

    /** How much of it covers a place of the image, 0 to 255. */
    int coverAt(int x, int y) {
        if (x < left || x >= left + width || y < top || y >= top + height) {
            return 0;
        }
        return cover.length == 0 ? 255 : cover[(y - top) * width + x - left] & 0xFF;
    }

    /** What is drawn at a place that it covers. */
    int shadeAt(int x, int y) {
        return shade[(y - top) * width + x - left] & 0xFF;
    }

    /** The first row under it. */
    int bottom() {
        return top + height;
    }
}
