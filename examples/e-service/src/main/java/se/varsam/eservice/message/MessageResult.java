package se.varsam.eservice.message;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.varsam.eservice.triage.Proposal;
import se.varsam.eservice.verdict.Opinion;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.term.Language;

/**
 * What the page shows of a message. It lives as long as the answer to the browser.
 *
 * @param parts the message, with the personal data marked
 * @param kinds how many of each kind, the most specific first
 * @param masked the message without what was found
 * @param rows each tool, with an opinion for each municipality
 * @param triage what came of the sorting
 */
record MessageResult(List<MarkedText.Part> parts, List<Kind> kinds, String masked, List<Row> rows, Sorting triage) {

    /**
     * A kind of personal data.
     *
     * @param name in words
     * @param count how many times it was found
     */
    record Kind(String name, int count) {}

    /**
     * One tool.
     *
     * @param id its id
     * @param name its name
     * @param purpose what it would be used for
     * @param opinions what each municipality's policy says
     */
    record Row(String id, String name, String purpose, List<Opinion> opinions) {

        static Row of(Comparison.Row row, Language language) {
            return new Row(
                    row.tool().id(),
                    row.tool().name(),
                    row.purpose(),
                    row.verdicts().stream()
                            .map(each -> Opinion.of(each, language))
                            .toList());
        }
    }

    /** What came of the triage. */
    sealed interface Sorting {

        /** {@return the proposal, for the template} */
        default @Nullable Proposal proposal() {
            return null;
        }

        /** {@return what the policy says, for the template} */
        default @Nullable Opinion denial() {
            return null;
        }

        /** {@return the key of the sentence that tells why it does not run, for the template} */
        default @Nullable String closed() {
            return null;
        }
    }

    /**
     * AI was allowed to look.
     *
     * @param proposal what it proposes
     * @param seal the proposal as a form carries it
     */
    record Proposed(Proposal proposal, String seal) implements Sorting {}

    /**
     * The policy does not let AI look.
     *
     * @param denial what it says
     */
    record Refused(Opinion denial) implements Sorting {}

    /**
     * The triage does not run.
     *
     * @param closed the key of the sentence that tells why
     */
    record Closed(String closed) implements Sorting {}

    static List<Kind> kinds(List<PersonalDataFinding> findings, Language language) {
        Map<PersonalDataType, Integer> counts = new EnumMap<>(PersonalDataType.class);
        findings.forEach(each -> counts.merge(each.type(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> new Kind(each.getKey().in(language), each.getValue()))
                .toList();
    }

    /** Counts; never the message. */
    @Override
    public String toString() {
        return "MessageResult[" + kinds + "]";
    }
}
