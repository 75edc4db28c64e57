package se.varsam.spring.configuration.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.varsam.attestation.Attestation;
import se.varsam.spring.configuration.failure.InvalidConfigurationException;
import se.varsam.term.Bilingual;
import se.varsam.term.Terms;
import se.varsam.tool.ToolRegister;

/**
 * The tools that an application writes, with what is attested about them.
 *
 * @param tools the tools by their ids
 * @param attestations what is attested, each about one of them
 * @since 0.1
 */
public record WrittenTools(Map<String, ToolProperties> tools, List<AttestationProperties> attestations) {

    /**
     * {@return the register}
     *
     * @throws InvalidConfigurationException when what is said of a tool is contradictory, or an attestation is about none of them
     */
    public ToolRegister register() {
        Map<String, List<Attestation>> attested = attested();
        return ToolRegister.of(tools.entrySet().stream()
                .map(each -> each.getValue()
                        .tool(
                                "varsam.tools." + each.getKey(),
                                each.getKey(),
                                attested.getOrDefault(each.getKey(), List.of())))
                .toList());
    }

    private Map<String, List<Attestation>> attested() {
        Map<String, List<Attestation>> byTool = new HashMap<>();
        for (int i = 0; i < attestations.size(); i++) {
            String property = "varsam.attestations[" + i + "]";
            String id = InvalidConfigurationException.need(
                    property + ".tool", attestations.get(i).tool());
            if (!tools.containsKey(id)) {
                throw unknown(property + ".tool", id);
            }
            byTool.computeIfAbsent(id, each -> new ArrayList<>())
                    .add(attestations.get(i).attestation(property));
        }
        return byTool;
    }

    private InvalidConfigurationException unknown(String property, String id) {
        String known = String.join(", ", tools.keySet());
        return new InvalidConfigurationException(
                property,
                new Bilingual("Intyget gäller ett verktyg som inte finns.", "The attestation is about no known tool."),
                Terms.nearest(id, tools.keySet())
                        .map(near -> new Bilingual("Menade du " + near + "?", "Did you mean " + near + "?"))
                        .orElseGet(() -> new Bilingual(
                                "Ange ett id under varsam.tools: " + known + ".",
                                "Give an id under varsam.tools: " + known + ".")));
    }
}
