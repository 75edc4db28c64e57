package se.varsam.privacy;

/** Which characters make a scan stop and look; all others are passed over in one step. */
final class Triggers {

    static final int PASS = 0;
    static final int DIGIT = 1;
    static final int AT = 2;
    static final int COLON = 3;
    static final int UPPER = 4;
    static final int LOWER = 5;
    static final int ESCAPE = 6;
    static final int BRACKET = 7;
    static final int LESS = 8;
    static final int DASH = 9;
    static final int FOREIGN = 10;
    static final int SLASH = 11;

    /** Characters up to here have their own entry; the rest go by what Unicode says. */
    static final int TABLE = 0x180;

    private Triggers() {}

    /** {@return the trigger of every character below {@link #TABLE}} */
    static byte[] table(Detectors detectors) {
        byte[] table = new byte[TABLE];
        for (char c = 0; c < TABLE; c++) {
            table[c] = (byte) of(c, detectors);
        }
        return table;
    }

    private static int of(char c, Detectors detectors) {
        if (Character.isUpperCase(c)) {
            return detectors.readsWords() ? LOWER : detectors.readsNames() ? UPPER : PASS;
        }
        if (Character.isLetter(c)) {
            return detectors.readsWords() ? LOWER : PASS;
        }
        return switch (c) {
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> detectors.readsNumbers() ? DIGIT : PASS;
            case '\u00B2', '\u00B3', '\u00B9' -> detectors.readsNumbers() ? FOREIGN : PASS;
            case '@' -> detectors.readsEmail() || detectors.readsSocial() ? AT : PASS;
            case '(', '[', '{' -> detectors.readsEmail() ? BRACKET : PASS;
            case '-' -> detectors.readsEmail() || detectors.readsDevices() ? DASH : PASS;
            case '/' -> detectors.readsSocial() ? SLASH : PASS;
            case ':' -> COLON;
            case '<' -> LESS;
            case '&', '%', '\\' -> ESCAPE;
            default -> PASS;
        };
    }
}
