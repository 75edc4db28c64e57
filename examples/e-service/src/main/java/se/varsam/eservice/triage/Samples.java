package se.varsam.eservice.triage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The messages that ship with the service, in two parts that share none.
 *
 * @param training what the categorisers are trained on
 * @param heldBack what they are tested on
 */
record Samples(List<Sample> training, List<Sample> heldBack) {

    private static final String FILE = "/triage/messages.tsv";

    /** {@return those of a list, split by their ids} */
    static Samples split(List<Sample> all) {
        Map<Boolean, List<Sample>> parts = all.stream().collect(Collectors.partitioningBy(Sample::isHeldBack));
        return new Samples(parts.getOrDefault(false, List.of()), parts.getOrDefault(true, List.of()));
    }

    /** {@return those that ship with the service} */
    static Samples shipped() {
        try (InputStream file = Objects.requireNonNull(Samples.class.getResourceAsStream(FILE), FILE)) {
            return split(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Sample::parse)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
