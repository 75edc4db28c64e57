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
import se.varsam.record.RecordRule;
import se.varsam.rule.Clause;
import se.varsam.rule.Definition;
import se.varsam.rule.Rule;
import se.varsam.term.Bilingual;
import se.varsam.use.Condition;

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
        for (Profile layer : layers) {
            version.add(layer);
        }
        version.add(settings);
        Hash digest = Hash.ofContent(version.text.toString().getBytes(StandardCharsets.UTF_8));
        return digest.toString().substring(0, DIGITS);
    }

    private void add(Profile profile) {
        add(profile.id(), profile.scale().names(), profile.scale().others(), profile.layers());
        for (Clause clause : profile.clauses()) {
            add(clause);
        }
        for (Definition definition : profile.definitions()) {
            add(definition.fact(), definition.clauses());
            add(definition.condition());
        }
        for (Rule rule : profile.rules()) {
            add(rule.acts(), rule.effect(), rule.clauses());
            add(rule.condition());
        }
        for (Recipient recipient : profile.recipients()) {
            add(recipient.name());
            add(recipient.kinds(), recipient.clauses());
        }
        if (profile.recordRule().isPresent()) {
            RecordRule rule = profile.recordRule().get();
            add(rule.weight(), rule.ways(), rule.clauses());
        }
        for (ContentKind kind : ContentKind.values()) {
            for (ContentOrigin origin : LABELLED) {
                add(profile.captions().of(kind, origin));
            }
        }
    }

    private void add(Clause clause) {
        add(clause.id(), clause.section(), clause.modality(), clause.addressee(), clause.phase());
        add(clause.text());
        add(clause.enforceability(), clause.effect(), clause.theme());
    }

    private void add(Condition condition) {
        add(condition.when(), condition.lacking());
    }

    private void add(Bilingual words) {
        add(words.sv(), words.en());
    }

    /** A set of constants has no order of its own. */
    private void add(Settings settings) {
        add(settings.brandNewDays(), settings.ethicalReviewMaxAge(), settings.followUpMaxAge());
        add(settings.modelTestInterval(), settings.thirdPartyApprover(), settings.adopted(), settings.validUntil());
        add(new TreeSet<>(settings.readings()));
    }

    /** Each part with its length, so that no two lists of parts read the same. Nothing here costs much the first time. */
    private void add(Object... parts) {
        for (Object part : parts) {
            String said = part.toString();
            text.append(said.length()).append(':').append(said);
        }
        text.append('\n');
    }
}
