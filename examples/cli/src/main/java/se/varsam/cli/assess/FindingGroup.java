package se.varsam.cli.assess;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.cli.policy.PolicyWords;
import se.varsam.rule.Clause;
import se.varsam.rule.Effect;
import se.varsam.rule.Finding;
import se.varsam.term.Language;
import se.varsam.use.Evidence;

/** Findings that rest on the same facts and are therefore read together. */
final class FindingGroup {

    private final Finding first;
    private final Set<Clause> clauses = new LinkedHashSet<>();
    private final Set<Set<Evidence>> missing = new LinkedHashSet<>();

    private FindingGroup(Finding first) {
        this.first = first;
    }

    /** In the order of the verdict; evidence that is missing for the same facts is asked for together. */
    static List<FindingGroup> of(List<Finding> findings) {
        Map<List<?>, FindingGroup> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            boolean lacks = !finding.missing().isEmpty();
            List<?> key = List.of(finding.effect(), finding.because(), lacks, finding.routes(), finding.place());
            FindingGroup group = groups.computeIfAbsent(key, same -> new FindingGroup(finding));
            group.clauses.add(finding.clause());
            if (lacks) {
                group.missing.add(finding.missing());
            }
        }
        return List.copyOf(groups.values());
    }

    Effect effect() {
        return first.effect();
    }

    Set<Clause> clauses() {
        return clauses;
    }

    String place() {
        return first.place();
    }

    String because(Language language) {
        return join(
                " · ",
                facts().because(language),
                missing.isEmpty() ? "" : PolicyWords.MISSING.in(language) + evidence(language));
    }

    /** Blank when there is no way forward. */
    String remedy(Language language) {
        String obtain = missing.isEmpty() ? "" : AssessWords.OBTAIN.in(language) + evidence(language);
        return join(AssessWords.OR_ELSE.in(language), obtain, facts().remedy(language));
    }

    /** The finding without its evidence, which the group asks for together. */
    private Finding facts() {
        return new Finding(
                first.clause(),
                first.effect(),
                first.because(),
                Set.of(),
                first.routes(),
                first.place(),
                first.inspection());
    }

    private static String join(String separator, String... phrases) {
        return Stream.of(phrases).filter(phrase -> !phrase.isEmpty()).collect(Collectors.joining(separator));
    }

    /** All of it is needed; of alternatives one is enough, and none when another piece is among them. */
    private String evidence(Language language) {
        List<Set<Evidence>> needed = missing.stream()
                .filter(any -> missing.stream().noneMatch(other -> other.size() < any.size() && any.containsAll(other)))
                .toList();
        if (needed.size() == 1) {
            return alternatives(needed.get(0), language);
        }
        List<String> single = needed.stream()
                .filter(any -> any.size() == 1)
                .map(any -> alternatives(any, language))
                .toList();
        Stream<String> several = needed.stream()
                .filter(any -> any.size() > 1)
                .map(any -> AssessWords.EITHER.in(language) + alternatives(any, language));
        return Stream.concat(single.isEmpty() ? Stream.empty() : Stream.of(all(single, language)), several)
                .collect(Collectors.joining(AssessWords.AND_ALSO.in(language)));
    }

    private static String all(List<String> pieces, Language language) {
        int last = pieces.size() - 1;
        return last == 0
                ? pieces.get(0)
                : String.join(", ", pieces.subList(0, last)) + PolicyWords.AND.in(language) + pieces.get(last);
    }

    private static String alternatives(Set<Evidence> any, Language language) {
        return any.stream()
                .sorted()
                .map(evidence -> evidence.in(language))
                .collect(Collectors.joining(PolicyWords.OR.in(language)));
    }
}
