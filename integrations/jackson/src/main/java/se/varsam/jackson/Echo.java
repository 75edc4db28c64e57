package se.varsam.jackson;

import java.util.Optional;
import java.util.regex.Pattern;

/** How much of a file an error may repeat: a short name, never what looks like a personal number or a sentence. */
final class Echo {

    private static final int LONGEST = 40;

    private static final int MOST_WORDS = 4;

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d -]{4,}\\d");

    private static final Pattern CONTROL = Pattern.compile("\\p{C}");

    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}\\p{N}_$-]{1," + LONGEST + "}");

    private Echo() {}

    static String of(String text) {
        String clean = CONTROL.matcher(text).replaceAll("?");
        boolean tooMuch = clean.length() > LONGEST
                || DIGITS.matcher(clean).find()
                || clean.strip().split("\\s+", -1).length > MOST_WORDS;
        return tooMuch ? "…" : "\"" + clean + "\"";
    }

    /** A value that is nearly a known one is a slip of the pen; any other may be anything, and is not repeated. */
    static String of(String text, Optional<String> nearest) {
        return nearest.isEmpty() ? "" : " " + of(text);
    }

    /** A field name as a part of a path. */
    static String field(String name) {
        return IDENTIFIER.matcher(name).matches() && !DIGITS.matcher(name).find() ? name : "…";
    }
}
