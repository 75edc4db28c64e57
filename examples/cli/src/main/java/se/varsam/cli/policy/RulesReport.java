package se.varsam.cli.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.varsam.cli.terminal.Page;
import se.varsam.cli.terminal.TextTable;
import se.varsam.profile.Profile;
import se.varsam.rule.Rule;
import se.varsam.term.Language;
import se.varsam.use.Act;

/** A profile's rules as a table that a lawyer can read, one section for each set of acts. */
final class RulesReport {

    private final Page page;
    private final Language language;
    private final RuleWords words;

    RulesReport(Page page, Language language) {
        this.page = page;
        this.language = language;
        this.words = new RuleWords(language);
    }

    void print(Profile profile) {
        Map<Set<Act>, List<Rule>> byActs = new LinkedHashMap<>();
        profile.rules()
                .forEach(rule -> byActs.computeIfAbsent(rule.acts(), acts -> new ArrayList<>())
                        .add(rule));
        page.heading(title(profile), '═');
        byActs.forEach(this::section);
    }

    void print(Profile profile, Act act) {
        page.heading(title(profile), '═');
        section(EnumSet.of(act), profile.rules(act));
    }

    private void section(Set<Act> acts, List<Rule> rules) {
        page.blank();
        page.line(words.acts(acts));
        TextTable table = new TextTable(page, 15, 18, 32, 29);
        table.header(
                PolicyWords.EFFECT.in(language),
                PolicyWords.CLAUSES.in(language),
                PolicyWords.WHEN.in(language),
                PolicyWords.LACKING.in(language));
        rules.stream()
                .sorted((one, other) -> one.effect().compareTo(other.effect()))
                .forEach(rule -> {
                    table.row(
                            words.effect(rule), ClauseIds.brief(rule.clauses()), words.when(rule), words.lacking(rule));
                    page.blank();
                });
    }

    private static String title(Profile profile) {
        return profile.name() + " (" + profile.id() + ")";
    }
}
