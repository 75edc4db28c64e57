package se.varsam;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.profile.Settings;
import se.varsam.rule.Clause;
import se.varsam.rule.Definition;
import se.varsam.rule.Effect;
import se.varsam.rule.Rule;
import se.varsam.tool.ToolRegister;
import se.varsam.use.AiUse;
import se.varsam.use.Fact;
import se.varsam.use.Facts;

/** Reads a profile's rules one by one, without compiling anything: what the compiled policy has to agree with. */
final class Interpreter {

    /** A clause with what it does to a use. */
    record Line(String clause, Effect effect) {}

    private Interpreter() {}

    static Set<Line> read(Profile profile, Settings settings, AiUse use) {
        List<Profile> layers = Stream.of(profile, Profiles.get(Profiles.LAW), Profiles.get(Profiles.SAFEGUARDS))
                .distinct()
                .toList();
        Facts facts = defined(layers, new Situation(profile, layers, settings, ToolRegister.of()).facts(use));
        Set<Fact> told = told(settings);
        Set<Line> lines = new LinkedHashSet<>();
        for (Profile layer : layers) {
            for (Rule rule : layer.rules(use.act())) {
                if (!isSilenced(rule, layer, profile)
                        && rule.condition().given(told).isMetBy(facts)) {
                    rule.clauses().forEach(clause -> lines.add(new Line(clause.id(), rule.effect())));
                }
            }
        }
        return lines;
    }

    static Facts defined(List<Profile> layers, Facts given) {
        Facts facts = given;
        for (Profile layer : layers) {
            for (Definition definition : layer.definitions()) {
                boolean says = !definition.condition().when().isEmpty()
                        || !definition.condition().lacking().isEmpty();
                if (says && definition.condition().isMetBy(facts)) {
                    facts = facts.with(definition.fact());
                }
            }
        }
        return facts;
    }

    private static boolean isSilenced(Rule rule, Profile layer, Profile profile) {
        return !layer.id().equals(profile.id())
                && rule.clauses().stream()
                        .allMatch(clause -> clause.effect().equals("NOTE")
                                && profile.clauses().stream().map(Clause::theme).anyMatch(clause.theme()::equals));
    }

    private static Set<Fact> told(Settings settings) {
        Set<Fact> told = new HashSet<>();
        settings.readings().forEach(reading -> told.add(reading.fact()));
        if (settings.adopted().isEmpty()) {
            told.add(Fact.POLICY_UNDATED);
        }
        if (settings.validUntil().isEmpty()) {
            told.add(Fact.POLICY_WITHOUT_END);
        }
        return told;
    }
}
