package se.varsam.privacy.name;

import se.varsam.privacy.text.Letters;

/** Weighs a word by what it is and by what stands around it. */
class Surroundings {

    /** Says that the word before has not been read. */
    static final int UNREAD = -1;

    /** What no surroundings outweigh. */
    private static final int HOPELESS = -40;

    private static final int REACH = 60;
    private static final int WRAPPED = 40;

    private final Lexicon lexicon;
    private final Weights weights;

    Surroundings(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /** The sum of the weights of a word; {@code before} has the marks of the word before, or {@link #UNREAD}. */
    int weigh(char[] text, int from, int start, int end, int to, int before, int marks, boolean isNamed) {
        int own = weights.of(Feature.BIAS, 0) + weights.of(Feature.MARKS, marks) + word(text, start, end);
        if (own < HOPELESS) {
            return own;
        }
        long label = isNamed ? 1 : 0;
        int leftEdge = leftEdge(text, from, start);
        int rightEdge = rightEdge(text, end, to);
        int sum = own
                + weights.of(Feature.LEFT, ((long) leftEdge << 16) + marks)
                + weights.of(Feature.RIGHT, ((long) rightEdge << 16) + marks);
        int last = previous(text, from, start);
        long left = before == UNREAD ? Lexicon.NOTHING | leftEdge : before;
        if (last >= 0) {
            int first = Word.start(text, last, Math.max(from, last - REACH));
            left = before == UNREAD ? lexicon.marks(text, first, last) : before;
            sum += beside(text, first, last, Feature.BEFORE, Feature.BEFORE_END, 3);
        }
        int next = next(text, from, end, to);
        long right = Lexicon.NOTHING | rightEdge;
        if (next >= 0) {
            int stop = Word.end(text, next, Math.min(to, next + REACH));
            right = lexicon.marks(text, next, stop);
            sum += beside(text, next, stop, Feature.AFTER, Feature.AFTER_END, 2);
        }
        return sum
                + weights.of(Feature.MARKS_BEFORE, (label << 32) + (left << 16) + marks)
                + weights.of(Feature.MARKS_AFTER, (right << 16) + marks);
    }

    private int beside(char[] text, int start, int end, Feature word, Feature tail, int letters) {
        int sum = weights.of(word, Word.hash(text, start, end, Word.ALL));
        return Letters.isUpper(text[start]) ? sum : sum + weights.of(tail, Word.hash(text, start, end, letters));
    }

    /** The weights of a word and of its ends, in one pass. */
    private int word(char[] text, int start, int end) {
        long hash = 0;
        int letters = 0;
        int sum = 0;
        for (int i = end - 1; i >= start; i--) {
            char c = Word.letter(text, i, end);
            if (c != 0) {
                hash = Word.next(hash, c);
                letters++;
                if (letters == 2) {
                    sum += weights.of(Feature.END_2, hash);
                } else if (letters == 3) {
                    sum += weights.of(Feature.END_3, hash);
                } else if (letters == 4) {
                    sum += weights.of(Feature.END_4, hash);
                }
            }
        }
        return sum + weights.of(Feature.WORD, hash);
    }

    /** Whether the word before is a title. */
    boolean isTitled(char[] text, int from, int start) {
        int last = previous(text, from, start);
        return last >= 0
                && (lexicon.marks(text, Word.start(text, last, Math.max(from, last - REACH)), last) & Lexicon.TITLE)
                        != 0;
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
