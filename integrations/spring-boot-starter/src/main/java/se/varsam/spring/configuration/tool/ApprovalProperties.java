package se.varsam.spring.configuration.tool;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.spring.configuration.failure.InvalidConfigurationException;
import se.varsam.tool.Approval;
import se.varsam.tool.Approval.Reach;

/**
 * What the municipality has approved a tool for: nothing that is not said.
 *
 * @param upTo the highest class approved
 * @param categories the categories approved
 * @param everyProcess whether it holds for every process, not only for those named
 * @param processes the processes named
 */
record ApprovalProperties(
        @Nullable InformationClass upTo,
        @DefaultValue Set<InformationCategory> categories,
        boolean everyProcess,
        @DefaultValue Set<String> processes) {

    Approval approval(String property) {
        return InvalidConfigurationException.at(
                property + ".up-to",
                () -> new Approval(
                        Optional.ofNullable(upTo),
                        categories,
                        everyProcess ? Reach.EVERY_PROCESS : Reach.NAMED_PROCESSES,
                        processes));
    }
}
