package se.varsam.label.generator;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What image generators leave behind in files, by the names of fields and programs. */
public final class Generators {

    private static final Map<String, String> KEYWORDS = Map.of(
            "parameters", "Stable Diffusion parameters",
            "prompt", "ComfyUI prompt",
            "workflow", "ComfyUI workflow",
            "sd-metadata", "InvokeAI",
            "invokeai_metadata", "InvokeAI",
            "Dream", "InvokeAI",
            "AIGC", "TC260 AIGC");

    /** Names that mean nothing else, not even in running text. */
    private static final String[] UNMISTAKABLE = {
        "Midjourney",
        "Stable Diffusion",
        "Automatic1111",
        "ComfyUI",
        "InvokeAI",
        "NovelAI",
        "DALL-E",
        "DALL·E",
        "Leonardo.Ai",
        "Craiyon",
        "DreamStudio",
        "Fooocus"
    };

    /** Names that are also words, and so tell something only where a program's name is expected. */
    private static final String[] WORDS = {"Firefly", "Imagen", "FLUX", "Ideogram", "Draw Things"};

    private Generators() {}

    /**
     * {@return what leaves a field of that name behind}
     *
     * @param keyword the field's name
     */
    public static Optional<String> ofKeyword(String keyword) {
        return Optional.ofNullable(KEYWORDS.get(keyword));
    }

    /**
     * {@return the generator that a program's name holds}
     *
     * @param program the name of a program, with or without its version
     */
    public static Optional<String> named(String program) {
        return among(UNMISTAKABLE, program.toLowerCase(Locale.ROOT))
                .or(() -> among(WORDS, program.toLowerCase(Locale.ROOT)));
    }

    /**
     * {@return the generator that a comment or description names, or whose settings it holds}
     *
     * @param text running text; the caller bounds its length
     */
    public static Optional<String> inText(String text) {
        if (text.contains("Steps: ") && (text.contains("Sampler: ") || text.contains("CFG scale: "))) {
            return ofKeyword("parameters");
        }
        if (text.contains("\"AIGC\"")) {
            return ofKeyword("AIGC");
        }
        return among(UNMISTAKABLE, text.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> among(String[] programs, String lower) {
        for (String program : programs) {
            if (lower.contains(program.toLowerCase(Locale.ROOT))) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }
}
