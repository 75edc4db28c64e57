package se.varsam.eservice.register;

import java.util.List;
import se.varsam.guarded.report.GuardReport;
import se.varsam.guarded.report.Interception;
import se.varsam.term.Language;

/**
 * One method that declares something, in words.
 *
 * @param place where it is
 * @param declares what it declares
 * @param guarded whether every call passes its guard
 * @param reasons why not, and what to do
 * @param evidence whether its calls leave evidence
 */
record MethodEntry(String place, List<String> declares, boolean guarded, List<String> reasons, String evidence) {

    static MethodEntry of(GuardReport.Line line, Language language) {
        return new MethodEntry(
                line.place(),
                line.declares(),
                line.isGuarded(),
                line.interception().stream()
                        .filter(each -> each != Interception.INTERCEPTED)
                        .map(each -> each.in(language))
                        .toList(),
                line.trail().in(language));
    }
}
