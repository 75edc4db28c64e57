package se.varsam.label.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and words of subtitles. */
final class Subtitles {

    /** How long the caption is seen. */
    static final long SHOWN = 3000;

    static final String ARROW = "-->";

    private static final Pattern TIMES = Pattern.compile(
            "\\s*(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[,.](\\d{1,3})\\s*-->\\s*(?:\\d{1,4}:)?\\d{1,2}:\\d{2}[,.]\\d{1,3}.*");

    private Subtitles() {}

    /** When a cue begins, in milliseconds, or -1 when a line holds no times. */
    static long begins(String line) {
        if (line.length() > 500) {
            return -1;
        }
        Matcher times = TIMES.matcher(line);
        if (!times.matches()) {
            return -1;
        }
        long hours = times.group(1) == null ? 0 : Long.parseLong(times.group(1));
        long minutes = (hours * 60) + Long.parseLong(times.group(2));
        return (((minutes * 60) + Long.parseLong(times.group(3))) * 1000)
                + Long.parseLong((times.group(4) + "00").substring(0, 3));
    }

    /** What is seen of a cue: no tags. */
    static String seen(String text) {
        return text.replaceAll("<[^<>]{0,200}>|\\{\\\\[^{}]{0,50}\\}", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
