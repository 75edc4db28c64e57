package se.varsam.benchmarks.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Personnummer as programs, people and pages spoil them. */
final class Spoiled {

    private static final Map<String, String[]> REPLACEMENTS = new LinkedHashMap<>();

    static {
        add("space", "-", " ");
        add("spaces around the dash", "-", " - ");
        add("no-break space", "-", "\u00A0");
        add("narrow no-break space", "-", "\u202F");
        add("en dash", "-", "\u2013");
        add("minus sign", "-", "\u2212");
        add("full-width hyphen", "-", "\uFF0D");
        add("no-break hyphen", "-", "\u2011");
        add("soft hyphen", "-", "\u00AD");
        add("zero-width spaces", "(?<=\\d)(?=\\d)", "\u200B");
        add("spaced digits", "-|(?<=\\d)(?=\\d)", " ");
        add("dashed date", "^(....)(..)(..)", "$1-$2-$3");
        add("dotted date", "^(....)(..)(..)", "$1.$2.$3");
        add("spaced date", "^(....)(..)(..)", "$1 $2 $3");
        add("century apart", "^(..)", "$1 ");
        add("&nbsp;", "-", "&nbsp;");
        add("&ndash;", "-", "&ndash;");
        add("&#45;", "-", "&#45;");
        add("%2D", "-", "%2D");
        add("\\u002d", "-", "\\\\u002d");
        add("Markdown", "^(.{8})", "**$1**");
        add("table cells", "-", " | ");
        add("HTML tag", "-", "<b>-</b>");
        add("<br>", "-", "-<br>");
        add("line break", "-", "-\n");
        add("line break in the date", "^(.{6})", "$1\n");
        add("glued to letters", "^(.*)$", "nr$1x");
    }

    private Spoiled() {}

    private static void add(String name, String pattern, String replacement) {
        REPLACEMENTS.put(name, new String[] {pattern, replacement});
    }

    /** {@return each kind of noise with every number spoiled so; numbers are given as YYYYMMDD-NNNC} */
    static Map<String, List<String>> of(List<String> numbers) {
        Map<String, List<String>> spoiled = new LinkedHashMap<>();
        REPLACEMENTS.forEach((name, with) -> spoiled.put(
                name,
                numbers.stream()
                        .map(number -> number.replaceAll(with[0], with[1]))
                        .toList()));
        spoiled.put(
                "full-width digits",
                numbers.stream().map(number -> digits(number, 0xFF10)).toList());
        spoiled.put(
                "Arabic digits",
                numbers.stream().map(number -> digits(number, 0x0660)).toList());
        spoiled.put(
                "mathematical digits",
                numbers.stream().map(number -> digits(number, 0x1D7CE)).toList());
        return spoiled;
    }

    private static String digits(String number, int zero) {
        StringBuilder digits = new StringBuilder();
        number.chars().forEach(c -> digits.appendCodePoint(c == '-' ? c : zero + c - '0'));
        return digits.toString();
    }
}
