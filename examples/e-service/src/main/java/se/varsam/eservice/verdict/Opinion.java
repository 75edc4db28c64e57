package se.varsam.eservice.verdict;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.varsam.rule.Effect;
import se.varsam.rule.Finding;
import se.varsam.rule.Obligation;
import se.varsam.rule.Verdict;
import se.varsam.term.Language;

/**
 * A verdict in the words of a page.
 *
 * @param kind what it comes to
 * @param policy the id of the policy that says it
 * @param deciding the ids of the clauses that decide it, without the municipality's own prefix
 * @param reasons every clause that has something to say
 * @param duties what to do beside
 */
public record Opinion(
        VerdictKind kind, String policy, List<String> deciding, List<Reason> reasons, List<String> duties) {

    private static final Set<String> OF_ALL = Set.of("LAW", "VARSAM");

    /**
     * One clause.
     *
     * @param clause its full id
     * @param effect what it does
     * @param sentence what it says
     * @param because the facts behind it, blank when there are none
     * @param remedy the way forward, blank when there is none
     */
    public record Reason(String clause, String effect, String sentence, String because, String remedy) {

        private static Reason of(Finding finding, Language language) {
            return new Reason(
                    finding.clause().id(),
                    finding.effect().in(language),
                    finding.clause().text().in(language),
                    finding.because(language),
                    finding.remedy(language));
        }
    }

    /** {@return a verdict in a language} */
    public static Opinion of(Verdict verdict, Language language) {
        VerdictKind kind = VerdictKind.of(verdict);
        return new Opinion(
                kind,
                verdict.profile(),
                verdict.findings().stream()
                        .filter(kind::isDecidedBy)
                        .map(each -> shortened(each.clause().id()))
                        .distinct()
                        .toList(),
                verdict.findings().stream()
                        .filter(each -> each.effect().isFinding() || each.effect() == Effect.ALLOW)
                        .map(each -> Reason.of(each, language))
                        .distinct()
                        .toList(),
                duties(verdict.obligations(), language));
    }

    private static String shortened(String id) {
        int end = id.indexOf('-');
        return end < 0 || OF_ALL.contains(id.substring(0, end)) ? id : id.substring(end + 1);
    }

    private static List<String> duties(List<Obligation> obligations, Language language) {
        return obligations.stream()
                .collect(Collectors.groupingBy(
                        Obligation::kind,
                        TreeMap::new,
                        Collectors.mapping(
                                each -> each.clause().id(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        ids -> ids.stream().distinct().collect(Collectors.joining(", "))))))
                .entrySet()
                .stream()
                .map(each -> each.getKey().in(language) + ": " + each.getValue())
                .toList();
    }
}
