package se.varsam.cli.assess;

/** Tells JSON Lines from one JSON document, by the first line alone. */
final class JsonLines {

    private JsonLines() {}

    /** Whether a line is a whole object, so that the next line is another one. */
    static boolean isWholeObject(String line) {
        String text = line.strip();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                }
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth == 0) {
                    return text.charAt(0) == '{' && i == text.length() - 1;
                }
            }
        }
        return false;
    }
}
