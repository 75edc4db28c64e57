package se.varsam;

import java.util.List;
import java.util.Set;
import se.varsam.decision.AiReview;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.desk.Authorization;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;
import se.varsam.term.Answer;
import se.varsam.term.Answers;
import se.varsam.use.AiUse;
import se.varsam.use.Fact;

/** What a human who decides at a desk answers by doing so, before and after. What somebody has said stays said. */
final class HumanDecisions {

    /** Facts that hold of every proposal and of no decision by a human with a delegation. */
    private static final Set<Fact> ANSWERED = Set.of(Fact.DECIDED_BY_SYSTEM, Fact.FULLY_AUTOMATED, Fact.NO_DELEGATION);

    private HumanDecisions() {}

    /** {@return what stands against the use whatever a human decides} */
    static Verdict foresee(AiUse use, Decision.Proposed proposed, Judge judge) {
        Answers<DecisionTrait> best = yes(atDesk(proposed.answers()), DecisionTrait.AI_PART_CHECKED);
        best = yes(best, DecisionTrait.VERIFIED_BY_TWO).with(DecisionTrait.REASONED);
        Verdict verdict = judge.explain(use.deciding(new Decision.Proposed(best, proposed.ai())));
        List<Finding> left = verdict.findings().stream()
                .filter(finding ->
                        !finding.effect().blocks() || finding.because().stream().noneMatch(ANSWERED::contains))
                .toList();
        return Verdict.of(verdict.profile(), verdict.act(), left, verdict.obligations(), verdict.definitions());
    }

    /** {@return the use with the decision made, and with what the desk shows of how it was made} */
    static AiUse decided(AiUse use, Authorization.Granted granted) {
        Decision.Made made = granted.orElseThrow();
        Answers<DecisionTrait> answers = atDesk(made.proposal().answers());
        if (granted.oversight() == Oversight.TWO_VERIFIERS) {
            answers = yes(answers, DecisionTrait.VERIFIED_BY_TWO);
        }
        if (made.ruling().review().material() == AiReview.Material.OPENED) {
            answers = yes(answers, DecisionTrait.AI_PART_CHECKED);
        }
        return use.deciding(new Decision.Proposed(answers, made.ai()).decide(made.ruling()));
    }

    /** Nothing is done before somebody has decided, and whoever decides has judged. */
    private static Answers<DecisionTrait> atDesk(Answers<DecisionTrait> said) {
        Answers<DecisionTrait> answers = yes(said, DecisionTrait.HUMAN_CONTROL_STEP);
        return answers.to(DecisionTrait.JUDGMENT_LEFT_TO_AI) == Answer.UNKNOWN
                ? answers.without(DecisionTrait.JUDGMENT_LEFT_TO_AI)
                : answers;
    }

    private static Answers<DecisionTrait> yes(Answers<DecisionTrait> said, DecisionTrait question) {
        return said.to(question) == Answer.UNKNOWN ? said.with(question) : said;
    }
}
