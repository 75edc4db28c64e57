package se.varsam.privacy.number;

/** What may stand between two groups of digits of one number, as bits of a set kept as a number. */
public final class Separator {

    /** A space or tab of any kind. */
    public static final int SPACE = 1;

    /** A dash of any kind. */
    public static final int DASH = 2;

    /** A full stop. */
    public static final int STOP = 4;

    /** A slash. */
    public static final int SLASH = 8;

    /** A plus sign. */
    public static final int PLUS = 16;

    /** A table's vertical line. */
    public static final int PIPE = 32;

    /** A line break, or a tag that makes one. */
    public static final int BREAK = 64;

    /** An opening or closing parenthesis. */
    public static final int PAREN = 128;

    private Separator() {}

    /** {@return the bit of a folded character, or 0 when digits on its two sides belong to different numbers} */
    static int of(char folded) {
        return switch (folded) {
            case ' ' -> SPACE;
            case '-' -> DASH;
            case '.' -> STOP;
            case '/' -> SLASH;
            case '+' -> PLUS;
            case '|' -> PIPE;
            case '\n' -> BREAK;
            case '(', ')' -> PAREN;
            default -> 0;
        };
    }
}
