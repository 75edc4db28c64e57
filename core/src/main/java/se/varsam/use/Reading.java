package se.varsam.use;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import se.varsam.attestation.AttestationKind;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.Reporting;
import se.varsam.incident.IncidentKind;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.InformationTrait;
import se.varsam.information.Presence;
import se.varsam.person.Role;
import se.varsam.risk.Derogation;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.term.Answer;
import se.varsam.term.Answers;
import se.varsam.term.Question;
import se.varsam.tool.Account;
import se.varsam.tool.Approval;
import se.varsam.tool.Availability;
import se.varsam.tool.ToolKind;

/** How facts are read off a use; an unknown answer is always read protectively. */
final class Reading {

    private static final Set<ToolKind> CHATBOTS = Set.of(
            ToolKind.CHATBOT, ToolKind.SIMPLE_CHATBOT, ToolKind.VIRTUAL_ASSISTANT, ToolKind.DIGITAL_CUSTOMER_SERVICE);

    private static final Set<InformationCategory> WORTH_PROTECTING = Set.of(
            InformationCategory.PERSONAL_DATA,
            InformationCategory.SPECIAL_CATEGORY,
            InformationCategory.SECRECY,
            InformationCategory.PARTICULARLY_PROTECTED,
            InformationCategory.OTHER_SENSITIVE);

    private static final Set<IncidentKind> DEVIATIONS = Set.of(
            IncidentKind.DEVIATION,
            IncidentKind.UNDESIRED_EFFECT,
            IncidentKind.BIAS,
            IncidentKind.WRONG_DECISION,
            IncidentKind.ETHICAL_CONFLICT);

    private Reading() {}

    static <Q extends Enum<Q> & Question> boolean notNo(Answers<Q> answers, Q question) {
        return answers.to(question) != Answer.NO;
    }

    static <Q extends Enum<Q> & Question> boolean notYes(Answers<Q> answers, Q question) {
        return answers.to(question) != Answer.YES;
    }

    /** A private login to a procured tool is outside the contract, so it counts as public too. */
    static boolean isPublic(AiUse use) {
        Availability availability = use.tool().availability();
        return availability == Availability.PUBLIC
                || availability == Availability.UNKNOWN
                || use.tool().account() == Account.PRIVATE;
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

    /** Karlshamn 21: high-risk only where it affects people's rights; unknown counts as so, a ground in the law settles it. */
    static boolean isBiometricOnRights(AiUse use) {
        return hasGround(
                        use,
                        RiskGround.ANNEX_III_1_A,
                        RiskGround.ANNEX_III_1_B,
                        RiskGround.ANNEX_III_1_C,
                        RiskGround.ART_5_1_F)
                || (isIn(use, Area.BIOMETRICS) && notNo(use.purpose().answers(), PurposeTrait.AFFECTS_RIGHTS));
    }

    /** Declaring a tier answers the questions that the tier was to settle. */
    static boolean unlessTiered(AiUse use, PurposeTrait question) {
        Answer answer = use.purpose().answers().to(question);
        return answer == Answer.YES || (answer == Answer.UNKNOWN && tier(use) == RiskTier.UNCLASSIFIED);
    }

    static boolean isStaff(AiUse use) {
        return use.user().filter(person -> person.isOneOf(Role.CONSULTANT)).isEmpty();
    }

    /** Karlskoga 74 speaks of employees: a consultant, an elected representative and an unknown user get no exception. */
    static boolean isPrivateTest(AiUse use) {
        return use.purpose().activity() == Activity.TEST
                && use.tool().account() == Account.PRIVATE
                && use.user()
                        .filter(person -> !person.isOneOf(Role.CONSULTANT, Role.ELECTED))
                        .isPresent();
    }

    /** Karlskoga 74–77: the test exception holds while nothing of the municipality's is exposed, or its owner agreed. */
    static boolean isCleanPrivateTest(AiUse use) {
        boolean exposes = notNo(use.information().answers(), InformationTrait.OWNED_BY_MUNICIPALITY)
                || notNo(use.information().answers(), InformationTrait.REVEALS_OPERATIONS);
        return isPrivateTest(use)
                && (!exposes
                        || use.dossier().holdsBy(AttestationKind.INFORMATION_OWNER_APPROVAL, Role.INFORMATION_OWNER));
    }

    static boolean isDecidedBySystem(AiUse use) {
        return !(use.decision() instanceof Decision.Made);
    }

    static boolean hasNoDelegation(AiUse use) {
        return !(use.decision() instanceof Decision.Made made)
                || made.delegation().isBlank();
    }

    /** A human decided on a delegation, in a matter of which it is known, or not known, whether it may be delegated. */
    static boolean isDelegated(AiUse use, Answer notDelegable) {
        return use.decision() instanceof Decision.Made made
                && !made.delegation().isBlank()
                && made.answers().to(DecisionTrait.NOT_DELEGABLE) == notDelegable;
    }

    /** A human decided, and neither a delegation is given nor that the nämnd itself decided. */
    static boolean isWithoutDelegation(AiUse use) {
        return use.decision() instanceof Decision.Made made
                && made.delegation().isBlank()
                && made.ruling().reporting() != Reporting.NOT_DELEGATED;
    }

    static boolean isOnOrAfter(AiUse use, LocalDate first) {
        return use.date().filter(day -> day.isBefore(first)).isEmpty();
    }

    static boolean isInForce(AiUse use, RiskGround ground) {
        return hasGround(use, ground) && isOnOrAfter(use, ground.appliesFrom());
    }

    static boolean isProhibited(AiUse use) {
        return hasGroundOf(use, RiskTier.UNACCEPTABLE, ground -> isOnOrAfter(use, ground.appliesFrom()));
    }

    static boolean isProhibitionComing(AiUse use) {
        return hasGroundOf(use, RiskTier.UNACCEPTABLE, ground -> !isOnOrAfter(use, ground.appliesFrom()));
    }

    static boolean isHighRiskInForce(AiUse use) {
        return use.purpose().risk().isHighRiskByAnnex()
                && hasGroundOf(use, RiskTier.HIGH, ground -> isOnOrAfter(use, ground.appliesFrom()));
    }

    static boolean isExempted(AiUse use) {
        return use.purpose().risk().derogation() != Derogation.NONE && hasGroundOf(use, RiskTier.HIGH, ground -> true);
    }

    static boolean isBeyondPoint2(AiUse use) {
        return hasGroundOf(use, RiskTier.HIGH, ground -> ground != RiskGround.ANNEX_III_2);
    }

    private static boolean hasGroundOf(AiUse use, RiskTier tier, Predicate<RiskGround> test) {
        return use.purpose().risk().grounds().stream().anyMatch(ground -> ground.tier() == tier && test.test(ground));
    }

    static boolean isProtectionWorthy(AiUse use) {
        return WORTH_PROTECTING.stream().anyMatch(use.information()::mayHold);
    }

    static boolean isPersonalDataNotApproved(AiUse use) {
        Approval approval = use.tool().approval();
        return !approval.covers(InformationCategory.PERSONAL_DATA)
                || (use.information().mayHold(InformationCategory.SPECIAL_CATEGORY)
                        && !approval.covers(InformationCategory.SPECIAL_CATEGORY));
    }

    static boolean isNonPublicNotApproved(AiUse use) {
        Approval approval = use.tool().approval();
        InformationClass level = use.information().level();
        boolean aboveOpen =
                approval.upTo().filter(limit -> limit != InformationClass.OPEN).isPresent();
        return !aboveOpen || (level != InformationClass.OPEN && !approval.covers(level));
    }

    static boolean isUnderclassed(AiUse use) {
        boolean confidential = use.information().presenceOf(InformationCategory.SECRECY) == Presence.YES
                || use.information().presenceOf(InformationCategory.SPECIAL_CATEGORY) == Presence.YES;
        return confidential
                && InformationClass.CONFIDENTIAL.isAbove(use.information().level());
    }

    /** A ground of Annex III outweighs a lower tier that somebody declared. */
    static boolean isHighRisk(AiUse use) {
        return tier(use).includes(RiskTier.HIGH) || use.purpose().risk().isHighRiskByAnnex();
    }

    /** AI Act art. 5(1)(f), told from what the system does and where, save for medical or safety reasons. */
    static boolean isEmotionAtWorkOrSchool(AiUse use) {
        return (isInEducation(use) || isIn(use, Area.GRADING) || isAtWorkplace(use))
                && hasGround(use, RiskGround.ANNEX_III_1_C)
                && notYes(use.purpose().answers(), PurposeTrait.MEDICAL_OR_SAFETY_REASON)
                && isOnOrAfter(use, RiskGround.ART_5_1_F.appliesFrom());
    }

    static boolean isInEducation(AiUse use) {
        return isIn(use, Area.EDUCATION, Area.EDUCATION_ADMISSION)
                || hasGround(
                        use,
                        RiskGround.ANNEX_III_3_A,
                        RiskGround.ANNEX_III_3_B,
                        RiskGround.ANNEX_III_3_C,
                        RiskGround.ANNEX_III_3_D);
    }

    static boolean isAtWorkplace(AiUse use) {
        return isIn(use, Area.RECRUITMENT) || hasGround(use, RiskGround.ANNEX_III_4_A, RiskGround.ANNEX_III_4_B);
    }

    static boolean isDeviation(AiUse use) {
        return DEVIATIONS.stream().anyMatch(use.incident()::mayBe);
    }
}
