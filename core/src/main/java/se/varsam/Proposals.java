package se.varsam;

import java.util.List;
import se.varsam.decision.AiContribution;
import se.varsam.decision.Decision;
import se.varsam.decision.desk.Action;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.decision.desk.Proposal;
import se.varsam.decision.desk.Request;
import se.varsam.rule.PolicyViolationException;
import se.varsam.rule.Verdict;
import se.varsam.use.AiUse;
import se.varsam.use.Fact;

/** What a policy lets be laid before a human: what it denies outright is nobody's to approve. */
final class Proposals {

    private Proposals() {}

    static Request request(AiContribution ai, Action action, Judge judge) {
        return new Request(
                action, ai.toolId(), ai.toolVersion(), judge.profile().id(), judge.digest());
    }

    static Proposal of(AiUse use, Action action, Judge judge) {
        Decision.Proposed proposed = proposed(use);
        Verdict foreseen = HumanDecisions.foresee(use, proposed, judge);
        if (foreseen instanceof Verdict.Denied) {
            throw new PolicyViolationException(foreseen);
        }
        Verdict verdict = judge.explain(use);
        return Proposal.of(proposed, request(part(use, proposed), action, judge))
                .under(asksForTwo(verdict) ? Oversight.TWO_VERIFIERS : Oversight.SINGLE);
    }

    static Decision.Proposed proposed(AiUse use) {
        if (use.decision() instanceof Decision.Proposed proposed) {
            return proposed;
        }
        throw new IllegalArgumentException(
                "Beslutet är redan fattat: lägg fram det som föreslås. / The decision is made already: lay what is"
                        + " proposed on the desk.");
    }

    /** The part of the tool that is used; it tells the version. */
    private static AiContribution part(AiUse use, Decision.Proposed proposed) {
        List<AiContribution> parts = proposed.ai().stream()
                .filter(part -> part.toolId().equals(use.tool().id()))
                .toList();
        if (parts.stream().map(AiContribution::toolVersion).distinct().count() != 1) {
            throw new IllegalArgumentException(
                    "Förslaget säger inte vilken version av " + use.tool().id()
                            + " som hade del i det: ange verktygets del en gång, med version, i Decision.Proposed. / The"
                            + " proposal does not tell which version of the tool had part in it: give the tool's part"
                            + " once, with its version.");
        }
        return parts.get(0);
    }

    private static boolean asksForTwo(Verdict verdict) {
        return verdict.findings().stream()
                .anyMatch(finding ->
                        finding.effect().blocks() && finding.because().contains(Fact.NOT_VERIFIED_BY_TWO));
    }
}
