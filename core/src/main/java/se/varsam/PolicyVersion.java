package se.varsam;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.varsam.audit.Hash;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.profile.Profile;
import se.varsam.profile.Settings;
import se.varsam.rule.Clause;

/**
 * A policy's id with a digest of everything that its verdicts rest on: the words of the clauses, the rules, the municipality's
 * settings. Another version is another policy.
 */
final class PolicyVersion {

    private static final int DIGITS = 12;

    private PolicyVersion() {}

    static String of(Profile profile, List<Profile> layers, Settings settings) {
        StringBuilder text = new StringBuilder();
        add(text, profile);
        layers.forEach(layer -> add(text, layer));
        // A set of constants has no order of its own.
        text.append(settings.reading()).append(new TreeSet<>(settings.readings()));
        Hash digest = Hash.ofContent(text.toString().getBytes(StandardCharsets.UTF_8));
        return digest.toString().substring(0, DIGITS);
    }

    private static void add(StringBuilder text, Profile profile) {
        text.append(profile.id()).append('\n');
        profile.clauses()
                .forEach(clause -> text.append(clause.id())
                        .append(clause.modality())
                        .append(clause.text())
                        .append('\n'));
        profile.definitions()
                .forEach(definition -> text.append(definition.fact())
                        .append(definition.clauses().stream().map(Clause::id).collect(Collectors.joining(",")))
                        .append(definition.condition())
                        .append('\n'));
        profile.rules().forEach(rule -> text.append(rule).append('\n'));
        text.append(profile.scale()).append(profile.layers());
        for (ContentKind kind : ContentKind.values()) {
            text.append(profile.captions().of(kind, ContentOrigin.GENERATED));
        }
    }
}
