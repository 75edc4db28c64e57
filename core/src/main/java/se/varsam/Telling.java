package se.varsam;

import java.util.List;
import java.util.Set;
import se.varsam.decision.CaseDocument;
import se.varsam.profile.Profile;
import se.varsam.profile.Settings;
import se.varsam.rule.Rule;
import se.varsam.use.Act;
import se.varsam.use.Fact;

/**
 * The rules on telling that AI is used, apart from all else that a policy asks of the same act.
 *
 * @param people whether those who meet it are told
 * @param report whether the official report of a case says so
 * @param background whether the background documents do
 */
record Telling(ActRules people, ActRules report, ActRules background) {

    static Telling of(Profile profile, List<Profile> layers, Settings settings) {
        return new Telling(
                ActRules.compile(profile, layers, settings, Act.OUTPUT, rule -> asks(rule, Fact.AI_NOT_DISCLOSED)),
                ActRules.compile(
                        profile,
                        layers,
                        settings,
                        Act.DECIDE,
                        rule -> asks(rule, Fact.REPORT_SILENT_ON_AI) || names(rule)),
                ActRules.compile(
                        profile,
                        layers,
                        settings,
                        Act.DECIDE,
                        rule -> asks(rule, Fact.BACKGROUND_SILENT_ON_AI) || names(rule)));
    }

    ActRules in(CaseDocument.Kind kind) {
        return switch (kind) {
            case OFFICIAL_REPORT -> report;
            case BACKGROUND_DOCUMENT -> background;
        };
    }

    private static boolean names(Rule rule) {
        return asks(rule, Fact.AI_TOOL_NOT_NAMED);
    }

    private static boolean asks(Rule rule, Fact fact) {
        Set<Fact> when = rule.condition().when();
        return when.contains(fact);
    }
}
