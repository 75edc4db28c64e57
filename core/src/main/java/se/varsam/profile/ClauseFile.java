package se.varsam.profile;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.varsam.data.Table;
import se.varsam.rule.Clause;
import se.varsam.rule.Enforceability;
import se.varsam.rule.Modality;
import se.varsam.term.Bilingual;

/** The data file of a document: its clauses, one a row. */
final class ClauseFile {

    private ClauseFile() {}

    static Map<String, Clause> read(Class<?> beside, String name) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        for (Table.Row row : Table.read(beside, name).by("id").values()) {
            clauses.put(row.get("id"), clause(row));
        }
        return clauses;
    }

    private static Clause clause(Table.Row row) {
        try {
            return new Clause(
                    row.get("id"),
                    row.get("section"),
                    Modality.valueOf(row.get("modality")),
                    row.get("addressee"),
                    row.get("lifecycle"),
                    new Bilingual(row.get("sv"), row.get("en")),
                    enforceability(row.get("enforceability")),
                    row.get("effect"),
                    row.get("theme"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(row.place() + ": " + e.getMessage(), e);
        }
    }

    private static Set<Enforceability> enforceability(String cell) {
        Set<Enforceability> parts = EnumSet.noneOf(Enforceability.class);
        for (String part : cell.split("\\+", -1)) {
            parts.add(Enforceability.valueOf(part));
        }
        return parts;
    }
}
