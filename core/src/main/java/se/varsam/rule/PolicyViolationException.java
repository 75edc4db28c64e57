package se.varsam.rule;

import java.util.stream.Collectors;
import se.varsam.term.Language;

/**
 * A use that the policy does not allow as it stands. The message names the clauses, why and the way forward; never what was
 * entered.
 *
 * @since 0.1
 */
public final class PolicyViolationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Verdict verdict;

    /**
     * A violation.
     *
     * @param verdict the verdict, denied or required
     */
    public PolicyViolationException(Verdict verdict) {
        super(message(verdict));
        this.verdict = verdict;
    }

    /** {@return the verdict with all findings} */
    public Verdict verdict() {
        return verdict;
    }

    private static String message(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.effect().blocks())
                .map(finding -> finding + " / " + finding.clause().text().en() + " ("
                        + finding.effect().en() + ": " + finding.because(Language.ENGLISH) + ")")
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
