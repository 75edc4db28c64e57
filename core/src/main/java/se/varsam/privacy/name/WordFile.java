package se.varsam.privacy.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the lists of words that lie beside this class. */
final class WordFile {

    private static final Map<String, Integer> SECTIONS = Map.of(
            "[TITLE]", Lexicon.TITLE,
            "[PARTICLE]", Lexicon.PARTICLE,
            "[PLACE]", Lexicon.PLACE,
            "[VERB]", Lexicon.VERB,
            "[ORGANISATION]", Lexicon.ORGANISATION,
            "[SUFFIX]", Lexicon.SUFFIX);

    private WordFile() {}

    /** The lines of a resource, without remarks. */
    static List<String> lines(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The data file " + name + " is missing.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The data file " + name + " could not be read.", e);
        }
    }

    /** The marks of front-coded words. */
    static Map<String, Integer> decode(List<String> lines) {
        Map<String, Integer> words = new HashMap<>();
        String before = "";
        for (String line : lines) {
            before = before.substring(0, line.charAt(1) - '0') + line.substring(2);
            words.put(before, line.charAt(0) - 'A');
        }
        return words;
    }

    /** The marks of words in sections. */
    static Map<String, Integer> sections(List<String> lines) {
        Map<String, Integer> words = new HashMap<>();
        int mark = 0;
        for (String line : lines) {
            if (line.startsWith("[")) {
                mark = Objects.requireNonNull(SECTIONS.get(line), line);
                continue;
            }
            for (String word : line.split(" ", -1)) {
                words.merge(word, mark, (one, other) -> one | other);
            }
        }
        return words;
    }
}
