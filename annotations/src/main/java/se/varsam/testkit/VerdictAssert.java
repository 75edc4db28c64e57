package se.varsam.testkit;

import java.util.List;
import java.util.Set;
import se.varsam.rule.Verdict;

/**
 * Assertions on what a verdict cites. A clause is named by its full id, or by what follows the prefix of the profile that
 * judged: {@code D} under Söderköping is {@code SODERKOPING-D}.
 *
 * @since 0.1
 */
public final class VerdictAssert {

    private final Verdict verdict;

    VerdictAssert(Verdict verdict) {
        this.verdict = verdict;
    }

    /**
     * Asserts that the verdict cites clauses, and perhaps others.
     *
     * @param clauses their ids
     * @return this
     * @throws AssertionError when it does not cite all of them, there is no such clause, or none is named
     */
    public VerdictAssert citing(String... clauses) {
        Set<String> cited = Clauses.cited(verdict);
        List<String> missing = Clauses.full(verdict, asked(clauses)).stream()
                .filter(id -> !cited.contains(id))
                .toList();
        if (!missing.isEmpty()) {
            throw new AssertionError("Expected it to cite " + missing + ", but the verdict is:" + Telling.of(verdict));
        }
        return this;
    }

    /**
     * Asserts that the verdict does not cite clauses.
     *
     * @param clauses their ids
     * @return this
     * @throws AssertionError when it cites one of them, there is no such clause, or none is named
     */
    public VerdictAssert withoutCiting(String... clauses) {
        Set<String> cited = Clauses.cited(verdict);
        List<String> extra = Clauses.full(verdict, asked(clauses)).stream()
                .filter(cited::contains)
                .toList();
        if (!extra.isEmpty()) {
            throw new AssertionError(
                    "Expected it not to cite " + extra + ", but the verdict is:" + Telling.of(verdict));
        }
        return this;
    }

    /**
     * Asserts that some finding stands at a place.
     *
     * @param place for example {@code CaseAssistant.ask, argument 1}
     * @return this
     * @throws AssertionError when none does
     */
    public VerdictAssert at(String place) {
        if (verdict.findings().stream().noneMatch(finding -> finding.place().equals(place))) {
            throw new AssertionError("Expected a finding at " + place + ", but the verdict is:" + Telling.of(verdict));
        }
        return this;
    }

    /** {@return the verdict} */
    public Verdict verdict() {
        return verdict;
    }

    private static String[] asked(String... clauses) {
        if (clauses.length == 0) {
            throw new AssertionError("No clause is named: an assertion on none would prove nothing.");
        }
        return clauses;
    }
}
