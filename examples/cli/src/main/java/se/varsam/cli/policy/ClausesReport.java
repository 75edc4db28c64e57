package se.varsam.cli.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.varsam.cli.terminal.Page;
import se.varsam.rule.Clause;
import se.varsam.term.Language;

/** Clauses by section, each with how it speaks, whom it binds and its theme. */
final class ClausesReport {

    private final Page page;
    private final Language language;

    ClausesReport(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    void print(List<Clause> clauses) {
        if (clauses.isEmpty()) {
            page.line(PolicyWords.NO_CLAUSES.in(language));
        }
        int column = 2
                + clauses.stream()
                        .mapToInt(clause -> clause.id().length())
                        .max()
                        .orElse(0);
        clauses.stream()
                .collect(Collectors.groupingBy(Clause::section, LinkedHashMap::new, Collectors.toList()))
                .forEach((section, all) -> {
                    page.heading(section, '─');
                    all.forEach(clause -> print(clause, column));
                    page.blank();
                });
    }

    private void print(Clause clause, int column) {
        page.entry(0, clause.id(), column, clause.text().in(language));
        page.entry(
                0,
                "",
                column,
                String.join(" · ", PolicyWords.of(clause.modality()).in(language), clause.addressee(), clause.theme()));
    }
}
