package se.varsam.label.text;

import java.util.Locale;

/** One line of Markdown: how many images it shows, and its words without them, without code and tags. */
final class MarkdownLine {

    private final String line;
    private final StringBuilder words = new StringBuilder();
    private int images;
    private int at;

    MarkdownLine(String text) {
        this.line = text;
        int brackets = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == '\\') {
                at += 2;
            } else if (c == '`') {
                skipCode();
            } else if (c == '!' && line.startsWith("[", at + 1)) {
                brackets++;
                at += 2;
            } else if (c == ']' && brackets > 0) {
                brackets--;
                at++;
                image();
            } else if (c == '<') {
                tag();
            } else {
                if (brackets == 0) {
                    words.append(c);
                }
                at++;
            }
        }
    }

    int images() {
        return images;
    }

    /** What is read, the images' titles included. */
    String words() {
        return words.toString();
    }

    private void skipCode() {
        int run = run(at);
        for (int i = at + run; i < line.length(); ) {
            int other = run(i);
            if (other == run) {
                at = i + run;
                return;
            }
            i += Math.max(1, other);
        }
        at += run;
    }

    private int run(int from) {
        int to = from;
        while (to < line.length() && line.charAt(to) == '`') {
            to++;
        }
        return to - from;
    }

    /** An image's alternative text has ended: an address or a reference must follow. */
    private void image() {
        if (line.startsWith("[", at)) {
            images++;
            int close = line.indexOf(']', at);
            at = close < 0 ? line.length() : close + 1;
        } else if (line.startsWith("(", at)) {
            images++;
            int depth = 0;
            int from = at;
            do {
                char c = line.charAt(at++);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            } while (depth > 0 && at < line.length());
            int quote = line.indexOf('"', from);
            if (quote >= 0 && quote < at) {
                words.append(' ')
                        .append(line, quote + 1, Math.max(quote + 1, line.lastIndexOf('"', at)))
                        .append(' ');
            }
        }
    }

    private void tag() {
        if (line.startsWith("<!--", at)) {
            int end = line.indexOf("-->", at + 4);
            at = end < 0 ? line.length() : end + 3;
            return;
        }
        int close = line.indexOf('>', at);
        boolean isTag =
                at + 1 < line.length() && (Character.isLetter(line.charAt(at + 1)) || line.charAt(at + 1) == '/');
        if (close < 0 || !isTag) {
            at = close < 0 ? line.length() : at + 1;
            return;
        }
        if (line.substring(at, Math.min(close, at + 5)).toLowerCase(Locale.ROOT).equals("<img ")) {
            images++;
        }
        at = close + 1;
    }
}
