package se.varsam.eservice.errand;

import java.util.List;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;
import se.varsam.term.Language;

/**
 * A refusal by the policy, as a page shows it.
 *
 * @param denied whether it is forbidden; otherwise something must exist first
 * @param policy the profile's id
 * @param clauses the clauses that stand against it
 */
record VerdictView(boolean denied, String policy, List<Row> clauses) {

    /**
     * A clause that stands against it.
     *
     * @param id the clause's id
     * @param text what it says
     * @param because why it speaks
     * @param remedy the way forward, blank when there is none
     */
    record Row(String id, String text, String because, String remedy) {}

    static VerdictView of(Verdict verdict, Language language) {
        return new VerdictView(
                verdict instanceof Verdict.Denied,
                verdict.profile(),
                verdict.findings().stream()
                        .filter(each -> each.effect().blocks())
                        .map(each -> row(each, language))
                        .toList());
    }

    private static Row row(Finding finding, Language language) {
        return new Row(
                finding.clause().id(),
                finding.clause().text().in(language),
                finding.because(language),
                finding.remedy(language));
    }
}
