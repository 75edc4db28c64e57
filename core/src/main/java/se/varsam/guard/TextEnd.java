package se.varsam.guard;

import java.util.function.UnaryOperator;

/** The end of a text that comes bit by bit: as much of it as tells which caption is to follow, and no more. */
final class TextEnd {

    /** The caption's own line ends, and one that the text ends its last line with. */
    private static final int LINE_ENDS = 8;

    private final UnaryOperator<String> append;
    private final int longest;
    private final StringBuilder kept = new StringBuilder();
    private boolean hasReturns;
    private boolean isBlank = true;

    TextEnd(UnaryOperator<String> append) {
        this.append = append;
        this.longest = append.apply("").length() + LINE_ENDS;
    }

    void add(String part) {
        isBlank = isBlank && part.isBlank();
        kept.append(part);
        int surplus = kept.length() - longest;
        if (surplus > 0) {
            int returns = kept.indexOf("\r\n");
            hasReturns = hasReturns || (returns >= 0 && returns < surplus);
            kept.delete(0, surplus);
        }
    }

    boolean isBlank() {
        return isBlank;
    }

    /** What is to follow; blank when the text ends with it already, or there is no text. */
    String caption() {
        if (isBlank) {
            return "";
        }
        // the text's line ends decide those of the caption, also when they are no longer kept
        String text = hasReturns ? "\r\n" + kept : kept.toString();
        String captioned = append.apply(text);
        return captioned.startsWith(text) ? captioned.substring(text.length()) : after(text);
    }

    /** It ends with another of the municipality's captions, which is given out already: ours follows it. */
    private String after(String text) {
        String same = (text.contains("\r\n") ? "\r\n" : "") + "-" + (text.endsWith("\n") ? "\n" : "");
        return append.apply(same).substring(same.length());
    }
}
