package se.varsam.label;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What image generators leave behind in files, by the names of fields and programs. */
final class Generators {

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
    private static final String[] WORDS = {
        "Firefly",
        "Imagen",
        "FLUX",
        "Ideogram",
        "Draw Things",
        "ChatGPT",
        "OpenAI",
        "Copilot",
        "Gemini",
        "Google AI",
        "Claude",
        "Sora",
        "Veo",
        "Runway",
        "Kling",
        "Hailuo",
        "Synthesia",
        "HeyGen",
        "Suno",
        "Udio",
        "ElevenLabs",
        "Stable Audio",
        "MusicGen"
    };

    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + String.join("|", WORDS) + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    /** In running text only a sentence tells. */
    private static final Pattern SENTENCE = Pattern.compile(
            "\\b(?:made|created|generated|skapad|gjord) (?:with|by|in|using|med|av|i) (" + WORD.pattern() + ")",
            Pattern.CASE_INSENSITIVE);

    private Generators() {}

    /** What leaves a field of that name behind. */
    static Optional<String> ofKeyword(String keyword) {
        return Optional.ofNullable(KEYWORDS.get(keyword));
    }

    /** The generator that a program's name holds, with or without its version. */
    static Optional<String> named(String program) {
        return among(UNMISTAKABLE, program.toLowerCase(Locale.ROOT)).or(() -> {
            Matcher word = WORD.matcher(program);
            return word.find() ? among(WORDS, word.group().toLowerCase(Locale.ROOT)) : Optional.empty();
        });
    }

    /** The generator that a comment or description names, or whose settings it holds. */
    static Optional<String> inText(String text) {
        if (text.contains("Steps: ") && (text.contains("Sampler: ") || text.contains("CFG scale: "))) {
            return ofKeyword("parameters");
        }
        if (text.contains("\"AIGC\"")) {
            return ofKeyword("AIGC");
        }
        return among(UNMISTAKABLE, text.toLowerCase(Locale.ROOT)).or(() -> {
            Matcher sentence = SENTENCE.matcher(text);
            return sentence.find() ? named(sentence.group(1)) : Optional.empty();
        });
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
