package se.varsam.privacy.name;

import java.util.HashMap;
import java.util.Map;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.text.Detector;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/**
 * Finds the names of persons in Swedish text: each word of a run of capitalised words is weighed by what it is and by what
 * stands around it, and the words that weigh enough make one name. It is immutable and keeps nothing between words.
 */
public final class NameDetector implements Detector {

    /** So far a run is read: with the words around it, no more than 200 characters. */
    private static final int LONGEST = 70;

    /** Words so short have no tail that says something: one look tells whether they are ordinary. */
    private static final int WITHOUT_TAIL = 5;

    private static final int NAMED = 0;

    /** What a word needs after one that is a name. */
    private static final int FOLLOWING = -25;

    /** What a word needs after the particle or the comma of a name. */
    private static final int BOUND = -60;

    private static final int LIKELY = 30;
    private static final int POSSIBLE = -25;
    private static final int KNOWN =
            Lexicon.FIRST | Lexicon.SURNAME | Lexicon.PLACE | Lexicon.TITLE | Lexicon.ORGANISATION;

    private final Lexicon lexicon;
    private final Surroundings surroundings;
    private final int member;
    private final int least;

    NameDetector(Lexicon lexicon, Surroundings surroundings, int member, int least) {
        this.lexicon = lexicon;
        this.surroundings = surroundings;
        this.member = member;
        this.least = least;
    }

    /**
     * A detector that reports names that are likely; precision first.
     *
     * @return the detector
     */
    public static NameDetector standard() {
        return new NameDetector(Loaded.LEXICON, Loaded.SURROUNDINGS, NAMED, LIKELY);
    }

    /**
     * A detector that reports names that are possible too, such as first names that are ordinary words; recall first.
     *
     * @return the detector
     */
    public static NameDetector strict() {
        return new NameDetector(Loaded.LEXICON, Loaded.SURROUNDINGS, POSSIBLE, POSSIBLE);
    }

    /**
     * Reads a word that begins with a capital and the capitalised words that follow it, and reports the names among them.
     * What it reports depends on no character farther away than 200.
     *
     * @param text the text
     * @param from the first index that may be read
     * @param at the index of the capital; the character before it is no letter and no digit
     * @param to the index after the last that may be read
     * @param sink what is told of names
     * @return the index to go on from, greater than {@code at}
     */
    @Override
    public int read(char[] text, int from, int at, int to, Sink sink) {
        int limit = Math.min(to, at + LONGEST);
        int start = at;
        int end = Word.end(text, at, limit);
        if (end - at <= WITHOUT_TAIL && isOrdinary(text, end, to, lexicon.marks(Word.hash(text, at, end, Word.ALL)))) {
            return end;
        }
        int marks = lexicon.marks(text, at, end);
        if (isOrdinary(text, end, to, marks)) {
            return end;
        }
        int before = Surroundings.UNREAD;
        int nameStart = -1;
        int nameEnd = -1;
        int words = 0;
        int total = 0;
        int initial = -1;
        String rule = "";
        boolean isNamed = false;
        boolean isBound = false;
        while (true) {
            int weight = surroundings.weigh(text, from, start, end, to, before, marks, isNamed);
            isNamed = weight >= (isBound ? BOUND : isNamed ? FOLLOWING : NAMED);
            if (isNamed || weight >= member) {
                if (nameStart < 0) {
                    nameStart = initial < 0 ? start : initial;
                    rule = loneRule(text, from, start, marks);
                    words = initial < 0 ? 0 : 1;
                    total = 0;
                }
                nameEnd = end;
                words++;
                total = Math.max(total, total + weight);
            } else if (nameStart >= 0) {
                report(nameStart, nameEnd, total, words > 1 ? "name.full" : rule, sink);
                nameStart = -1;
            }
            int next = isNamed ? member(text, from, end, limit, marks, words) : capital(text, from, end, limit);
            if (next < 0) {
                break;
            }
            initial = (marks & Lexicon.INITIAL) == 0 ? -1 : initial < 0 ? start : initial;
            isBound = isNamed && next != Surroundings.next(text, from, end, limit);
            before = marks;
            start = next;
            end = Word.end(text, next, limit);
            marks = lexicon.marks(text, start, end);
        }
        if (nameStart >= 0) {
            report(nameStart, nameEnd, total, words > 1 ? "name.full" : rule, sink);
        }
        return end;
    }

    /** An ordinary word before one in lower case: most capitals are that. */
    private static boolean isOrdinary(char[] text, int end, int to, int marks) {
        return (marks & (Lexicon.ORDINARY | KNOWN)) == Lexicon.ORDINARY
                && end + 1 < to
                && text[end] == ' '
                && !Letters.isUpper(text[end + 1]);
    }

    private String loneRule(char[] text, int from, int start, int marks) {
        return surroundings.isTitled(text, from, start)
                ? "name.title"
                : (marks & Lexicon.FIRST) != 0 ? "name.lone-first" : "name.lone-surname";
    }

    /** The next word of a run, or -1. */
    private static int capital(char[] text, int from, int end, int limit) {
        int next = Surroundings.next(text, from, end, limit);
        return next >= 0 && Letters.isUpper(text[next]) ? next : -1;
    }

    /** The next word of a run after one that is a name: past particles, or past the comma of "Andersson, Anna"; or -1. */
    private int member(char[] text, int from, int end, int limit, int marks, int words) {
        int next = Surroundings.next(text, from, end, limit);
        if (next < 0) {
            return words == 1 && (marks & (Lexicon.SURNAME | Lexicon.SUFFIX)) != 0 && (marks & Lexicon.FIRST) < 2
                    ? inverted(text, from, end, limit)
                    : -1;
        }
        for (int particles = 0; next >= 0 && particles < 3; particles++) {
            if (Letters.isUpper(text[next])) {
                return next;
            }
            int past = Word.end(text, next, limit);
            boolean isParticle = (lexicon.marks(text, next, past) & Lexicon.PARTICLE) != 0;
            next = isParticle ? Surroundings.next(text, from, past, limit) : -1;
        }
        return -1;
    }

    private int inverted(char[] text, int from, int end, int limit) {
        int next = end + 2;
        if (next >= limit || text[end] != ',' || text[end + 1] != ' ' || !Letters.isUpper(text[next])) {
            return -1;
        }
        int past = Word.end(text, next, limit);
        int marks = lexicon.marks(text, next, past);
        boolean isFirst = (marks & Lexicon.FIRST) > 1 && (marks & Lexicon.SURNAME) == 0;
        int beyond = isFirst ? capital(text, from, past, limit) : -1;
        boolean isFull =
                beyond >= 0 && (lexicon.marks(text, beyond, Word.end(text, beyond, limit)) & Lexicon.FIRST) < 2;
        return isFirst && !isFull ? next : -1;
    }

    private void report(int start, int end, int weight, String rule, Sink sink) {
        if (weight >= least) {
            Confidence confidence = weight >= LIKELY ? Confidence.LIKELY : Confidence.POSSIBLE;
            sink.found(PersonalDataType.PERSON_NAME, start, end, confidence, rule, 0);
        }
    }

    /** What is read from the resources, once. */
    private static final class Loaded {

        static final Lexicon LEXICON = lexicon();
        static final Surroundings SURROUNDINGS = new Surroundings(LEXICON, new NameModel(WordFile.lines("model.txt")));

        private static Lexicon lexicon() {
            Map<String, Integer> words = new HashMap<>(WordFile.decode(WordFile.lines("names.txt")));
            WordFile.decode(WordFile.lines("ordinary.txt"))
                    .forEach((word, mark) -> words.merge(word, mark, (a, b) -> a | b));
            WordFile.sections(WordFile.lines("words.txt"))
                    .forEach((word, mark) -> words.merge(word, mark, (a, b) -> a | b));
            return Lexicon.of(words);
        }
    }
}
