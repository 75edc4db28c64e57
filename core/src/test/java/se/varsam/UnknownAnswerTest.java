package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.varsam.content.Content;
import se.varsam.content.ContentTrait;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.information.Information;
import se.varsam.information.InformationClass;
import se.varsam.information.InformationTrait;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Finding;
import se.varsam.term.Answer;
import se.varsam.term.Answers;
import se.varsam.term.Question;
import se.varsam.tool.ToolTrait;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;
import se.varsam.use.PurposeTrait;

class UnknownAnswerTest {

    private static final Set<PurposeTrait> SETTLED_BY_A_TIER =
            Set.of(PurposeTrait.AFFECTS_RIGHTS, PurposeTrait.AFFECTS_SAFETY, PurposeTrait.HARMS_IF_WRONG);

    @Property(tries = 200)
    void takesTheProtectiveAnswerAboutATool(
            @ForAll(supplier = ArbitraryUses.class) AiUse use, @ForAll ToolTrait question) {
        Function<Answers<ToolTrait>, AiUse> asking =
                answers -> Variations.swapping(use, Variations.with(use.tool(), answers));
        if (question == ToolTrait.VENDOR_CAN_READ) {
            // where nobody has said, encryption may show that the supplier cannot (Söderköping 3.2-3)
            liesBetween(question, use.tool().answers(), asking);
        } else {
            takes(protective(question), question, use.tool().answers(), asking, use);
        }
    }

    @Property(tries = 200)
    void takesTheProtectiveAnswerAboutAPurposeUnlessItsTierSettlesIt(
            @ForAll(supplier = ArbitraryUses.class) AiUse use, @ForAll PurposeTrait question) {
        Purpose was = use.purpose();
        Function<Answers<PurposeTrait>, AiUse> asking = answers -> use.forPurpose(
                new Purpose(was.process(), was.justification(), was.activity(), was.risk(), was.areas(), answers));
        boolean settled = SETTLED_BY_A_TIER.contains(question) && was.risk().declared() != RiskTier.UNCLASSIFIED;
        if (question == PurposeTrait.AFFECTS_RIGHTS && settled) {
            // the tier settles the question, except for biometrics, which no tier makes harmless (Karlshamn 21)
            liesBetween(question, was.answers(), asking);
        } else {
            takes(settled ? Answer.NO : protective(question), question, was.answers(), asking, use);
        }
    }

    @Property(tries = 200)
    void takesTheProtectiveAnswerAboutInformationUnlessItsClassSettlesIt(
            @ForAll(supplier = ArbitraryUses.class) AiUse use, @ForAll InformationTrait question) {
        Information was = use.information();
        boolean open = was.level() == InformationClass.OPEN;
        Answer taken = switch (question) {
            case PUBLISHABLE -> open ? Answer.YES : Answer.NO;
            case PRELIMINARY -> open ? Answer.NO : Answer.YES;
            case CLASSED_ON_ANOTHER_SCALE -> Answer.NO;
            case OWNED_BY_MUNICIPALITY, REVEALS_OPERATIONS -> Answer.YES;
        };
        takes(
                taken,
                question,
                was.answers(),
                answers -> use.of(new Information(was.reference(), was.level(), was.presence(), answers)),
                use);
    }

    @Property(tries = 200)
    void takesTheProtectiveAnswerAboutContent(
            @ForAll(supplier = ArbitraryUses.class) AiUse use, @ForAll ContentTrait question) {
        Content was = use.content().orElse(Content.unknown());
        Function<Answers<ContentTrait>, AiUse> asking =
                answers -> use.producing(new Content(was.kind(), was.origin(), was.audience(), was.caption(), answers));
        if (question == ContentTrait.LABELLED) {
            // where nobody has said, a caption may show it
            liesBetween(question, was.answers(), asking);
        } else {
            takes(protective(question), question, was.answers(), asking, use);
        }
    }

    @Property(tries = 200)
    void takesTheProtectiveAnswerAboutADecision(
            @ForAll(supplier = ArbitraryUses.class) AiUse use, @ForAll DecisionTrait question) {
        // that a decision is final and that AI had part in it is usual, and what the rules are about
        Answer taken = question == DecisionTrait.FINAL || question == DecisionTrait.AI_USED
                ? Answer.YES
                : protective(question);
        takes(taken, question, use.decision().answers(), answers -> use.deciding(new Decision.Proposed(answers)), use);
    }

    private static Answer protective(Question question) {
        if (question == PurposeTrait.MEDICAL_OR_SAFETY_REASON) {
            return Answer.NO; // the usual answer, though the other one lifts a prohibition
        }
        return question.harmless() == Answer.YES ? Answer.NO : Answer.YES;
    }

    private static <Q extends Enum<Q> & Question> void takes(
            Answer taken, Q question, Answers<Q> answers, Function<Answers<Q>, AiUse> asking, AiUse use) {
        AiUse unknown = asking.apply(Variations.answering(answers, question, Answer.UNKNOWN));
        AiUse yes = asking.apply(Variations.answering(answers, question, Answer.YES));
        AiUse no = asking.apply(Variations.answering(answers, question, Answer.NO));
        boolean protective = taken != question.harmless();
        for (AiPolicy policy : Policies.ALL) {
            assertThat(policy.assess(unknown))
                    .as("%s unknown in %s, %s", question, policy.profile(), use)
                    .isEqualTo(policy.assess(taken == Answer.YES ? yes : no));
            int strictest = Math.max(Policies.rank(policy.assess(yes)), Policies.rank(policy.assess(no)));
            if (protective) {
                assertThat(Policies.rank(policy.assess(unknown))).isEqualTo(strictest);
            }
        }
    }

    /** Blocks no less than the harmless answer and no more than the protective one. */
    private static <Q extends Enum<Q> & Question> void liesBetween(
            Q question, Answers<Q> answers, Function<Answers<Q>, AiUse> asking) {
        for (AiPolicy policy : Policies.ALL) {
            Function<Answer, List<Finding>> blocking = answer ->
                    Policies.blocking(policy.assess(asking.apply(Variations.answering(answers, question, answer))));
            assertThat(blocking.apply(protective(question))).containsAll(blocking.apply(Answer.UNKNOWN));
            assertThat(blocking.apply(Answer.UNKNOWN)).containsAll(blocking.apply(question.harmless()));
        }
    }
}
