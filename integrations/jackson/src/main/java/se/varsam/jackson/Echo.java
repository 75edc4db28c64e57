package se.varsam.jackson;

import java.util.regex.Pattern;

/** How much of a file an error may repeat: a short name, never what looks like a personal number or a sentence. */
final class Echo {

    private static final int LONGEST = 40;

    private static final int MOST_WORDS = 4;

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d -]{4,}\\d");

    private static final Pattern CONTROL = Pattern.compile("\\p{C}");

    private Echo() {}

    static String of(String text) {
        String clean = CONTROL.matcher(text).replaceAll("?");
        boolean tooMuch = clean.length() > LONGEST
                || DIGITS.matcher(clean).find()
                || clean.strip().split("\\s+", -1).length > MOST_WORDS;
        return tooMuch ? "…" : "\"" + clean + "\"";
    }

    /** A field name as a part of a path. */
    static String field(String name) {
        String echo = of(name);
        return echo.equals("…") ? echo : echo.substring(1, echo.length() - 1);
    }
}
