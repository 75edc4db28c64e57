package se.varsam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.varsam.profile.Profile;
import se.varsam.profile.Settings;
import se.varsam.rule.Clause;
import se.varsam.rule.Definition;
import se.varsam.rule.Effect;
import se.varsam.rule.Finding;
import se.varsam.rule.Obligation;
import se.varsam.rule.Rule;
import se.varsam.rule.Verdict;
import se.varsam.use.Act;
import se.varsam.use.Condition;
import se.varsam.use.Fact;
import se.varsam.use.Facts;

/**
 * The rules of one act, compiled. Those that can raise a finding are tried first; when none does, the verdict depends only
 * on which of the quiet ones apply, and is made once for each such set.
 */
final class ActRules {

    private final String profile;
    private final Act act;
    private final List<Definition> definitions;
    private final Definition[] adding;
    private final Line[] findings;
    private final Line[] quiet;
    private final QuietVerdicts quietVerdicts = new QuietVerdicts();

    private ActRules(String profile, Act act, List<Definition> definitions, List<Line> lines) {
        this.profile = profile;
        this.act = act;
        this.definitions = definitions;
        this.adding = definitions.stream().filter(Definition::adds).toArray(Definition[]::new);
        this.findings = lines.stream().filter(line -> line.effect.isFinding()).toArray(Line[]::new);
        this.quiet = lines.stream().filter(line -> !line.effect.isFinding()).toArray(Line[]::new);
    }

    static ActRules compile(Profile profile, List<Profile> layers, Settings settings, Act act) {
        List<Profile> all = Stream.concat(Stream.of(profile), layers.stream()).toList();
        Set<Fact> known = known(settings);
        Set<Fact> settled = settled(settings);
        List<Line> lines = all.stream()
                .flatMap(layer ->
                        layer.rules(act).stream().filter(rule -> layer == profile || !isCovered(rule, profile)))
                .filter(rule -> rule.condition().when().stream()
                        .allMatch(fact -> !settled.contains(fact) || known.contains(fact)))
                .map(rule -> new Line(rule, rule.condition().given(known)))
                .sorted(Comparator.comparing((Line line) -> line.effect))
                .toList();
        List<Definition> definitions =
                all.stream().flatMap(layer -> layer.definitions().stream()).toList();
        return new ActRules(profile.id(), act, definitions, lines);
    }

    Verdict judge(Facts given) {
        Facts facts = defined(given);
        for (int i = 0; i < findings.length; i++) {
            if (findings[i].condition.isMetBy(facts)) {
                return found(facts, i);
            }
        }
        return nothingFound(facts);
    }

    private Facts defined(Facts given) {
        Facts facts = given;
        for (Definition definition : adding) {
            if (!facts.has(definition.fact()) && definition.condition().isMetBy(facts)) {
                facts = facts.with(definition.fact());
            }
        }
        return facts;
    }

    private Verdict nothingFound(Facts facts) {
        long applying = 0;
        for (int i = 0; i < quiet.length; i++) {
            if (quiet[i].condition.isMetBy(facts)) {
                applying |= 1L << i;
            }
        }
        Verdict known = quietVerdicts.find(applying);
        if (known != null) {
            return known;
        }
        Verdict verdict = verdict(facts, new LinkedHashSet<>());
        quietVerdicts.keep(applying, verdict);
        return verdict;
    }

    private Verdict found(Facts facts, int first) {
        Set<Finding> found = new LinkedHashSet<>();
        for (int i = first; i < findings.length; i++) {
            if (findings[i].condition.isMetBy(facts)) {
                found.addAll(findings[i].findings);
            }
        }
        return verdict(facts, found);
    }

    private Verdict verdict(Facts facts, Set<Finding> found) {
        Set<Obligation> obligations = new LinkedHashSet<>();
        for (Line line : findings) {
            if (!line.obligations.isEmpty() && line.condition.isMetBy(facts)) {
                obligations.addAll(line.obligations);
            }
        }
        List<Clause> defining = defining(facts, found);
        for (Line line : quiet) {
            if (line.condition.isMetBy(facts)) {
                found.addAll(line.findings);
                obligations.addAll(line.obligations);
            }
        }
        return Verdict.of(profile, act, List.copyOf(found), List.copyOf(obligations), defining);
    }

    private List<Clause> defining(Facts facts, Set<Finding> found) {
        Set<Fact> used = EnumSet.noneOf(Fact.class);
        found.forEach(finding -> used.addAll(finding.because()));
        Set<Clause> clauses = new LinkedHashSet<>();
        for (Definition definition : definitions) {
            if (used.contains(definition.fact()) && definition.condition().isMetBy(facts)) {
                clauses.addAll(definition.clauses());
            }
        }
        return List.copyOf(clauses);
    }

    /** A note of the law is told only where the municipality's own document is silent on its theme. */
    private static boolean isCovered(Rule rule, Profile profile) {
        return rule.clauses().stream()
                .allMatch(clause ->
                        "NOTE".equals(clause.effect()) && profile.themes().contains(clause.theme()));
    }

    private static Set<Fact> known(Settings settings) {
        Set<Fact> known = EnumSet.noneOf(Fact.class);
        settings.readings().forEach(reading -> known.add(reading.fact()));
        if (settings.adopted().isEmpty()) {
            known.add(Fact.POLICY_UNDATED);
        }
        if (settings.validUntil().isEmpty()) {
            known.add(Fact.POLICY_WITHOUT_END);
        }
        return known;
    }

    /** The facts that the settings alone settle, so that no use can change them. */
    private static Set<Fact> settled(Settings settings) {
        Set<Fact> settled = EnumSet.of(Fact.POLICY_UNDATED);
        for (Settings.Reading reading : Settings.Reading.values()) {
            settled.add(reading.fact());
        }
        if (settings.validUntil().isEmpty()) {
            settled.add(Fact.POLICY_WITHOUT_END);
        }
        return settled;
    }

    /** One rule with what it says, made once. */
    private static final class Line {

        private final Effect effect;
        private final Condition condition;
        private final List<Finding> findings;
        private final List<Obligation> obligations;

        Line(Rule rule, Condition condition) {
            this.effect = rule.effect();
            this.condition = condition;
            this.findings = effect.isFinding() || effect == Effect.ALLOW ? findings(rule) : List.of();
            this.obligations = effect.obligation().stream()
                    .flatMap(kind -> rule.clauses().stream()
                            .map(clause -> new Obligation(
                                    kind, clause, rule.condition().lacking())))
                    .toList();
        }

        private static List<Finding> findings(Rule rule) {
            List<Finding> all = new ArrayList<>();
            for (Clause clause : rule.clauses()) {
                all.add(new Finding(
                        clause,
                        rule.effect(),
                        rule.condition().when(),
                        rule.condition().lacking(),
                        List.of(),
                        ""));
            }
            return all;
        }
    }
}
