package se.varsam.label.media;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.varsam.label.Traces;
import se.varsam.label.raster.Generators;

/** The generators that a file's comments and names of programs tell of, each reported once. */
final class Makers {

    /** Longer texts are no names of programs. */
    static final int LONGEST = 4096;

    private static final Pattern OF_FILM_AND_SOUND = Pattern.compile(
            "\\b(Sora|Veo|Runway|Kling|Hailuo|Synthesia|HeyGen|Suno|Udio|ElevenLabs|Stable Audio|MusicGen"
                    + "|Made with Google AI)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Traces traces;
    private final Set<String> told = new LinkedHashSet<>();

    Makers(Traces traces) {
        this.traces = traces;
    }

    void tell(String place, String text) {
        named(text).filter(told::add).ifPresent(name -> traces.generator(place, name));
    }

    private static Optional<String> named(String text) {
        Matcher found = OF_FILM_AND_SOUND.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Generators.named(text);
    }
}
