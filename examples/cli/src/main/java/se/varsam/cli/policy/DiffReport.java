package se.varsam.cli.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.cli.terminal.Page;
import se.varsam.profile.Difference;
import se.varsam.profile.Profile;
import se.varsam.rule.Rule;
import se.varsam.term.Language;
import se.varsam.use.Act;

/** What each of two policies asks that the other does not, by act, in words. */
final class DiffReport {

    private static final int LABEL = 10;

    private final Page page;
    private final Language language;
    private final RuleWords words;

    DiffReport(Page page, Language language) {
        this.page = page;
        this.language = language;
        this.words = new RuleWords(language);
    }

    /** A rule that several acts share is told once, under all of them. */
    private record Line(Rule rule, Optional<Rule> nearest) {}

    void print(Profile one, Profile other) {
        List<Difference> differences = one.diff(other);
        side(one, other, differences);
        page.blank();
        side(other, one, differences);
    }

    private void side(Profile stricter, Profile other, List<Difference> all) {
        Map<Line, Set<Act>> acts = new LinkedHashMap<>();
        all.stream()
                .filter(difference -> difference.stricter() == stricter)
                .forEach(difference -> acts.computeIfAbsent(
                                new Line(difference.rule(), difference.nearest()), line -> EnumSet.noneOf(Act.class))
                        .add(difference.act()));
        if (acts.isEmpty()) {
            page.heading(PolicyWords.ASKS_NOTHING.in(language, stricter.name(), other.name()), '═');
            return;
        }
        page.heading(PolicyWords.ASKS_ALONE.in(language, stricter.name(), other.name(), acts.size()), '═');
        Map<Set<Act>, Collection<Line>> byActs = new LinkedHashMap<>();
        acts.forEach((line, in) ->
                byActs.computeIfAbsent(in, same -> new ArrayList<>()).add(line));
        byActs.forEach((in, lines) -> {
            page.blank();
            page.heading(words.acts(in), '─');
            lines.forEach(line -> print(line, other));
        });
    }

    private void print(Line line, Profile other) {
        page.line(ClauseIds.brief(line.rule().clauses()) + ": " + words.effect(line.rule()));
        page.entry(2, PolicyWords.WHEN.in(language), LABEL, words.condition(line.rule()));
        page.entry(
                2,
                PolicyWords.NEAREST.in(language),
                LABEL,
                line.nearest().map(this::nearest).orElseGet(() -> PolicyWords.NO_NEAREST.in(language, other.name())));
    }

    private String nearest(Rule rule) {
        return ClauseIds.brief(rule.clauses()) + ": " + words.effect(rule) + " (" + words.condition(rule) + ")";
    }
}
