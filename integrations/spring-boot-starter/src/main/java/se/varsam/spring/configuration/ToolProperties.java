package se.varsam.spring.configuration;

import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.varsam.tool.Account;
import se.varsam.tool.AiTool;
import se.varsam.tool.AiToolBuilder;
import se.varsam.tool.Availability;
import se.varsam.tool.LifeCycle;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolTrait;

/** One tool under {@code varsam.tools}. What is not said stays unknown. */
record ToolProperties(
        @DefaultValue("") String name,
        @DefaultValue("") String vendor,
        @DefaultValue("") String version,
        @DefaultValue("UNKNOWN") Availability availability,
        @DefaultValue("UNKNOWN") Account account,
        @DefaultValue Set<ToolKind> kinds,
        @DefaultValue Set<ToolTrait> with,
        @DefaultValue Set<ToolTrait> without,
        @DefaultValue("UNKNOWN") LifeCycle lifeCycle) {

    AiTool tool(String id) {
        String shown = name.isBlank() ? id : name;
        AiToolBuilder builder = switch (availability) {
            case PUBLIC -> AiTool.publiclyAvailable(id, shown);
            case PROCURED -> AiTool.procured(id, shown);
            case IN_HOUSE -> AiTool.inHouse(id, shown);
            case UNKNOWN -> AiTool.unknown(id).copy();
        };
        return builder.vendor(vendor)
                .version(version)
                .is(kinds.toArray(ToolKind[]::new))
                .with(with.toArray(ToolTrait[]::new))
                .without(without.toArray(ToolTrait[]::new))
                .lifeCycle(lifeCycle)
                .build();
    }
}
