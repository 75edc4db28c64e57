package se.varsam.label.raster;

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

    private static final String[] PROGRAMS = {
        "Midjourney",
        "Stable Diffusion",
        "Automatic1111",
        "ComfyUI",
        "InvokeAI",
        "NovelAI",
        "DALL-E",
        "DALL·E",
        "Firefly",
        "Imagen",
        "FLUX",
        "Leonardo.Ai",
        "Ideogram",
        "Craiyon",
        "DreamStudio",
        "Fooocus",
        "Draw Things"
    };

    private Generators() {}

    /**
     * {@return the generator that writes a field of this name}
     *
     * @param keyword the field's name
     */
    public static Optional<String> ofKeyword(String keyword) {
        return Optional.ofNullable(KEYWORDS.get(keyword));
    }

    /**
     * {@return the generator that a program's name or a description names}
     *
     * @param text the name or description
     */
    public static Optional<String> named(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String program : PROGRAMS) {
            if (lower.contains(program.toLowerCase(Locale.ROOT))) {
                return Optional.of(program);
            }
        }
        return Optional.empty();
    }
}
