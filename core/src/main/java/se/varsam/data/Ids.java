package se.varsam.data;

/** Tells ids from prose: a name or number as registers have them, never a sentence. */
public final class Ids {

    /** How many characters an id has at most. */
    public static final int LONGEST = 120;

    private static final int MOST_SPACES = 2;

    private Ids() {}

    /**
     * {@return whether a text can be an id: letters, digits, {@code _.:,/+@#&()-} and two spaces at most; an empty one can}
     *
     * @param text any text
     */
    public static boolean isId(String text) {
        int spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                spaces++;
            } else if (!isPlain(c) && !Character.isLetterOrDigit(c) && "_.:,/+@#&()-".indexOf(c) < 0) {
                return false;
            }
        }
        return text.length() <= LONGEST && spaces <= MOST_SPACES;
    }

    /** What nearly every id is made of, asked first because it is cheap: letters, digits, hyphen, dot, slash, colon, at. */
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '-' && c <= ':') || (c >= '@' && c <= 'Z');
    }
}
