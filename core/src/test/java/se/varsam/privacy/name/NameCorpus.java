package se.varsam.privacy.name;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Sentences in which the names of persons are marked, one word and its mark a line. */
final class NameCorpus {

    private NameCorpus() {}

    /**
     * A sentence.
     *
     * @param text its text
     * @param names the names' starts and ends, in order
     */
    record Sentence(String text, List<int[]> names) {

        /** Whether a stretch of the text touches a name. */
        boolean names(int start, int end) {
            return names.stream().anyMatch(name -> name[0] < end && start < name[1]);
        }

        /** The words of its names. */
        List<String> named() {
            return names.stream()
                    .flatMap(name ->
                            Arrays.stream(text.substring(name[0], name[1]).split(" ", -1)))
                    .toList();
        }
    }

    /** Reads a file of words and marks; {@code PER} is a person, and empty lines part sentences. */
    static List<Sentence> read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<int[]> names = new ArrayList<>();
        boolean isNamed = false;
        boolean isOpen = false;
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.strip().split("\\s+", -1);
            if (cells.length < 2) {
                if (text.length() > 0) {
                    sentences.add(new Sentence(text.toString(), List.copyOf(names)));
                }
                text.setLength(0);
                names.clear();
                isNamed = false;
                isOpen = false;
                continue;
            }
            String word = cells[0];
            boolean isQuote = "\"".equals(word) || "\u201d".equals(word);
            boolean isTight = word.matches("[.,!?:;)%\\]\u2026]+") || (isQuote && isOpen);
            if (text.length() > 0 && !isTight && !opens(text, isOpen)) {
                text.append(' ');
            }
            isOpen ^= isQuote;
            int start = text.length();
            text.append(word);
            boolean isPerson = "PER".equals(cells[1]);
            if (isPerson && isNamed) {
                names.get(names.size() - 1)[1] = text.length();
            } else if (isPerson) {
                names.add(new int[] {start, text.length()});
            }
            isNamed = isPerson;
        }
        if (text.length() > 0) {
            sentences.add(new Sentence(text.toString(), List.copyOf(names)));
        }
        return sentences;
    }

    private static boolean opens(StringBuilder text, boolean isOpen) {
        char last = text.charAt(text.length() - 1);
        return last == '(' || last == '[' || (isOpen && (last == '"' || last == '\u201d'));
    }

    /** The paragraphs of a file, as sentences without names. */
    static List<Sentence> unmarked(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> new Sentence(line, List.of()))
                .toList();
    }

    /** The lines of a resource, in which names stand in brackets. */
    static List<Sentence> bracketed(String resource) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(NameCorpus.class.getResourceAsStream(resource), resource)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    sentences.add(bracketedLine(line));
                }
            }
        }
        return sentences;
    }

    private static Sentence bracketedLine(String line) {
        StringBuilder text = new StringBuilder();
        List<int[]> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '[') {
                start = text.length();
            } else if (c == ']') {
                names.add(new int[] {start, text.length()});
            } else {
                text.append(c);
            }
        }
        return new Sentence(text.toString(), names);
    }
}
