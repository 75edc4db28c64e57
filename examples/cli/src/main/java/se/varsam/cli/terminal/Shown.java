package se.varsam.cli.terminal;

import java.util.regex.Pattern;

/** What comes from files and their names, made harmless for a terminal. */
public final class Shown {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private Shown() {}

    /** Control characters, and those that change the direction of what follows, become U+FFFD. */
    public static String plain(String text) {
        return UNSEEN.matcher(text).replaceAll("\uFFFD");
    }
}
