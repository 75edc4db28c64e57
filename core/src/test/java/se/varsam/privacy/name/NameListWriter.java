package se.varsam.privacy.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes {@code names.txt} from public lists: {@code java NameListWriter.java <folder of lists> <names.txt>}. A line is a
 * letter for the marks, a letter for how many letters the word shares with the one before, and the rest of the word.
 */
final class NameListWriter {

    private static final int FEWEST_BEARERS = 30;
    private static final int AMBIGUOUS = 1 << 2;
    private static final int SURNAME = 1 << 3;
    private static final int PLACE = 1 << 4;

    private static final List<String> HEADER = List.of(
            "# First names, surnames, places and countries, front-coded. Written by NameListWriter; do not edit.",
            "# First names in use borne by 30 or more, and places: Statistics Sweden (SCB), names in the population on",
            "# 2020-12-31, free to reuse with the source named; compiled by svensktext (github.com/peterdalle/svensktext).",
            "# Surnames: the Swedish Tax Agency (Skatteverket), most common 500, as in Faker sv_SE (MIT licence,",
            "# copyright 2012 Daniele Faraglia, github.com/joke2k/faker).");

    private NameListWriter() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[1]), lines(Path.of(arguments[0])));
    }

    /** The file's lines. */
    static List<String> lines(Path folder) throws IOException {
        Map<String, Integer> bearers = new TreeMap<>();
        for (String each : List.of("svensktext-tilltalsnamn-kvinnor.csv", "svensktext-tilltalsnamn-man.csv")) {
            rows(folder, each, ",")
                    .forEach(row -> bearers.merge(word(row[0]), Integer.parseInt(row[1].strip()), Integer::sum));
        }
        Map<String, Integer> words = new TreeMap<>();
        bearers.forEach((name, count) -> mark(words, name, count < FEWEST_BEARERS ? 0 : strength(count)));
        rows(folder, "ambiguous-firstnames.tsv", "\t").forEach(row -> mark(words, word(row[0]), AMBIGUOUS));
        rows(folder, "faker-sv_SE-last_names.tsv", "\t").forEach(row -> mark(words, word(row[0]), SURNAME));
        rows(folder, "svensktext-ortsnamn.csv", ",").forEach(row -> places(words, row[0]));
        rows(folder, "svensktext-kommuner.csv", ",").forEach(row -> places(words, row[1].replace(" kommun", "")));
        rows(folder, "svensktext-nationaliteter.csv", ",").forEach(row -> places(words, row[1]));
        return Stream.concat(HEADER.stream(), encode(words).stream()).toList();
    }

    /** The words with their marks, each by what differs from the one before. */
    static List<String> encode(Map<String, Integer> words) {
        String[] before = {""};
        return new TreeMap<>(words)
                .entrySet().stream()
                        .map(word -> {
                            int shared = shared(before[0], word.getKey());
                            before[0] = word.getKey();
                            return "" + (char) ('A' + word.getValue()) + (char) ('0' + shared)
                                    + word.getKey().substring(shared);
                        })
                        .toList();
    }

    private static int shared(String before, String word) {
        int i = 0;
        while (i < Math.min(before.length(), word.length()) && before.charAt(i) == word.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int strength(int bearers) {
        return bearers >= 1000 ? 3 : bearers >= 100 ? 2 : 1;
    }

    private static void places(Map<String, Integer> words, String name) {
        for (String part : name.split("[ \"]+", -1)) {
            mark(words, word(part), PLACE);
        }
    }

    private static void mark(Map<String, Integer> words, String word, int mark) {
        if (mark > 0 && word.length() > 1 && word.chars().allMatch(Character::isLetter)) {
            words.merge(word, mark, (one, other) -> one | other);
        }
    }

    private static String word(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    private static Stream<String[]> rows(Path folder, String file, String separator) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream().skip(1).map(line -> line.split(separator, -1));
    }
}
