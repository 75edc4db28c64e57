package se.varsam.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.varsam.use.Act;

/**
 * What a policy says of a use: allowed, denied, or what must exist first. It always carries all findings.
 *
 * @since 0.1
 */
public sealed interface Verdict {

    /** {@return the id of the profile that judged} */
    String profile();

    /** {@return the act that was judged} */
    Act act();

    /** {@return every clause that has something to say, strictest first} */
    List<Finding> findings();

    /** {@return what to do beside the verdict} */
    List<Obligation> obligations();

    /** {@return the clauses that define the words the findings rest on} */
    List<Clause> definitions();

    /**
     * The use is allowed.
     *
     * @param profile the profile that judged
     * @param act the act
     * @param findings warnings and the clauses that allow it
     * @param obligations what to do beside
     * @param definitions the clauses that define the words
     */
    record Allowed(
            String profile, Act act, List<Finding> findings, List<Obligation> obligations, List<Clause> definitions)
            implements Verdict {}

    /**
     * The use is forbidden.
     *
     * @param profile the profile that judged
     * @param act the act
     * @param findings at least one clause that forbids it, and all others
     * @param obligations what to do beside
     * @param definitions the clauses that define the words
     */
    record Denied(
            String profile, Act act, List<Finding> findings, List<Obligation> obligations, List<Clause> definitions)
            implements Verdict {}

    /**
     * Something must exist first.
     *
     * @param profile the profile that judged
     * @param act the act
     * @param findings at least one clause that asks for something, and all others
     * @param obligations what to do beside
     * @param definitions the clauses that define the words
     */
    record Required(
            String profile, Act act, List<Finding> findings, List<Obligation> obligations, List<Clause> definitions)
            implements Verdict {}

    /**
     * {@return the verdict that follows from findings}
     *
     * @param profile the profile that judged
     * @param act the act
     * @param findings every finding, strictest first
     * @param obligations what to do beside
     * @param definitions the clauses that define the words
     */
    static Verdict of(
            String profile, Act act, List<Finding> findings, List<Obligation> obligations, List<Clause> definitions) {
        Effect strictest = findings.isEmpty() ? Effect.ALLOW : findings.get(0).effect();
        if (strictest == Effect.DENY) {
            return new Denied(profile, act, findings, obligations, definitions);
        }
        return strictest.blocks()
                ? new Required(profile, act, findings, obligations, definitions)
                : new Allowed(profile, act, findings, obligations, definitions);
    }

    /**
     * {@return this verdict with further findings, which can only tighten it}
     *
     * @param more the findings
     */
    default Verdict with(List<Finding> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Finding> all = Stream.concat(findings().stream(), more.stream())
                .sorted(Comparator.comparing(Finding::effect))
                .toList();
        return of(profile(), act(), all, obligations(), definitions());
    }

    /**
     * {@return this verdict, whose findings tell a place where they told none}
     *
     * @param place where in the program
     */
    default Verdict at(String place) {
        List<Finding> placed = findings().stream()
                .map(finding -> finding.place().isEmpty() ? finding.with(finding.routes(), place) : finding)
                .toList();
        return of(profile(), act(), placed, obligations(), definitions());
    }

    /** {@return whether the use may go on} */
    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    /**
     * {@return whether a clause is cited, in a finding, an obligation or a definition}
     *
     * @param clauseId the clause's full id
     */
    default boolean cites(String clauseId) {
        return Stream.of(
                        findings().stream().map(Finding::clause),
                        obligations().stream().map(Obligation::clause),
                        definitions().stream())
                .flatMap(clauses -> clauses)
                .anyMatch(clause -> clause.id().equals(clauseId));
    }

    /**
     * {@return this verdict when the use is allowed}
     *
     * @throws PolicyViolationException when it is denied or something must exist first
     */
    default Allowed orElseThrow() {
        if (this instanceof Allowed allowed) {
            return allowed;
        }
        throw new PolicyViolationException(this);
    }
}
