package se.varsam.testkit;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.guard.Demand;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.rule.Clause;
import se.varsam.rule.Verdict;

/** Finds the clause that a test means: by its full id, or by what follows the prefix of the profile that judged. */
final class Clauses {

    private Clauses() {}

    /**
     * {@return the full ids that some short or full ids stand for}
     *
     * @throws AssertionError when there is no such clause: a test that asks for it would prove nothing
     */
    static List<String> full(Verdict verdict, String... ids) {
        Set<String> known = known(verdict);
        return Arrays.stream(ids).map(id -> full(id, known, verdict)).toList();
    }

    /** {@return every id that a verdict cites} */
    static Set<String> cited(Verdict verdict) {
        return Stream.of(
                        verdict.findings().stream().map(finding -> finding.clause()),
                        verdict.obligations().stream().map(duty -> duty.clause()),
                        verdict.definitions().stream())
                .flatMap(clauses -> clauses)
                .map(Clause::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String full(String id, Set<String> known, Verdict verdict) {
        return Stream.concat(Stream.of(""), prefixes(verdict))
                .map(prefix -> prefix + id)
                .filter(known::contains)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no clause " + id + " under " + verdict.profile()
                        + ": an assertion on it would prove nothing. The verdict cites " + cited(verdict) + "."));
    }

    /** A profile on top of another cites that one's clauses. */
    private static Stream<String> prefixes(Verdict verdict) {
        List<String> shipped = Profiles.all().stream().map(Profile::id).toList();
        return shipped.contains(verdict.profile())
                ? Stream.of(prefix(verdict.profile()))
                : Stream.concat(Stream.of(verdict.profile()), shipped.stream())
                        .map(Clauses::prefix)
                        .filter(prefix -> cited(verdict).stream().anyMatch(id -> id.startsWith(prefix)));
    }

    private static String prefix(String profile) {
        return profile.toUpperCase(Locale.ROOT) + "-";
    }

    /** Also a profile that the library does not ship cites its own clauses. */
    private static Set<String> known(Verdict verdict) {
        Set<String> known = new LinkedHashSet<>(cited(verdict));
        Profiles.all().stream()
                .flatMap(profile -> profile.clauses().stream())
                .map(Clause::id)
                .forEach(known::add);
        Arrays.stream(Demand.values()).map(demand -> demand.clause().id()).forEach(known::add);
        return known;
    }
}
