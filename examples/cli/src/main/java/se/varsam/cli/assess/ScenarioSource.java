package se.varsam.cli.assess;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.cli.terminal.Words;
import se.varsam.jackson.Scenario;
import se.varsam.jackson.ScenarioException;
import se.varsam.jackson.Scenarios;

/**
 * Reads the scenarios of one input. A document is read whole; of JSON Lines no more than a batch is ever held, so that the
 * input may be of any length.
 */
final class ScenarioSource {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final int batchSize;
    private final Consumer<List<Scenario>> scenarios;
    private final Consumer<ScenarioException> problems;

    /**
     * @param name what errors call the input
     * @param batchSize how many lines to hand over at once
     * @param scenarios takes a batch
     * @param problems takes what is wrong with one document or one line; the lines that follow are still read
     */
    ScenarioSource(
            String name, int batchSize, Consumer<List<Scenario>> scenarios, Consumer<ScenarioException> problems) {
        this.name = name;
        this.batchSize = batchSize;
        this.scenarios = scenarios;
        this.problems = problems;
    }

    void read(InputStream input) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(input, strictly()))) {
            skipByteOrderMark(reader);
            int number = 1;
            String line = reader.readLine();
            while (line != null && line.isBlank()) {
                line = reader.readLine();
                number++;
            }
            if (line != null && JsonLines.isWholeObject(line)) {
                lines(line, number, reader);
            } else {
                document(line == null ? "" : line, number, reader);
            }
        } catch (CharacterCodingException e) {
            throw new InputException(Exit.DATA, name + ": " + Words.NOT_UTF_8.inBoth());
        } catch (IOException e) {
            throw new InputException(Exit.NO_INPUT, name + ": " + Words.BROKEN.inBoth());
        }
    }

    private static CharsetDecoder strictly() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static void skipByteOrderMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }

    /** Blank lines before it are kept, so that errors name the right line. */
    private void document(String first, int number, BufferedReader reader) throws IOException {
        StringBuilder text = new StringBuilder("\n".repeat(number - 1)).append(first);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            text.append('\n').append(line);
        }
        parse(text.toString(), name).ifPresent(scenarios);
    }

    private void lines(String first, int firstNumber, BufferedReader reader) throws IOException {
        List<Scenario> batch = new ArrayList<>();
        int number = firstNumber;
        for (String line = first; line != null; line = reader.readLine()) {
            if (!line.isBlank()) {
                parse(line, name + ":" + number).ifPresent(batch::addAll);
            }
            number++;
            if (batch.size() >= batchSize) {
                scenarios.accept(List.copyOf(batch));
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            scenarios.accept(List.copyOf(batch));
        }
    }

    private Optional<List<Scenario>> parse(String text, String place) {
        try {
            return Optional.of(Scenarios.read(text, place));
        } catch (ScenarioException e) {
            problems.accept(e);
            return Optional.empty();
        }
    }
}
