package se.varsam.label.raster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Letters of strokes, drawn alike on every machine, with or without fonts. In units: capitals are 9 high, small letters 6,
 * tails reach 3 below the line.
 */
final class Letters {

    static final int CAPITAL = 9;
    static final int ABOVE = 12;
    static final int BELOW = 3;

    private static final double BETWEEN = 1.9;
    private static final double BLANK = 3;
    private static final int STEPS = 8;

    /**
     * A letter and its strokes. A point is a digit (x) and a letter (y, d on the line, j on top of small letters, m of
     * capitals); a capital rounds the corner.
     */
    private static final String TABLE = """
            A 0d3m6d 1g5g
            B 0d0m3m5M5I3i6I6D3d0d 0i3i
            C 6k6M0M0D6D6f
            D 0d0m3m6M6D3d0d
            E 5d0d0m5m 0i4i
            F 0d0m5m 0i4i
            G 6k6M0M0D6D6h4h
            H 0d0m 6d6m 0i6i
            I 0d0m
            J 4m4g4D0D0f
            K 0d0m 5m0h 2j5d
            L 0m0d5d
            M 0d0m3f6m6d
            N 0d0m6d6m
            O 3m6M6D0D0M3m
            P 0d0m3m6M6H3h0h
            Q 3m6M6D0D0M3m 4f6c
            R 0d0m3m6M6H3h0h 3h6d
            S 6k6M0M0I6I6D0D0f
            T 0m6m 3m3d
            U 0m0g0D6D6g6m
            V 0m3d6m
            W 0m2d4m6d8m
            X 0m6d 6m0d
            Y 0m3h6m 3h3d
            Z 0m6m0d6d
            a 0i0J4J4h4d 4g2g0G0D2d4D4f
            b 0m0d 2j4J4D0D0J2j
            c 4i4J0J0D4D4e
            d 4m4d 2j4J4D0D0J2j
            e 0g4g4J0J0D4D4e
            f 3m1M1k1d 0j3j
            g 4j4c4A0A0b 2j4J4D0D0J2j
            h 0m0d 0g0J4J4g4d
            i 0j0d 0l0l
            ı 0j0d
            j 1j1c1A0a 1l1l
            k 0m0d 4j0f 1g4d
            l 0m0f0D2d
            m 0j0d 0g0J3J3g3d 3g3J6J6g6d
            n 0j0d 0g0J4J4g4d
            o 2j4J4D0D0J2j
            p 0j0a 2j4J4D0D0J2j
            q 4j4a 2j4J4D0D0J2j
            r 0j0d 0g0J3j
            s 4i4J0J0G4G4D0D0e
            t 1l1f1D3d 0j3j
            u 0j0g0D4D4g 4j4d
            v 0j2d4j
            w 0j1d3i5d6j
            x 0j4d 4j0d
            y 0j2d 4j1a
            z 0j4j0d4d
            0 2m4M4D0D0M2m
            1 0k2m2d
            2 0k0M4M4I0d4d
            3 0m4m2i4I4D0D0e
            4 3d3m0f5f
            5 4m0m0i2i4I4D0D0e
            6 3m0M0f 2i4I4D0D0I2i
            7 0m4m1d
            8 2m4M4I0I0M2m 2i4I4D0D0I2i
            9 1d4D4k 2m4M4H0H0M2m
            Æ 0d4m8m 4m4d8d 4i7i 1g4g
            æ 0i0J4J4g8g8J4J4D8D8e 4g2g0G0D2d4D4f
            Ø 3m6M6D0D0M3m 0d6m
            ø 2j4J4D0D0J2j 0d4j
            . 0d0d
            , 1d0b
            : 0d0d 0i0i
            ; 1d0b 1i1i
            ! 0m0g 0d0d
            ? 0l0M4M4I2i2g 2d2d
            - 0g3g
            – 0g5g
            — 0g8g
            + 0g4g 2i2e
            = 0h5h 0f5f
            / 0d4m
            ( 2m0K0F2d
            ) 0m2K2F0d
            ' 0m0k
            " 0m0k 2m2k
            & 6d1k1M4M4K0G0D4D6g
            % 0d6m 1m2M2K0K0M1m 5g6G6D4D4G5g
            """;

    private static final Map<Character, String> ACCENTS = Map.of(
            '\u0300', "0f1e", // grave
            '\u0301', "0e1f", // acute
            '\u0302', "0e1f2e",
            '\u0303', "0e0F2E2f",
            '\u0308', "0e0e 2e2e",
            '\u030A', "1f2F2D0D0F1f",
            '\u030C', "0f1e2f");

    private static final class Read {
        static final Map<Integer, String> STROKES = read();
    }

    /** A straight piece of a stroke, y upwards from the line. */
    record Line(double fromX, double fromY, double toX, double toY) {}

    private Letters() {}

    private static Map<Integer, String> read() {
        Map<Integer, String> strokes = new HashMap<>();
        TABLE.lines().forEach(line -> strokes.put(line.codePointAt(0), line.substring(2)));
        return strokes;
    }

    /** The text as it can be drawn, letters and accents apart; empty when there is no drawing of a letter in it. */
    static Optional<String> drawable(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[‘’]", "'")
                .replaceAll("[“”„]", "\"")
                .replace("…", "...")
                .replaceAll("i(?=[\\u0300-\\u030C])", "ı")
                .replaceAll("\\s+", " ");
        boolean known = apart.codePoints().allMatch(c -> c == ' ' || Read.STROKES.containsKey(c) || accent(c));
        return known ? Optional.of(apart) : Optional.empty();
    }

    private static boolean accent(int c) {
        return c <= Character.MAX_VALUE && ACCENTS.containsKey((char) c);
    }

    /** How far a drawable text reaches. */
    static double width(String text) {
        double x = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            x += accent(c) ? 0 : advance(c);
        }
        return Math.max(0, x - BETWEEN);
    }

    private static double advance(char c) {
        return c == ' ' ? BLANK : right(strokes(c)) + BETWEEN;
    }

    private static String strokes(char c) {
        return Read.STROKES.getOrDefault((int) c, "");
    }

    private static int right(String strokes) {
        return strokes.chars()
                .filter(Character::isDigit)
                .map(c -> c - '0')
                .max()
                .orElse(0);
    }

    /** All lines of a drawable text that begins at 0. */
    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        double x = 0;
        double base = 0;
        double top = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                x += BLANK;
            } else if (accent(c)) {
                String accent = ACCENTS.getOrDefault(c, "");
                trace(accent, x - BETWEEN - base / 2 - right(accent) / 2.0, top, lines);
            } else {
                base = right(strokes(c));
                top = Character.isUpperCase(c) ? CAPITAL + 0.8 : 6.8;
                trace(strokes(c), x, 0, lines);
                x += advance(c);
            }
        }
        return lines;
    }

    private static void trace(String strokes, double x, double y, List<Line> lines) {
        for (String stroke : strokes.split(" ", -1)) {
            double fromX = x + at(stroke, 0, 0);
            double fromY = y + at(stroke, 0, 1);
            for (int i = 2; i < stroke.length(); i += 2) {
                double cornerX = x + at(stroke, i, 0);
                double cornerY = y + at(stroke, i, 1);
                double toX = cornerX;
                double toY = cornerY;
                if (Character.isUpperCase(stroke.charAt(i + 1))) {
                    boolean again = Character.isUpperCase(stroke.charAt(i + 3));
                    toX = again ? (cornerX + x + at(stroke, i + 2, 0)) / 2 : x + at(stroke, i + 2, 0);
                    toY = again ? (cornerY + y + at(stroke, i + 2, 1)) / 2 : y + at(stroke, i + 2, 1);
                    i += again ? 0 : 2;
                }
                curve(fromX, fromY, cornerX, cornerY, toX, toY, lines);
                fromX = toX;
                fromY = toY;
            }
        }
    }

    private static double at(String stroke, int i, int axis) {
        return axis == 0 ? stroke.charAt(i) - '0' : Character.toLowerCase(stroke.charAt(i + 1)) - 'd';
    }

    /** A quadratic curve, or a line where its corner is its end. */
    private static void curve(double ax, double ay, double bx, double by, double cx, double cy, List<Line> lines) {
        int steps = bx == cx && by == cy ? 1 : STEPS;
        double lastX = ax;
        double lastY = ay;
        for (int i = 1; i <= steps; i++) {
            double t = (double) i / steps;
            double u = 1 - t;
            double nextX = steps == 1 ? cx : u * u * ax + 2 * u * t * bx + t * t * cx;
            double nextY = steps == 1 ? cy : u * u * ay + 2 * u * t * by + t * t * cy;
            lines.add(new Line(lastX, lastY, nextX, nextY));
            lastX = nextX;
            lastY = nextY;
        }
    }
}
