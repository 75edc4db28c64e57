package se.varsam.cli.policy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.varsam.profile.Profile;
import se.varsam.rule.Clause;

/** Clause ids written briefly: {@code KARLSKOGA-23, 24, 51; LAW-GDPR-35}. */
public final class ClauseIds {

    private ClauseIds() {}

    public static String brief(Collection<Clause> clauses) {
        Map<String, List<String>> byDocument = clauses.stream()
                .map(Clause::id)
                .distinct()
                .collect(Collectors.groupingBy(
                        ClauseIds::document,
                        LinkedHashMap::new,
                        Collectors.mapping(id -> id.substring(document(id).length()), Collectors.toList())));
        return byDocument.entrySet().stream()
                .map(entry -> entry.getKey() + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** An id as the municipality itself writes it; a clause of the law or of the safeguards keeps its full id. */
    public static String within(Profile profile, Clause clause) {
        boolean own = profile.clauses().contains(clause);
        return own ? clause.id().substring(document(clause.id()).length()) : clause.id();
    }

    private static String document(String id) {
        return id.substring(0, id.indexOf('-') + 1);
    }
}
