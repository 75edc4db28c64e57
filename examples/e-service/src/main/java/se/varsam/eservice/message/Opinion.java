package se.varsam.eservice.message;

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
 * @param kind {@code allowed}, {@code required} or {@code denied}
 * @param deciding the ids of the clauses that decide it, without the municipality's own prefix
 * @param reasons every clause that has something to say
 * @param duties what to do beside
 */
record Opinion(String kind, List<String> deciding, List<Reason> reasons, List<String> duties) {

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
    record Reason(String clause, String effect, String sentence, String because, String remedy) {

        private static Reason of(Finding finding, Language language) {
            return new Reason(
                    finding.clause().id(),
                    finding.effect().in(language),
                    finding.clause().text().in(language),
                    finding.because(language),
                    finding.remedy(language));
        }
    }

    static Opinion of(Verdict verdict, Language language) {
        return new Opinion(
                kind(verdict),
                verdict.findings().stream()
                        .filter(each -> decides(each, verdict))
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

    private static String kind(Verdict verdict) {
        if (verdict instanceof Verdict.Denied) {
            return "denied";
        }
        return verdict.isAllowed() ? "allowed" : "required";
    }

    private static boolean decides(Finding finding, Verdict verdict) {
        if (verdict instanceof Verdict.Denied) {
            return finding.effect() == Effect.DENY;
        }
        return verdict.isAllowed()
                ? finding.effect() == Effect.ALLOW
                : finding.effect().blocks();
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
