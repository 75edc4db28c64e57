package se.varsam.label;

import java.util.function.Predicate;

/** The caption as the last paragraph of plain text, with the text's own line ends, so that taking it away leaves no trace. */
final class LastParagraph {

    private LastParagraph() {}

    /** A text that ends its last line gets an ended line; one that does not, does not. */
    static String after(String text, String caption) {
        String sentence = caption + ".";
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        if (text.isEmpty()) {
            return sentence;
        }
        return text.endsWith("\n") ? end + sentence + end : end + end + sentence;
    }

    /** Where what {@link #after} put in begins, or -1. */
    static int startOf(String text, Predicate<String> isCaption) {
        int last = text.endsWith("\r\n") ? text.length() - 2 : text.endsWith("\n") ? text.length() - 1 : text.length();
        int line = text.lastIndexOf('\n', last - 1) + 1;
        String sentence = text.substring(line, last);
        if (!sentence.endsWith(".") || !isCaption.test(sentence.substring(0, sentence.length() - 1))) {
            return -1;
        }
        for (int start = Math.max(0, line - 4); start <= line; start++) {
            String bare = text.substring(0, start);
            if (text.substring(start).equals(after(bare, sentence.substring(0, sentence.length() - 1)))) {
                return start;
            }
        }
        return -1;
    }
}
