package se.varsam.cli.assess;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.cli.policy.ClauseIds;
import se.varsam.cli.terminal.Page;
import se.varsam.rule.Clause;
import se.varsam.rule.Effect;
import se.varsam.rule.Finding;
import se.varsam.rule.Obligation;
import se.varsam.rule.Verdict;
import se.varsam.term.Language;
import se.varsam.tool.AiTool;

/** A verdict as it is read aloud: what, by which clause, why, and the way forward. */
final class VerdictReport {

    private static final int INDENT = 2;
    private static final int NARROWEST = 18;

    private final Page page;
    private final Language language;
    private final Set<Clause> read = new HashSet<>();

    VerdictReport(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    void print(Verdict verdict, AiTool tool) {
        int column = column(verdict);
        read.clear();
        page.line(String.join(
                "  ",
                AssessWords.of(verdict).in(language),
                verdict.profile(),
                verdict.act().in(language),
                tool.name()));
        Effect heading = verdict instanceof Verdict.Denied ? Effect.DENY : Effect.ALLOW;
        boolean first = true;
        for (FindingGroup group : FindingGroup.of(told(verdict))) {
            if (!first) {
                page.blank();
            }
            first = false;
            if (group.effect() != heading) {
                heading = group.effect();
                subheading(heading.in(language));
            }
            print(group, column);
        }
        allowing(verdict, column);
        obligations(verdict, column);
        ids(AssessWords.DEFINITIONS.in(language), verdict.definitions(), column);
    }

    private void print(FindingGroup group, int column) {
        group.clauses().forEach(clause -> clause(clause, column));
        entry(AssessWords.PLACE, group.place(), column);
        entry(AssessWords.BECAUSE, group.because(language), column);
        entry(AssessWords.REMEDY, group.remedy(language), column);
    }

    /** Where the use may not go on, a clause that allows it in itself is named but not read. */
    private void allowing(Verdict verdict, int column) {
        Set<Clause> allowing = clauses(verdict.findings().stream()
                .filter(finding -> finding.effect() == Effect.ALLOW)
                .map(Finding::clause));
        if (!verdict.isAllowed()) {
            ids(AssessWords.ALLOWED_IN_ITSELF.in(language), allowing, column);
        } else if (!allowing.isEmpty()) {
            subheading(AssessWords.ALLOWED_BY.in(language));
            allowing.forEach(clause -> clause(clause, column));
        }
    }

    /** Those that a finding has not told already; what is to be recorded only by its ids. */
    private void obligations(Verdict verdict, int column) {
        Set<Clause> told = clauses(told(verdict).stream().map(Finding::clause));
        Map<Obligation.Kind, Set<Clause>> byKind = verdict.obligations().stream()
                .filter(obligation -> !told.contains(obligation.clause()))
                .collect(Collectors.groupingBy(
                        Obligation::kind,
                        LinkedHashMap::new,
                        Collectors.mapping(Obligation::clause, Collectors.toCollection(LinkedHashSet::new))));
        byKind.forEach((kind, clauses) -> {
            if (kind == Obligation.Kind.RECORD) {
                ids(kind.in(language), clauses, column);
            } else {
                subheading(kind.in(language));
                clauses.forEach(clause -> clause(clause, column));
            }
        });
    }

    private void subheading(String text) {
        page.raw(" ".repeat(INDENT) + text + ":");
    }

    private void clause(Clause clause, int column) {
        String text = read.add(clause) ? clause.text().in(language) : AssessWords.SEE_ABOVE.in(language);
        page.entry(INDENT, clause.id(), column, text);
    }

    private void ids(String label, Collection<Clause> clauses, int column) {
        if (!clauses.isEmpty()) {
            page.entry(INDENT, label, column, ClauseIds.brief(clauses));
        }
    }

    private void entry(AssessWords label, String text, int column) {
        if (!text.isEmpty()) {
            page.entry(INDENT, label.in(language), column, text);
        }
    }

    private static List<Finding> told(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.effect().isFinding())
                .toList();
    }

    private static int column(Verdict verdict) {
        return Stream.concat(
                        verdict.findings().stream().map(Finding::clause),
                        verdict.obligations().stream().map(Obligation::clause))
                .mapToInt(clause -> clause.id().length() + 2)
                .reduce(NARROWEST, Math::max);
    }

    private static Set<Clause> clauses(Stream<Clause> clauses) {
        return clauses.collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
