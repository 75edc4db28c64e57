package se.varsam;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
import se.varsam.use.Evidence;
import se.varsam.use.Fact;
import se.varsam.use.Facts;

/**
 * The rules of one act, compiled. A verdict depends on nothing but facts, and on the same facts it is the same: the latest
 * are kept. Those that can raise a finding are tried first; when none does, the verdict depends only
 * on which of the quiet ones apply, and is made once for each such set.
 */
final class ActRules {

    private final String profile;
    private final Act act;
    private final Definition[] adding;
    private final Line[] findings;
    private final Line[] quiet;
    private final QuietVerdicts quietVerdicts = new QuietVerdicts();
    private final KnownVerdicts knownVerdicts = new KnownVerdicts();

    private ActRules(String profile, Act act, List<Definition> adding, List<Line> lines) {
        this.profile = profile;
        this.act = act;
        this.adding = adding.toArray(Definition[]::new);
        this.findings = lines.stream().filter(Line::canFind).toArray(Line[]::new);
        this.quiet = lines.stream().filter(line -> !line.canFind()).toArray(Line[]::new);
    }

    static ActRules compile(Profile profile, List<Profile> layers, Settings settings, Act act) {
        return compile(profile, layers, settings, act, rule -> true);
    }

    /** Some of the rules of an act. */
    static ActRules compile(Profile profile, List<Profile> layers, Settings settings, Act act, Predicate<Rule> asked) {
        List<Profile> all = Stream.concat(Stream.of(profile), layers.stream()).toList();
        List<Definition> definitions =
                all.stream().flatMap(layer -> layer.definitions().stream()).toList();
        Set<Fact> known = known(settings);
        Set<Fact> settled = settled(settings);
        List<Line> lines = all.stream()
                .flatMap(layer ->
                        layer.rules(act).stream().filter(rule -> layer == profile || !isCovered(rule, profile)))
                .filter(asked)
                .filter(rule -> rule.condition().when().stream()
                        .allMatch(fact -> !settled.contains(fact) || known.contains(fact)))
                .sorted(Comparator.comparing(Rule::effect))
                .map(rule -> new Line(rule, rule.condition().given(known), definitions))
                .toList();
        return new ActRules(profile.id(), act, asked(definitions, lines), lines);
    }

    /** The definitions whose fact some rule asks for, directly or through a later definition. */
    private static List<Definition> asked(List<Definition> definitions, List<Line> lines) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        lines.forEach(line -> facts.addAll(line.condition.when()));
        Deque<Definition> asked = new ArrayDeque<>();
        for (int i = definitions.size() - 1; i >= 0; i--) {
            Definition definition = definitions.get(i);
            boolean matters = facts.contains(definition.fact())
                    || !Collections.disjoint(facts, definition.fact().excludes());
            if (definition.adds() && matters) {
                asked.addFirst(definition);
                facts.addAll(definition.condition().when());
            }
        }
        return List.copyOf(asked);
    }

    Verdict judge(Facts given) {
        Verdict known = knownVerdicts.find(given);
        return known == null ? judgeAnew(given) : known;
    }

    private Verdict judgeAnew(Facts given) {
        Facts facts = defined(given);
        for (int i = 0; i < findings.length; i++) {
            if (findings[i].condition.isMetBy(facts)) {
                Verdict verdict = found(facts, i);
                knownVerdicts.keep(given, verdict);
                return verdict;
            }
        }
        Verdict verdict = nothingFound(facts);
        knownVerdicts.keepWhereFree(given, verdict); // it allocates nothing but while there is room
        return verdict;
    }

    /** The facts with those that the policy counts as facts. */
    Facts defined(Facts given) {
        Facts facts = given;
        for (Definition definition : adding) {
            if (definition.condition().isMetBy(facts) && !facts.has(definition.fact())) {
                facts = facts.with(definition.fact());
            }
        }
        return facts;
    }

    private Verdict nothingFound(Facts facts) {
        if (quiet.length > Long.SIZE) {
            return new Telling().add(quiet, 0, facts).verdict();
        }
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
        Verdict verdict = new Telling().add(quiet, 0, facts).verdict();
        quietVerdicts.keep(applying, verdict);
        return verdict;
    }

    private Verdict found(Facts facts, int first) {
        return new Telling().add(findings, first, facts).add(quiet, 0, facts).verdict();
    }

    /** Gathers what the lines that apply have to say. */
    private final class Telling {

        private final List<Finding> found = new ArrayList<>();
        private final List<Obligation> obligations = new ArrayList<>();
        private final Map<String, Clause> defining = new LinkedHashMap<>();

        Telling add(Line[] lines, int first, Facts facts) {
            for (int i = first; i < lines.length; i++) {
                if (lines[i].condition.isMetBy(facts)) {
                    found.addAll(lines[i].findings);
                    for (Obligation obligation : lines[i].obligations) {
                        if (!isTold(obligation)) {
                            obligations.add(obligation);
                        }
                    }
                    define(lines[i], facts);
                }
            }
            return this;
        }

        /** A rule that is written twice repeats its duty. By id: comparing clauses as records is slow. */
        private boolean isTold(Obligation obligation) {
            for (Obligation told : obligations) {
                if (told.clause().id().equals(obligation.clause().id())
                        && told.kind() == obligation.kind()
                        && told.missing().equals(obligation.missing())) {
                    return true;
                }
            }
            return false;
        }

        private void define(Line line, Facts facts) {
            for (Definition definition : line.definitions) {
                if (definition.condition().isMetBy(facts)) {
                    for (Clause clause : definition.clauses()) {
                        defining.putIfAbsent(clause.id(), clause);
                    }
                }
            }
        }

        Verdict verdict() {
            return Verdict.of(
                    profile, act, List.copyOf(found), List.copyOf(obligations), List.copyOf(defining.values()));
        }
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
        private final List<Definition> definitions;

        Line(Rule rule, Condition condition, List<Definition> all) {
            Set<Fact> when = rule.condition().when();
            Set<Evidence> lacking = rule.condition().lacking();
            this.effect = rule.effect();
            this.condition = condition;
            this.findings = effect.isFinding() || effect == Effect.ALLOW
                    ? rule.clauses().stream()
                            .map(clause -> new Finding(clause, effect, when, lacking, List.of(), ""))
                            .toList()
                    : List.of();
            this.obligations = effect.obligation().stream()
                    .flatMap(kind -> rule.clauses().stream().map(clause -> new Obligation(kind, clause, lacking)))
                    .toList();
            this.definitions = effect.isFinding()
                    ? all.stream()
                            .filter(definition -> when.contains(definition.fact()))
                            .toList()
                    : List.of();
        }

        boolean canFind() {
            return effect.isFinding();
        }
    }
}
