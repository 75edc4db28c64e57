package se.varsam.spring.configuration.failure;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.term.Bilingual;
import se.varsam.term.Question;
import se.varsam.term.Term;
import se.varsam.term.Terms;

/** What may stand in the place of a value that cannot be read. */
final class Expected {

    private static final Map<Class<?>, String> EXAMPLES = Map.of(
            LocalDate.class, "2026-03-31",
            Period.class, "6m",
            Duration.class, "7d",
            boolean.class, "true",
            int.class, "10",
            Path.class, "/var/lib/varsam");

    private Expected() {}

    static Bilingual of(Class<?> type, Optional<String> value) {
        if (type.isEnum()) {
            return words(type, value);
        }
        String example = EXAMPLES.get(type);
        return example == null
                ? new Bilingual(
                        "Här står egenskaper på egna rader, eller en lista.",
                        "Properties on lines of their own stand here, or a list.")
                : new Bilingual("Skriv till exempel " + example + ".", "Write for example " + example + ".");
    }

    private static Bilingual words(Class<?> type, Optional<String> value) {
        List<String> known = Arrays.stream(type.getEnumConstants())
                .map(each -> dashed((Enum<?>) each))
                .toList();
        Optional<String> near = value.flatMap(text -> Terms.nearest(text, spellings(type)));
        String all = String.join(", ", known);
        return new Bilingual(
                near.map(word -> "Menade du " + word + "? ").orElse("") + "Här kan stå: " + all + ".",
                near.map(word -> "Did you mean " + word + "? ").orElse("") + "Known here: " + all + ".");
    }

    private static List<String> spellings(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .flatMap(each -> each instanceof Term term && !(each instanceof Question)
                        ? Stream.of(dashed((Enum<?>) each), term.sv(), term.en())
                        : Stream.of(dashed((Enum<?>) each)))
                .collect(Collectors.toList());
    }

    private static String dashed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
