package se.varsam.use;

import java.time.LocalDate;
import java.util.Set;
import se.varsam.attestation.AttestationKind;
import se.varsam.decision.Decision;
import se.varsam.information.InformationClass;
import se.varsam.information.InformationTrait;
import se.varsam.person.Role;
import se.varsam.risk.Derogation;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.term.Answer;
import se.varsam.term.Answers;
import se.varsam.term.Question;
import se.varsam.tool.Account;
import se.varsam.tool.Availability;
import se.varsam.tool.ToolKind;

/** How facts are read off a use; an unknown answer is always read protectively. */
final class Reading {

    private static final Set<ToolKind> CHATBOTS = Set.of(
            ToolKind.CHATBOT, ToolKind.SIMPLE_CHATBOT, ToolKind.VIRTUAL_ASSISTANT, ToolKind.DIGITAL_CUSTOMER_SERVICE);

    private Reading() {}

    static <Q extends Enum<Q> & Question> boolean notNo(Answers<Q> answers, Q question) {
        return answers.to(question) != Answer.NO;
    }

    static <Q extends Enum<Q> & Question> boolean notYes(Answers<Q> answers, Q question) {
        return answers.to(question) != Answer.YES;
    }

    static boolean isPublic(AiUse use) {
        Availability availability = use.tool().availability();
        return availability == Availability.PUBLIC || availability == Availability.UNKNOWN;
    }

    static boolean isChatbot(AiUse use) {
        return use.tool().kinds().isEmpty() || use.tool().kinds().stream().anyMatch(CHATBOTS::contains);
    }

    static boolean isOutsideLimits(AiUse use) {
        return use.tool().allowedActions().isEmpty()
                || use.agentAction()
                        .filter(action -> !use.tool().allowedActions().contains(action))
                        .isPresent();
    }

    static boolean isPreliminary(AiUse use) {
        Answer answer = use.information().answers().to(InformationTrait.PRELIMINARY);
        return answer == Answer.YES
                || (answer == Answer.UNKNOWN && use.information().level() != InformationClass.OPEN);
    }

    static RiskTier tier(AiUse use) {
        return use.purpose().risk().declared();
    }

    static boolean hasGround(AiUse use, RiskGround... any) {
        return holdsAny(use.purpose().risk().grounds(), any);
    }

    static boolean isIn(AiUse use, Area... any) {
        return holdsAny(use.purpose().areas(), any);
    }

    private static boolean holdsAny(Set<?> held, Object[] any) {
        if (!held.isEmpty()) {
            for (Object one : any) {
                if (held.contains(one)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Karlshamn 21: high-risk only where it affects people's rights; unknown counts as so. */
    static boolean isBiometricOnRights(AiUse use) {
        boolean biometric = isIn(use, Area.BIOMETRICS)
                || hasGround(
                        use,
                        RiskGround.ANNEX_III_1_A,
                        RiskGround.ANNEX_III_1_B,
                        RiskGround.ANNEX_III_1_C,
                        RiskGround.ART_5_1_F);
        return biometric && notNo(use.purpose().answers(), PurposeTrait.AFFECTS_RIGHTS);
    }

    /** Declaring a tier answers the questions that the tier was to settle. */
    static boolean unlessTiered(AiUse use, PurposeTrait question) {
        Answer answer = use.purpose().answers().to(question);
        return answer == Answer.YES || (answer == Answer.UNKNOWN && tier(use) == RiskTier.UNCLASSIFIED);
    }

    static boolean isStaff(AiUse use) {
        return use.user().filter(person -> person.isOneOf(Role.CONSULTANT)).isEmpty();
    }

    static boolean isPrivateTest(AiUse use) {
        return use.purpose().activity() == Activity.TEST && use.tool().account() == Account.PRIVATE && isStaff(use);
    }

    /** Karlskoga 74–77: the test exception holds while nothing of the municipality's is exposed, or its owner agreed. */
    static boolean isCleanPrivateTest(AiUse use) {
        boolean exposes = notNo(use.information().answers(), InformationTrait.OWNED_BY_MUNICIPALITY)
                || notNo(use.information().answers(), InformationTrait.REVEALS_OPERATIONS);
        return isPrivateTest(use) && (!exposes || use.dossier().holds(AttestationKind.INFORMATION_OWNER_APPROVAL));
    }

    static boolean isDecidedBySystem(AiUse use) {
        return !(use.decision() instanceof Decision.Made);
    }

    static boolean hasNoDelegation(AiUse use) {
        return !(use.decision() instanceof Decision.Made made)
                || made.delegation().isBlank();
    }

    static boolean isOnOrAfter(AiUse use, LocalDate first) {
        return use.date().filter(day -> day.isBefore(first)).isEmpty();
    }

    static boolean isInForce(AiUse use, RiskGround ground) {
        return hasGround(use, ground) && isOnOrAfter(use, ground.appliesFrom());
    }

    static boolean isProhibited(AiUse use) {
        return use.purpose().risk().grounds().stream()
                .anyMatch(ground -> ground.tier() == RiskTier.UNACCEPTABLE && isOnOrAfter(use, ground.appliesFrom()));
    }

    static boolean isProhibitionComing(AiUse use) {
        return use.purpose().risk().grounds().stream()
                .anyMatch(ground -> ground.tier() == RiskTier.UNACCEPTABLE && !isOnOrAfter(use, ground.appliesFrom()));
    }

    static boolean isHighRiskInForce(AiUse use) {
        return use.purpose().risk().isHighRiskByAnnex()
                && use.purpose().risk().grounds().stream()
                        .anyMatch(ground -> ground.tier() == RiskTier.HIGH && isOnOrAfter(use, ground.appliesFrom()));
    }

    static boolean isExempted(AiUse use) {
        return use.purpose().risk().derogation() != Derogation.NONE
                && use.purpose().risk().grounds().stream().anyMatch(ground -> ground.tier() == RiskTier.HIGH);
    }
}
