package se.varsam.tool;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;

/**
 * The municipality's register of AI tools, with their approvals and attestations. Immutable.
 *
 * @since 0.1
 */
public final class ToolRegister {

    private final Map<String, AiTool> tools;

    private ToolRegister(Map<String, AiTool> tools) {
        this.tools = tools;
    }

    /**
     * A register of tools.
     *
     * @param tools the tools, with distinct ids
     * @return the register
     * @throws IllegalArgumentException when two tools share an id
     */
    public static ToolRegister of(AiTool... tools) {
        return of(Arrays.asList(tools));
    }

    /**
     * A register of tools.
     *
     * @param tools the tools, with distinct ids
     * @return the register
     * @throws IllegalArgumentException when two tools share an id
     */
    public static ToolRegister of(Collection<AiTool> tools) {
        Map<String, AiTool> byId = new LinkedHashMap<>();
        for (AiTool tool : tools) {
            if (byId.put(tool.id(), tool) != null) {
                throw new IllegalArgumentException("Verktygsregistret har två verktyg med id \"" + tool.id()
                        + "\": ge det ena ett eget id. / Two tools share the id \"" + tool.id() + "\": rename one.");
            }
        }
        return new ToolRegister(byId);
    }

    /**
     * The tools in the order given.
     *
     * @return an unmodifiable list
     */
    public List<AiTool> tools() {
        return List.copyOf(tools.values());
    }

    /**
     * The tool with an id.
     *
     * @param id the id
     * @return the tool, or empty
     */
    public Optional<AiTool> find(String id) {
        return Optional.ofNullable(tools.get(id));
    }

    /**
     * The tool with an id; one that is not registered is returned as {@link AiTool#unknown}, which policies refuse.
     *
     * @param id the id
     * @return the tool
     */
    public AiTool get(String id) {
        return find(id).orElseGet(() -> AiTool.unknown(id));
    }

    /**
     * The tools approved to take some information in a process; whether the policy then allows the use is for the policy
     * to say.
     *
     * @param information the information
     * @param process the purpose's process
     * @return the tools in register order
     */
    public List<AiTool> approvedFor(Information information, String process) {
        return tools.values().stream()
                .filter(tool -> tool.approval().covers(information.level()))
                .filter(tool -> tool.approval().admits(process))
                .filter(tool -> Arrays.stream(InformationCategory.values())
                        .filter(category -> category != InformationCategory.COPYRIGHTED)
                        .filter(information::mayHold)
                        .allMatch(tool.approval()::covers))
                .toList();
    }
}
