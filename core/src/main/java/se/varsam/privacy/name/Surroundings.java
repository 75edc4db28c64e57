package se.varsam.privacy.name;

import static se.varsam.privacy.name.Word.ALL;

import se.varsam.privacy.text.Letters;

/** Weighs a word by what it is and by what stands around it. */
class Surroundings {

    private static final int REACH = 60;
    private static final int WRAPPED = 40;

    private final Lexicon lexicon;
    private final Weights weights;

    Surroundings(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /** The sum of the weights of a word; {@code before} has the marks of the word before. */
    int weigh(char[] text, int from, int start, int end, int to, int before, int marks, int after, boolean isNamed) {
        int sum = weights.of(Feature.BIAS, 0)
                + weights.of(Feature.WORD, Word.hash(text, start, end, ALL))
                + weights.of(Feature.END_2, Word.hash(text, start, end, 2))
                + weights.of(Feature.END_3, Word.hash(text, start, end, 3))
                + weights.of(Feature.END_4, Word.hash(text, start, end, 4));
        long label = isNamed ? 1 : 0;
        sum += weights.of(Feature.MARKS, marks)
                + weights.of(Feature.MARKS_BEFORE, (label << 32) + ((long) before << 16) + marks)
                + weights.of(Feature.MARKS_AFTER, ((long) after << 16) + marks)
                + weights.of(
                        Feature.MARKS_AROUND, (label << 48) + ((long) before << 32) + ((long) after << 16) + marks);
        return sum
                + left(text, from, start, marks)
                + right(text, from, end, to, marks)
                + edges(text, from, start, end, to);
    }

    private int left(char[] text, int from, int start, int marks) {
        int end = previous(text, from, start);
        int sum = weights.of(Feature.LEFT, ((long) leftEdge(text, from, start) << 16) + marks);
        if (end < 0) {
            return sum;
        }
        int first = Word.start(text, end, Math.max(from, end - REACH));
        sum += weights.of(Feature.BEFORE, Word.hash(text, first, end, ALL));
        if (!Letters.isUpper(text[first])) {
            sum += weights.of(Feature.BEFORE_END, Word.hash(text, first, end, 3));
        }
        int second = previous(text, from, first);
        if (second >= 0) {
            int begin = Word.start(text, second, Math.max(from, second - REACH));
            sum += weights.of(Feature.BEFORE_2, Word.hash(text, begin, second, ALL));
        }
        return sum;
    }

    private int right(char[] text, int from, int end, int to, int marks) {
        int sum = weights.of(Feature.RIGHT, ((long) rightEdge(text, end, to) << 16) + marks);
        int next = next(text, from, end, to);
        if (next < 0) {
            if (end + 2 < to && text[end] == ',' && text[end + 1] == ' ' && Letters.isLetter(text[end + 2])) {
                int stop = Word.end(text, end + 2, Math.min(to, end + REACH));
                sum += weights.of(Feature.AFTER_COMMA, Word.hash(text, end + 2, stop, ALL));
            }
            return sum;
        }
        int stop = Word.end(text, next, Math.min(to, next + REACH));
        sum += weights.of(Feature.AFTER, Word.hash(text, next, stop, ALL));
        if (!Letters.isUpper(text[next])) {
            sum += weights.of(Feature.AFTER_END, Word.hash(text, next, stop, 2));
        }
        int second = next(text, from, stop, to);
        if (second >= 0) {
            int finish = Word.end(text, second, Math.min(to, second + REACH));
            sum += weights.of(Feature.AFTER_2, Word.hash(text, second, finish, ALL));
        }
        return sum;
    }

    private int edges(char[] text, int from, int start, int end, int to) {
        return weights.of(Feature.EDGES, ((long) leftEdge(text, from, start) << 16) + rightEdge(text, end, to));
    }

    /** The marks of the word that ends or begins beside a word, or what stands there instead. */
    int marksBefore(char[] text, int from, int start) {
        int end = previous(text, from, start);
        return end < 0
                ? Lexicon.NOTHING + leftEdge(text, from, start)
                : lexicon.marks(text, Word.start(text, end, Math.max(from, end - REACH)), end);
    }

    /** The marks of the word after, or what stands there instead. */
    int marksAfter(char[] text, int from, int end, int to) {
        int next = next(text, from, end, to);
        return next < 0
                ? Lexicon.NOTHING + rightEdge(text, end, to)
                : lexicon.marks(text, next, Word.end(text, next, Math.min(to, next + REACH)));
    }

    /** The start of the next word of the same phrase, or -1: after a space, a wrapped line or the point of an initial. */
    static int next(char[] text, int from, int end, int to) {
        int i = end;
        if (i < to && text[i] == '.' && isInitial(text, from, i)) {
            i++;
        }
        int word = i;
        while (word < to && Word.isSpace(text[word]) && word < i + 3) {
            word++;
        }
        if (word + 1 < to && (text[word] == '\n' || text[word] == '\r') && isWrapped(text, from, word)) {
            word += text[word] == '\r' && text[word + 1] == '\n' ? 2 : 1;
        }
        return word < to && (word > end) && Letters.isLetter(text[word]) ? word : -1;
    }

    /** Whether a lone capital stands before a point. */
    private static boolean isInitial(char[] text, int from, int point) {
        return point > from
                && Letters.isUpper(text[point - 1])
                && (point - 1 == from || !Letters.isLetterOrDigit(text[point - 2]));
    }

    private static boolean isWrapped(char[] text, int from, int lineEnd) {
        for (int i = lineEnd - 1; i > lineEnd - WRAPPED; i--) {
            if (i < from || text[i] == '\n' || text[i] == '\r') {
                return false;
            }
        }
        return true;
    }

    /** The end of the word before in the same phrase, or -1. */
    static int previous(char[] text, int from, int start) {
        int i = start;
        while (i > from && Word.isSpace(text[i - 1]) && i > start - 3) {
            i--;
        }
        if (i - 1 > from && text[i - 1] == '\n') {
            int lineEnd = text[i - 2] == '\r' ? i - 2 : i - 1;
            i = isWrapped(text, from, lineEnd) ? lineEnd : i;
        }
        if (i > from && i < start && text[i - 1] == '.' && isInitial(text, from, i - 1)) {
            i--;
        }
        return i > from && i < start && Letters.isLetterOrDigit(text[i - 1]) ? i : -1;
    }

    /** What stands before a word: a character, or 1 where a sentence begins and 0 after a word. */
    private static int leftEdge(char[] text, int from, int start) {
        int i = start;
        while (i > from && Word.isSpace(text[i - 1]) && i > start - 3) {
            i--;
        }
        if (i == from) {
            return 1;
        }
        return switch (text[i - 1]) {
            case '.', '!', '?', '\n', '\r', '\u2022' -> 1;
            case '"', '\'', '\u201d', '\u201c', '\u2019', '\u00bb', '\u00ab' -> 2;
            case '(', '[' -> 3;
            case ',' -> 4;
            case ':', ';' -> 5;
            case '-', '\u2013', '\u2014' -> 6;
            case '/', '&' -> 7;
            default -> Letters.isLetterOrDigit(text[i - 1]) ? 0 : 8;
        };
    }

    /** What stands after a word. */
    private static int rightEdge(char[] text, int end, int to) {
        int i = end;
        while (i < to && Word.isSpace(text[i]) && i < end + 3) {
            i++;
        }
        if (i == to) {
            return 1;
        }
        char c = text[i];
        return switch (c) {
            case '.', '!', '?', '\n', '\r' -> 1;
            case '"', '\'', '\u201d', '\u201c', '\u2019', '\u00bb', '\u00ab' -> 2;
            case '(' ->
                i + 1 < to && Letters.isUpper(text[i + 1]) ? 9 : i + 1 < to && Character.isDigit(text[i + 1]) ? 10 : 3;
            case ',' -> 4;
            case ':', ';' -> i == end && c == ':' && i + 1 < to && Letters.isLetter(text[i + 1]) ? 11 : 5;
            case '-', '\u2013', '\u2014' -> 6;
            case '/', '&' -> 7;
            case ')' -> 12;
            default -> Character.isLetter(c) ? 0 : Character.isDigit(c) ? 13 : 8;
        };
    }
}
