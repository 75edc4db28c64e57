package se.varsam.spring.configuration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.label.LabelLayer;

/**
 * What an application says under {@code varsam.}.
 *
 * @param profile the municipality whose policy holds for every call, by its id or code; for one municipality
 * @param municipalities profiles by municipality code; for several
 * @param tools the tools by their ids
 * @param purposes the purposes by their ids
 * @param audit where the audit trail is kept
 * @param decisions how humans decide
 * @param labels how what AI made is labelled
 * @param strict whether the application refuses to start where a guard has a hole
 * @since 0.1
 */
@ConfigurationProperties("varsam")
public record VarsamProperties(
        @Nullable String profile,
        @DefaultValue Map<String, String> municipalities,
        @DefaultValue Map<String, ToolProperties> tools,
        @DefaultValue Map<String, PurposeProperties> purposes,
        @DefaultValue Audit audit,
        @DefaultValue Decisions decisions,
        @DefaultValue Labels labels,
        @DefaultValue("true") boolean strict) {

    /**
     * Where the audit trail is kept.
     *
     * @param directory a directory that one process writes; without one, the application's {@code DataSource} is used
     */
    public record Audit(@Nullable Path directory) {}

    /**
     * How humans decide.
     *
     * @param expiry how long a proposal waits and a decision may be used
     * @param oversight who has to decide at least
     */
    public record Decisions(
            @DefaultValue("7d") Duration expiry,
            @DefaultValue("FOUR_EYES") Oversight oversight) {}

    /**
     * How what AI made is labelled.
     *
     * @param layers the layers to write; empty for the policy's own
     */
    public record Labels(@DefaultValue Set<LabelLayer> layers) {}

    /** {@return the profile for every call} */
    Optional<String> single() {
        return Optional.ofNullable(profile).filter(id -> !id.isBlank());
    }
}
