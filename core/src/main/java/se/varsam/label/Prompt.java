package se.varsam.label;

/**
 * What an AI system was asked. Never written into a file unless a label is given one: prompts hold personal data often
 * enough.
 *
 * @param text the prompt, not blank
 * @param writer who wrote it, blank to leave that out
 * @since 0.1
 */
public record Prompt(String text, String writer) {

    /** Refuses a blank prompt: {@link IllegalArgumentException}. */
    public Prompt {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Prompten är tom. / The prompt is blank.");
        }
    }

    /** Neither the prompt nor its writer. */
    @Override
    public String toString() {
        return "Prompt[]";
    }
}
