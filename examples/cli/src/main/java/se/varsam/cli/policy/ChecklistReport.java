package se.varsam.cli.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.cli.terminal.Page;
import se.varsam.profile.Profile;
import se.varsam.rule.Clause;
import se.varsam.rule.Enforceability;
import se.varsam.term.Language;

/** A profile's checklist in markdown, to print: first what only people see to, then what software supports. */
final class ChecklistReport {

    private final Page page;
    private final Language language;

    ChecklistReport(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    void print(Profile profile) {
        page.raw("# " + PolicyWords.CHECKLIST.in(language) + ": " + profile.name());
        Map<Boolean, List<Clause>> byHuman =
                profile.checklist().stream().collect(Collectors.partitioningBy(ChecklistReport::isWhollyHuman));
        byHuman.entrySet().stream()
                .sorted(Map.Entry.<Boolean, List<Clause>>comparingByKey().reversed())
                .forEach(part ->
                        part(part.getKey() ? PolicyWords.WHOLLY_HUMAN : PolicyWords.PARTLY_HUMAN, part.getValue()));
    }

    private void part(PolicyWords heading, List<Clause> clauses) {
        page.blank();
        page.raw("## " + heading.in(language));
        if (clauses.isEmpty()) {
            page.blank();
            page.raw(PolicyWords.NO_CLAUSES.in(language));
        }
        clauses.stream()
                .collect(Collectors.groupingBy(Clause::section, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::section);
    }

    private void section(String name, List<Clause> clauses) {
        page.blank();
        page.raw("### " + name);
        page.blank();
        clauses.forEach(clause -> page.raw(
                "- [ ] **" + clause.id() + "** " + clause.text().in(language) + " *(" + clause.addressee() + ")*"));
    }

    private static boolean isWhollyHuman(Clause clause) {
        return clause.enforceability().equals(Set.of(Enforceability.HUMAN));
    }
}
