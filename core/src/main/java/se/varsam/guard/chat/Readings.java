package se.varsam.guard.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as it stands, and as whoever reads it as JSON has it: each escape is the character that it stands for. */
final class Readings {

    /** JSON in JSON in JSON; what is folded deeper, nobody has looked at. */
    private static final int DEEPEST = 5;

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([\"\\\\/bfnrt])|u([0-9A-Fa-f]{4}))");
    private static final String LETTERS = "bfnrt";
    private static final String MEANT = "\b\f\n\r\t";

    private final List<String> texts = new ArrayList<>();
    private final boolean isDeeper;

    private Readings(String text) {
        String last;
        String read = text;
        do {
            last = read;
            texts.add(last);
            read = unescaped(last);
        } while (!read.equals(last) && texts.size() <= DEEPEST);
        isDeeper = !read.equals(last);
    }

    static Readings of(CharSequence text) {
        return new Readings(text.toString());
    }

    List<String> texts() {
        return texts;
    }

    /** Whether there is more that is not read. */
    boolean isDeeper() {
        return isDeeper;
    }

    private static String unescaped(String text) {
        return text.indexOf('\\') < 0
                ? text
                : ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(meant(escape)));
    }

    private static String meant(MatchResult escape) {
        if (escape.start(1) < 0) {
            return String.valueOf((char) Integer.parseInt(escape.group(2), 16));
        }
        int letter = LETTERS.indexOf(escape.group(1));
        return letter < 0 ? escape.group(1) : MEANT.substring(letter, letter + 1);
    }
}
