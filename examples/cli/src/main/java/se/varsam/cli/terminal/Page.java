package se.varsam.cli.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes lines of at most {@value #WIDTH} characters. */
public final class Page {

    public static final int WIDTH = 100;

    private final PrintWriter out;

    public Page(PrintWriter out) {
        this.out = out;
    }

    public void blank() {
        out.print('\n');
    }

    /** Not wrapped: for markdown and table lines. */
    public void raw(String line) {
        out.print(line.stripTrailing());
        out.print('\n');
    }

    public void line(String text) {
        wrap(text, WIDTH).forEach(this::raw);
    }

    public void heading(String text, char underline) {
        List<String> lines = wrap(text, WIDTH);
        lines.forEach(this::raw);
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        raw(String.valueOf(underline).repeat(longest));
    }

    /** A label in a column, and a text that hangs beside it. */
    public void entry(int indent, String label, int labelWidth, String text) {
        String first = " ".repeat(indent) + pad(label, labelWidth);
        String margin = " ".repeat(first.length());
        String lead = first;
        for (String line : wrap(text, WIDTH - first.length())) {
            raw(lead + line);
            lead = margin;
        }
    }

    public static String pad(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }

    /** At least one line; breaks at spaces and line feeds, and inside a word only when it is too long for a line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                String rest = word;
                if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                while (rest.length() > width) {
                    lines.add(rest.substring(0, width));
                    rest = rest.substring(width);
                }
                line.append(line.length() > 0 ? " " : "").append(rest);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
