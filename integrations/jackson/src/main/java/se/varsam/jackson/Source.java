package se.varsam.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A named text of JSON: one value, a list of values, or one value a line. */
record Source(String name, String text) {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static Source of(Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("$");
        try {
            return of(Files.readAllBytes(file), name);
        } catch (IOException unreadable) {
            throw refused(
                    name,
                    "$",
                    "Filen finns inte eller går inte att läsa: kontrollera sökvägen.",
                    "The file does not exist or cannot be read: check the path.");
        }
    }

    static Source of(InputStream stream, String name) {
        try {
            return of(stream.readAllBytes(), name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Source of(byte[] bytes, String name) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Source(name, text);
        } catch (CharacterCodingException notUtf8) {
            throw refused(
                    name,
                    "$",
                    "Texten är inte UTF-8: spara filen som UTF-8.",
                    "The text is not UTF-8: save the file as UTF-8.");
        }
    }

    /** Every value of one form; every problem of the whole text in one error. */
    <V> List<V> read(Form<V> form) {
        Place root = Place.root();
        List<V> values = new ArrayList<>();
        for (Part part : parts(root)) {
            form.read(part.node, part.place).ifPresent(values::add);
        }
        complain(root);
        return values;
    }

    void complain(Place root) {
        if (!root.problems().isEmpty()) {
            throw new ScenarioException(name, root.problems());
        }
    }

    private List<Part> parts(Place root) {
        List<Part> lines = new ArrayList<>();
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = MAPPER.createParser(clean)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int line = parser.currentTokenLocation().getLineNr();
                lines.add(new Part(parser.readValueAsTree(), root.named(line + ":$")));
            }
        } catch (JsonProcessingException malformed) {
            throw malformed(malformed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (lines.isEmpty()) {
            throw refused(name, "$", "Filen är tom: skriv minst ett objekt.", "The file is empty: write an object.");
        }
        return lines.size() > 1 ? lines : single(lines.get(0).node, root);
    }

    private List<Part> single(JsonNode node, Place root) {
        if (!node.isArray()) {
            return List.of(new Part(node, root));
        }
        if (node.isEmpty()) {
            throw refused(name, "$", "Listan är tom: skriv minst ett objekt.", "The list is empty: write an object.");
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            parts.add(new Part(node.get(i), root.at(i)));
        }
        return parts;
    }

    /** Says where, and never what stood there. */
    private ScenarioException malformed(JsonProcessingException error) {
        JsonLocation at = Optional.ofNullable(error.getLocation()).orElse(JsonLocation.NA);
        String where = at.getLineNr() + ":" + at.getColumnNr();
        if (error instanceof JsonEOFException) {
            return refused(
                    name,
                    where,
                    "Ogiltig JSON: texten tar slut för tidigt. Stäng alla { och [.",
                    "Malformed JSON: the text ends too early. Close every { and [.");
        }
        if (String.valueOf(error.getOriginalMessage()).startsWith("Duplicate field")) {
            return refused(
                    name,
                    where,
                    "Fältet står två gånger i samma objekt: behåll det ena.",
                    "The field stands twice in the same object: keep one.");
        }
        return refused(
                name,
                where,
                "Ogiltig JSON på rad " + at.getLineNr() + ", kolumn " + at.getColumnNr() + ": rätta tecknen där.",
                "Malformed JSON at line " + at.getLineNr() + ", column " + at.getColumnNr() + ": correct it there.");
    }

    private static ScenarioException refused(String name, String path, String sv, String en) {
        return new ScenarioException(name, List.of(new ScenarioException.Problem(path, sv, en)));
    }

    private record Part(JsonNode node, Place place) {}
}
