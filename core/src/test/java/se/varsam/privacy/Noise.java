package se.varsam.privacy;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** How people, programs and scanners spoil a number, given as {@code YYYYMMDD-NNNC}: none of it may hide the number. */
enum Noise {
    NONE(number -> number),
    NO_DASH(number -> number.replace("-", "")),
    SHORT(number -> number.substring(2)),
    SHORT_NO_DASH(number -> number.substring(2).replace("-", "")),
    PLUS(number -> number.replace('-', '+')),
    SPACE(number -> number.replace('-', ' ')),
    SPACED_DASH(number -> number.replace("-", " - ")),
    NO_BREAK_SPACE(number -> number.replace('-', '\u00A0')),
    NARROW_SPACE(number -> number.replace('-', '\u202F')),
    EN_DASH(number -> number.replace('-', '\u2013')),
    MINUS_SIGN(number -> number.replace('-', '\u2212')),
    FULL_WIDTH_DASH(number -> number.replace('-', '\uFF0D')),
    NO_BREAK_HYPHEN(number -> number.replace('-', '\u2011')),
    SOFT_HYPHEN(number -> number.replace('-', '\u00AD')),
    SOFT_HYPHENS(number -> number.replaceAll("(?<=\\d)(?=\\d)", "\u00AD")),
    ZERO_WIDTH_SPACES(number -> number.replaceAll("(?<=\\d)(?=\\d)", "\u200B")),
    DIRECTION_MARKS(number -> number.replaceAll("(?<=\\d)(?=\\d\\d\\d\\d$)", "\u200E")),
    FULL_WIDTH_DIGITS(number -> digits(number, 0xFF10)),
    ARABIC_DIGITS(number -> digits(number, 0x0660)),
    DEVANAGARI_DIGITS(number -> digits(number, 0x0966)),
    MATHEMATICAL_DIGITS(number -> digits(number, 0x1D7CE)),
    SPACED(number -> number.replace("-", "").replaceAll("(?<=\\d)(?=\\d)", " ")),
    SPACED_WITH_DASH(number -> number.replaceAll("(?<=[-\\d])(?=[-\\d])", " ")),
    DASHED_DATE(number -> date(number, "-") + number.substring(8)),
    DOTTED_DATE(number -> date(number, ".") + number.substring(8)),
    SPACED_DATE(number -> date(number, " ") + number.substring(8)),
    SLASHED_DATE(number -> date(number, "/") + number.substring(8)),
    SHORT_SPACED_DATE(number -> date(number, " ").substring(2) + " " + number.substring(9)),
    CENTURY_APART(number -> number.substring(0, 2) + " " + number.substring(2)),
    CHECK_DIGIT_APART(number -> number.substring(0, 12) + "-" + number.substring(12)),
    NBSP_ENTITY(number -> number.replace("-", "&nbsp;")),
    NDASH_ENTITY(number -> number.replace("-", "&ndash;")),
    SHY_ENTITY(number -> number.replace("-", "&shy;")),
    DECIMAL_ENTITY(number -> number.replace("-", "&#45;")),
    HEXADECIMAL_ENTITY(number -> number.replace("-", "&#x2d;")),
    DIGIT_ENTITY(number -> number.substring(0, 4) + "&#x3" + number.charAt(4) + ";" + number.substring(5)),
    PERCENT_DASH(number -> number.replace("-", "%2D")),
    PERCENT_SPACE(number -> number.replace("-", "%20")),
    UNICODE_ESCAPE(number -> number.replace("-", "\\u002d")),
    BOLD_PART(number -> number.substring(0, 2) + "**" + number.substring(2, 8) + "**" + number.substring(8)),
    CODE_PART(number -> number.replace("-", "`-`")),
    TABLE_CELLS(number -> number.replace("-", " | ")),
    HTML_BOLD(number -> number.substring(0, 8) + "<b>" + number.substring(8, 12) + "</b>" + number.substring(12)),
    WORD_BREAK_TAG(number -> number.replace("-", "-<wbr>")),
    LINE_BREAK_TAG(number -> number.replace("-", "-<br>")),
    LINE_BREAK(number -> number.replace("-", "-\n")),
    WINDOWS_LINE_BREAK(number -> number.replace("-", "\r\n")),
    INDENTED_LINE_BREAK(number -> number.replace("-", "-\n  ")),
    BROKEN_DATE(number -> number.substring(0, 6) + "\n" + number.substring(6));

    private final UnaryOperator<String> spelling;

    Noise(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    /** {@return the number spoiled} */
    String spell(String number) {
        return spelling.apply(number);
    }

    /** Samples of text that no letter or sign of which may hide a number that follows or precedes it. */
    static List<String> surroundings() {
        return List.of(
                "", " ", "(", ")", "pnr", "x", "å", "_", "\"", "'", ",", ";", "<td>", "</td>", "|", "#", "=", "\n",
                "\t", ":");
    }

    private static String digits(String number, int zero) {
        StringBuilder digits = new StringBuilder();
        number.chars().forEach(c -> digits.appendCodePoint(c == '-' ? c : zero + c - '0'));
        return digits.toString();
    }

    private static String date(String number, String separator) {
        return String.join(separator, number.substring(0, 4), number.substring(4, 6), number.substring(6, 8));
    }

    /** {@return every code point of a general category} */
    static IntStream codePoints(int category) {
        return IntStream.rangeClosed(0x80, Character.MAX_CODE_POINT)
                .filter(code -> Character.getType(code) == category);
    }
}
