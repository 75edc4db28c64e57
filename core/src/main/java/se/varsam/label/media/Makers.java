package se.varsam.label.media;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.varsam.label.Traces;
import se.varsam.label.generator.Generators;

/** The generators that a file's comments and names of programs tell of, each reported once. */
final class Makers {

    /** Longer texts are no names of programs. */
    static final int LONGEST = 4096;

    private static final String NAMES =
            "(Sora|Veo|Runway|Kling|Hailuo|Synthesia|HeyGen|Suno|Udio|ElevenLabs|Stable Audio"
                    + "|MusicGen|Google AI|Firefly|OpenAI)\\b";
    private static final Pattern PROGRAM = Pattern.compile("\\b" + NAMES, Pattern.CASE_INSENSITIVE);
    /** Some of the names are words or people: in a comment only a sentence tells. */
    private static final Pattern COMMENT = Pattern.compile(
            "\\b(?:made|created|generated|skapad|gjord) (?:with|by|in|using|med|av|i) " + NAMES,
            Pattern.CASE_INSENSITIVE);

    private final Traces traces;
    private final Set<String> told = new LinkedHashSet<>();

    Makers(Traces traces) {
        this.traces = traces;
    }

    /** The name of the program that wrote the file. */
    void program(String place, String text) {
        tell(place, named(PROGRAM, text).or(() -> Generators.named(text)));
    }

    /** What somebody says of the file. */
    void comment(String place, String text) {
        tell(place, named(COMMENT, text));
    }

    private void tell(String place, Optional<String> name) {
        name.filter(told::add).ifPresent(each -> traces.generator(place, each));
    }

    private static Optional<String> named(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
