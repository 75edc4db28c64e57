package se.varsam.eservice.register;

import java.util.List;
import java.util.Map;
import se.varsam.profile.Profiles;
import se.varsam.rule.Clause;
import se.varsam.term.Language;

/**
 * A clause that a register answers to.
 *
 * @param id the clause
 * @param section where it stands
 * @param text what it says
 */
record Ground(String id, String section, String text) {

    private static final List<Map.Entry<String, String>> CLAUSES = List.of(
            Map.entry("karlskoga", "KARLSKOGA-95"),
            Map.entry("kommun-004", "K004-2.2-10"),
            Map.entry("soderkoping", "SODERKOPING-4-2"));

    static List<Ground> all(Language language) {
        return CLAUSES.stream()
                .map(each -> of(Profiles.get(each.getKey()).clause(each.getValue()), language))
                .toList();
    }

    private static Ground of(Clause clause, Language language) {
        return new Ground(clause.id(), clause.section(), clause.text().in(language));
    }
}
