package se.varsam.spring.configuration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.information.InformationClass;
import se.varsam.label.ForeignManifest;
import se.varsam.label.ImageMark;
import se.varsam.label.LabelLayer;
import se.varsam.person.Role;
import se.varsam.privacy.ScanLevel;
import se.varsam.spring.configuration.tool.AttestationProperties;
import se.varsam.spring.configuration.tool.ToolProperties;

/**
 * What an application says under {@code varsam.}. A property that is not here stops the application: it may be a misspelt rule.
 *
 * @param profile the municipality whose policy holds for every call, by its id or municipality code; for one municipality
 * @param municipalities profiles by municipality code, or by profile id for one without a code; for several municipalities
 * @param settings what the policy leaves to the municipality; with profile
 * @param classNames the municipality's own names for information classes that its document does not name, the first being the
 *     one to show; with profile
 * @param law whether the law layer (AI Act, GDPR) answers beside the municipality's document; with profile
 * @param tools the AI tools by their ids; a tool that is not here is denied
 * @param attestations what somebody has attested about the tools
 * @param purposes the purposes by their ids; one that is not here is unclassified
 * @param person how those who are signed in become persons with roles
 * @param labels how what AI made is labelled
 * @param audit where evidence is kept
 * @param decisions how humans decide
 * @param database how the application's database is used
 * @param incidents what is done with incidents
 * @param records what is done with public records
 * @param scanner what looks for personal data
 * @param strict whether the application refuses to start where a guard has a hole or there is no place for evidence
 * @since 0.1
 */
@ConfigurationProperties(prefix = "varsam", ignoreUnknownFields = false)
public record VarsamProperties(
        @Nullable String profile,
        @DefaultValue Map<String, MunicipalityProperties> municipalities,
        @NestedConfigurationProperty @Nullable SettingsProperties settings,
        @DefaultValue Map<InformationClass, List<String>> classNames,
        @DefaultValue("true") boolean law,
        @DefaultValue Map<String, ToolProperties> tools,
        @DefaultValue List<AttestationProperties> attestations,
        @DefaultValue Map<String, PurposeProperties> purposes,
        @DefaultValue SignedIn person,
        @DefaultValue Labels labels,
        @DefaultValue Audit audit,
        @DefaultValue Decisions decisions,
        @DefaultValue Database database,
        @DefaultValue Incidents incidents,
        @DefaultValue Records records,
        @DefaultValue Scanner scanner,
        @DefaultValue("true") boolean strict) {

    /**
     * How those who are signed in become persons with roles.
     *
     * @param roles the role that each authority gives: whose authorities give none is nobody, and everybody is an employee when
     *     it is left out; an authority with other characters than letters, digits and hyphens in
     *     brackets, as varsam.person.roles[ROLE_CHEF]=MANAGER
     */
    public record SignedIn(@DefaultValue Map<String, Role> roles) {

        /** Copies the map. */
        public SignedIn {
            roles = Map.copyOf(roles);
        }
    }

    /**
     * How what AI made is labelled.
     *
     * @param layers the layers to write, at least those of the policy; the policy's own when left out
     * @param imageMark how the visible layer of an image is made: beside it, or drawn as a band or a badge
     * @param foreignManifest what to do with a file that carries somebody else's C2PA manifest: leave it alone, or break it
     */
    public record Labels(
            @DefaultValue Set<LabelLayer> layers,
            @DefaultValue("BESIDE") ImageMark imageMark,
            @DefaultValue("REFUSE") ForeignManifest foreignManifest) {}

    /**
     * Where evidence is kept.
     *
     * @param store a directory, the application's database, or nowhere; when left out, the directory if one is given,
     *     otherwise the database if there is one
     * @param directory a directory that this process alone writes to
     * @param recordsPerFile how many records a file in the directory holds before the next one begins
     */
    public record Audit(
            @Nullable TrailPlace store,
            @Nullable Path directory,
            @DefaultValue("65536") int recordsPerFile) {

        /** Where an audit trail is kept. */
        public enum TrailPlace {
            /** In a directory. */
            DIRECTORY,
            /** In the application's {@code DataSource}. */
            JDBC,
            /** Nowhere: no evidence is left, which has to be said. */
            OFF
        }
    }

    /**
     * How humans decide.
     *
     * @param store the application's database, memory (lost when the application ends), or no desk at all; when left out, the
     *     database if there is one
     * @param expiry how long a proposal waits for a decision, and how long a decision may be used
     * @param oversight who has to decide at least, unless the action is listed
     * @param actions who has to decide on an action, by the action's name
     * @param quickest the shortest median time from opening to deciding that does not stand out in the statistics
     * @param mostPerMinute the most decisions in a minute that do not stand out
     * @param longestRun the most approvals as proposed in a row that do not stand out
     * @param mostUnopened the most decisions without opening the material that do not stand out
     */
    public record Decisions(
            @Nullable CasePlace store,
            @DefaultValue("7d") Duration expiry,
            @DefaultValue("FOUR_EYES") Oversight oversight,
            @DefaultValue Map<String, Oversight> actions,
            @DefaultValue("10s") Duration quickest,
            @DefaultValue("3") int mostPerMinute,
            @DefaultValue("50") int longestRun,
            @DefaultValue("0") int mostUnopened) {

        /** Where cases are kept. */
        public enum CasePlace {
            /** In the application's {@code DataSource}. */
            JDBC,
            /** In memory, for trials. */
            MEMORY,
            /** Nowhere: what needs a human decision is refused. */
            OFF
        }
    }

    /**
     * How the application's database is used.
     *
     * @param dataSource the name of the DataSource bean, where there are several
     * @param createTables whether missing tables are created; without it, the migrations run META-INF/varsam/*.sql
     */
    public record Database(
            @Nullable String dataSource,
            @DefaultValue("true") boolean createTables) {}

    /**
     * What is done with incidents.
     *
     * @param directory where their reports are kept, with a directory in it for each of several municipalities
     */
    public record Incidents(@Nullable Path directory) {}

    /**
     * What is done with public records.
     *
     * @param directory where they are kept, with a directory in it for each of several municipalities
     */
    public record Records(@Nullable Path directory) {}

    /**
     * What looks for personal data.
     *
     * @param level how much it reports
     */
    public record Scanner(@DefaultValue("STANDARD") ScanLevel level) {}
}
