package se.varsam.decision;

import java.util.List;

/**
 * What one AI tool did in a matter (AI Act art. 86, Söderköping P-3).
 *
 * @param toolId the tool's id in the register, not blank
 * @param toolName what the tool is called in documents, not blank
 * @param toolVersion its version, blank when not known
 * @param role what part it had
 * @param mainElements what weighed most in what it produced, for example {@code hushållets inkomster}: no names
 * @since 0.1
 */
public record AiContribution(
        String toolId, String toolName, String toolVersion, AiRole role, List<String> mainElements) {

    /** Refuses a tool without id or name and a blank element: {@link IllegalArgumentException}. */
    public AiContribution {
        if (toolId.isBlank() || toolName.isBlank()) {
            throw new IllegalArgumentException(
                    "AI:s del i ett beslut saknar verktygets " + (toolId.isBlank() ? "id" : "namn") + ": ange det. /"
                            + " AI's part in a decision lacks the tool's " + (toolId.isBlank() ? "id" : "name")
                            + ": give it.");
        }
        for (String element : mainElements) {
            if (element.isBlank()) {
                throw new IllegalArgumentException("AI:s del i ett beslut (" + role.sv()
                        + ") har en omständighet utan text: skriv vad som vägde in, eller ta bort den. /"
                        + " AI's part in a decision has a blank main element: write it, or remove it.");
            }
        }
        mainElements = List.copyOf(mainElements);
    }

    /**
     * {@return what a tool did}
     *
     * @param toolId the tool's id in the register
     * @param toolName what the tool is called
     * @param toolVersion its version, blank when not known
     * @param role what part it had
     * @param mainElements what weighed most
     * @throws IllegalArgumentException when id, name or an element is blank
     */
    public static AiContribution of(
            String toolId, String toolName, String toolVersion, AiRole role, String... mainElements) {
        return new AiContribution(toolId, toolName, toolVersion, role, List.of(mainElements));
    }

    /** The tool's id and its part; the main elements may be personal. */
    @Override
    public String toString() {
        return "AiContribution[" + toolId + ", " + role + "]";
    }
}
