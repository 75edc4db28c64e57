package se.varsam.label.text;

/** Strings in the quotes of JSON, which YAML and TOML read too; no {@code <}, {@code >} or {@code &} stands in them. */
final class Quoted {

    private Quoted() {}

    static String of(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (isUnsafe(c) || isHalf(text, i)) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isUnsafe(char c) {
        return c < 0x20
                || (c >= 0x7F && c < 0xA0)
                || c == '<'
                || c == '>'
                || c == '&'
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || c >= 0xFFFE;
    }

    /** A surrogate without its other half cannot be written in UTF-8. */
    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        return (Character.isHighSurrogate(c)
                        && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))))
                || (Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))));
    }

    /** What a string in quotes says; what stands outside quotes is taken as it is. */
    static String read(String quoted) {
        if (quoted.length() < 2 || quoted.charAt(0) != '"' || !quoted.endsWith("\"")) {
            return quoted;
        }
        StringBuilder text = new StringBuilder(quoted.length());
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            if (c != '\\' || i + 2 >= quoted.length()) {
                text.append(c);
                continue;
            }
            char escape = quoted.charAt(++i);
            int code = escape == 'u' ? hex(quoted, i + 1) : -1;
            if (code >= 0) {
                text.append((char) code);
                i += 4;
            } else {
                text.append(meaning(escape));
            }
        }
        return text.toString();
    }

    private static int hex(String text, int at) {
        int code = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = (code << 4) | digit;
        }
        return code;
    }

    private static char meaning(char escape) {
        return switch (escape) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escape;
        };
    }
}
