package se.varsam;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import se.varsam.audit.Hash;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.incident.Recipient;
import se.varsam.profile.Profile;
import se.varsam.profile.Settings;
import se.varsam.rule.Clause;

/**
 * A digest of everything that verdicts, recipients of incidents and the handling of records rest on: the clauses, the rules
 * and the municipality's settings. Another version is another policy. The tool register is not in it: that a tool is admitted
 * does not undo what was decided with another.
 */
final class PolicyVersion {

    private static final int DIGITS = 12;
    private static final List<ContentOrigin> LABELLED =
            List.of(ContentOrigin.GENERATED, ContentOrigin.EDITED, ContentOrigin.ASSISTED);

    private final StringBuilder text = new StringBuilder();

    private PolicyVersion() {}

    static String of(Profile profile, List<Profile> layers, Settings settings) {
        PolicyVersion version = new PolicyVersion();
        version.add(profile);
        layers.forEach(version::add);
        // A set of constants has no order of its own.
        version.add(settings.reading(), new TreeSet<>(settings.readings()));
        Hash digest = Hash.ofContent(version.text.toString().getBytes(StandardCharsets.UTF_8));
        return digest.toString().substring(0, DIGITS);
    }

    private void add(Profile profile) {
        add(profile.id(), profile.scale(), profile.layers());
        profile.clauses().forEach(this::add);
        profile.definitions()
                .forEach(definition -> add(definition.fact(), definition.clauses(), definition.condition()));
        profile.rules().forEach(this::add);
        profile.recipients().forEach(this::add);
        profile.recordRule().ifPresent(this::add);
        for (ContentKind kind : ContentKind.values()) {
            LABELLED.forEach(origin -> add(kind, origin, profile.captions().of(kind, origin)));
        }
    }

    private void add(Clause clause) {
        add(
                clause.id(),
                clause.section(),
                clause.modality(),
                clause.addressee(),
                clause.phase(),
                clause.text(),
                clause.enforceability(),
                clause.effect(),
                clause.theme());
    }

    private void add(Recipient recipient) {
        add(recipient.name(), recipient.kinds(), recipient.clauses());
    }

    /** Each part with its length, so that no two lists of parts read the same. */
    private void add(Object... parts) {
        for (Object part : parts) {
            String said = part.toString();
            text.append(said.length()).append(':').append(said);
        }
        text.append('\n');
    }
}
