package se.varsam.use;

import static se.varsam.use.Reading.*;

import se.varsam.attestation.AttestationKind;
import se.varsam.decision.CaseDocument;
import se.varsam.decision.DecisionTrait;
import se.varsam.incident.Incident;
import se.varsam.incident.IncidentKind;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.InformationTrait;
import se.varsam.information.Presence;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.term.Answer;
import se.varsam.tool.Account;
import se.varsam.tool.AgentAction;
import se.varsam.tool.Availability;
import se.varsam.tool.ContractPart;
import se.varsam.tool.LifeCycle;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolTrait;

/** How each fact is read off a use. */
final class FactReading {

    private FactReading() {}

    static boolean holds(Fact fact, AiUse use) {
        return switch (fact) {
            // the tool
            case TOOL_PUBLIC -> isPublic(use);
            case TOOL_NOT_PUBLIC -> !isPublic(use);
            case TOOL_PROCURED -> use.tool().availability() == Availability.PROCURED;
            case TOOL_IN_HOUSE -> use.tool().availability() == Availability.IN_HOUSE;
            case NOT_PROCURED_OR_BUILT -> isPublic(use);
            case NOT_INFORMATION_CLASSIFIED -> notYes(use.tool().answers(), ToolTrait.INFORMATION_CLASSIFIED);
            case TOOL_COPILOT -> use.tool().isCopilot();
            case ACCOUNT_PRIVATE -> use.tool().account() != Account.MUNICIPAL;
            case TOOL_GENERATIVE -> use.tool().mayBe(ToolKind.GENERATIVE);
            case TOOL_AGENT -> use.tool().mayBe(ToolKind.AGENT);
            case AGENT_DECIDES ->
                use.agentAction().filter(action -> action == AgentAction.DECIDE).isPresent();
            case TOOL_RECOMMENDER -> use.tool().mayBe(ToolKind.RECOMMENDER);
            case TOOL_SIMPLE_CHATBOT -> use.tool().mayBe(ToolKind.SIMPLE_CHATBOT);
            case TOOL_SEARCH_OR_SPAM_FILTER ->
                use.tool().mayBe(ToolKind.SEARCH) || use.tool().mayBe(ToolKind.SPAM_FILTER);
            case CHATBOT_MEETS_PEOPLE -> isChatbot(use) && notNo(use.tool().answers(), ToolTrait.MEETS_PEOPLE);
            case INTERACTS_WITH_USERS -> isChatbot(use) || notNo(use.tool().answers(), ToolTrait.MEETS_PEOPLE);
            case MEETS_PEOPLE -> notNo(use.tool().answers(), ToolTrait.MEETS_PEOPLE);
            case AI_NOT_DISCLOSED -> !use.isDisclosed() && notYes(use.tool().answers(), ToolTrait.DISCLOSES_AI);
            case VENDOR_UNKNOWN -> use.tool().vendor().isBlank();
            case REACHES_DEVICE -> notNo(use.tool().answers(), ToolTrait.REACHES_DEVICE);
            case REACHES_ACCOUNTS -> notNo(use.tool().answers(), ToolTrait.REACHES_ACCOUNTS);
            case VENDOR_CAN_READ -> notNo(use.tool().answers(), ToolTrait.VENDOR_CAN_READ);
            case NOT_EXPLAINABLE -> notYes(use.tool().answers(), ToolTrait.EXPLAINABLE);
            case CUSTOMISED -> notNo(use.tool().answers(), ToolTrait.CUSTOMISED);
            case CLASS_NOT_APPROVED ->
                !use.tool().approval().covers(use.information().level());
            case PERSONAL_DATA_NOT_APPROVED -> isPersonalDataNotApproved(use);
            case SECRECY_NOT_APPROVED -> !use.tool().approval().covers(InformationCategory.SECRECY);
            case PROTECTED_NOT_APPROVED -> !use.tool().approval().covers(InformationCategory.PARTICULARLY_PROTECTED);
            case SENSITIVE_NOT_APPROVED -> !use.tool().approval().covers(InformationCategory.OTHER_SENSITIVE);
            case NON_PUBLIC_NOT_APPROVED -> isNonPublicNotApproved(use);
            case PURPOSE_NOT_APPROVED ->
                !use.tool().approval().admits(use.purpose().process());
            case SECURITY_REQUIREMENTS_NOT_MET -> notYes(use.tool().answers(), ToolTrait.MEETS_SECURITY_REQUIREMENTS);
            case DATA_PROTECTION_REQUIREMENTS_NOT_MET ->
                notYes(use.tool().answers(), ToolTrait.MEETS_DATA_PROTECTION_REQUIREMENTS);
            case NO_DATA_PROTECTION_CONTRACT -> !use.tool().contract().contains(ContractPart.DATA_PROTECTION);
            case NO_SECURITY_CONTRACT -> !use.tool().contract().contains(ContractPart.INFORMATION_SECURITY);
            case NO_CONTRACT ->
                !use.tool().contract().contains(ContractPart.DATA_PROTECTION)
                        || !use.tool().contract().contains(ContractPart.INFORMATION_SECURITY);
            case TOOL_RETIRED -> use.tool().lifeCycle() == LifeCycle.RETIRED;
            case TRAINED_ON_MUNICIPAL_DATA -> notNo(use.tool().answers(), ToolTrait.TRAINED_ON_MUNICIPAL_DATA);
            case LEAVES_MUNICIPAL_CONTROL -> notNo(use.tool().answers(), ToolTrait.LEAVES_MUNICIPAL_CONTROL);
            case GIVEN_TO_THIRD_PARTY -> notNo(use.tool().answers(), ToolTrait.GIVEN_TO_THIRD_PARTY);
            case NOT_ENCRYPTED -> notYes(use.tool().answers(), ToolTrait.ENCRYPTED);
            case NOT_ACCESS_CONTROLLED -> notYes(use.tool().answers(), ToolTrait.ACCESS_CONTROLLED);
            case NOT_MONITORED -> notYes(use.tool().answers(), ToolTrait.MONITORED);
            case NO_SYSTEM_OWNER -> use.tool().systemOwner().isEmpty();
            case NO_ACCOUNTABLE_PERSON -> use.tool().accountable().isEmpty();
            case NOT_TRACEABLE -> notYes(use.tool().answers(), ToolTrait.TRACEABLE);
            case NO_HUMAN_CONTROL -> notYes(use.tool().answers(), ToolTrait.HUMAN_CONTROL);
            case ACTION_OUTSIDE_LIMITS -> isOutsideLimits(use);
            // the information
            case CLASS_OPEN -> use.information().level() == InformationClass.OPEN;
            case CLASS_ABOVE_OPEN -> use.information().level() != InformationClass.OPEN;
            case CLASS_UNCLASSIFIED -> use.information().level() == InformationClass.UNCLASSIFIED;
            case MAY_BE_SECURITY_PROTECTED -> use.information().level().isAbove(InformationClass.CONFIDENTIAL);
            case UNDERCLASSED -> isUnderclassed(use);
            case CLASSED_ON_ANOTHER_SCALE ->
                use.information().answers().to(InformationTrait.CLASSED_ON_ANOTHER_SCALE) == Answer.YES;
            case HOLDS_PERSONAL_DATA -> use.information().mayHold(InformationCategory.PERSONAL_DATA);
            case HOLDS_SPECIAL_CATEGORY -> use.information().mayHold(InformationCategory.SPECIAL_CATEGORY);
            case HOLDS_SECRECY -> use.information().mayHold(InformationCategory.SECRECY);
            case SECRECY_DOUBTED -> use.information().presenceOf(InformationCategory.SECRECY) == Presence.UNCERTAIN;
            case HOLDS_PROTECTED -> use.information().mayHold(InformationCategory.PARTICULARLY_PROTECTED);
            case PROTECTED_DOUBTED ->
                use.information().presenceOf(InformationCategory.PARTICULARLY_PROTECTED) == Presence.UNCERTAIN;
            case HOLDS_OTHER_SENSITIVE -> use.information().mayHold(InformationCategory.OTHER_SENSITIVE);
            case HOLDS_PROTECTION_WORTHY -> isProtectionWorthy(use);
            case HOLDS_COPYRIGHTED -> use.information().mayHold(InformationCategory.COPYRIGHTED);
            case NOT_PUBLISHABLE -> !use.information().isPublishable();
            case MUNICIPAL_INFORMATION -> notNo(use.information().answers(), InformationTrait.OWNED_BY_MUNICIPALITY);
            case REVEALS_OPERATIONS -> notNo(use.information().answers(), InformationTrait.REVEALS_OPERATIONS);
            case PRELIMINARY -> isPreliminary(use);
            // the purpose and its risk
            case PURPOSE_NOT_STATED -> use.purpose().process().isBlank();
            case PURPOSE_NOT_JUSTIFIED -> use.purpose().justification().isBlank();
            case RISK_UNCLASSIFIED -> tier(use) == RiskTier.UNCLASSIFIED;
            case MINIMAL_RISK -> tier(use) == RiskTier.MINIMAL && !isHighRisk(use);
            case LIMITED_RISK -> tier(use).includes(RiskTier.LIMITED) || isHighRisk(use);
            case HIGH_RISK -> isHighRisk(use);
            case MAY_BE_HIGH_RISK ->
                !RiskTier.LIMITED.includes(tier(use)) || use.purpose().risk().isHighRiskByAnnex();
            case NOT_HIGH_RISK -> !isHighRisk(use);
            case UNACCEPTABLE_RISK -> tier(use) == RiskTier.UNACCEPTABLE;
            case PROHIBITED_BY_LAW -> isProhibited(use) || isEmotionAtWorkOrSchool(use);
            case DECLARED_BELOW_LIMITED -> RiskTier.MINIMAL == tier(use);
            case DECLARED_BELOW_HIGH -> RiskTier.LIMITED.includes(tier(use));
            case SOCIAL_SCORING -> hasGround(use, RiskGround.ART_5_1_C);
            case MANIPULATION -> hasGround(use, RiskGround.ART_5_1_A, RiskGround.ART_5_1_B);
            case REALTIME_BIOMETRICS -> hasGround(use, RiskGround.ART_5_1_H);
            case AREA_EDUCATION_ADMISSION ->
                isIn(use, Area.EDUCATION_ADMISSION) || hasGround(use, RiskGround.ANNEX_III_3_A);
            case AREA_EDUCATION -> isInEducation(use);
            case AREA_GRADING -> isIn(use, Area.GRADING);
            case AREA_RECRUITMENT -> isIn(use, Area.RECRUITMENT) || hasGround(use, RiskGround.ANNEX_III_4_A);
            case AREA_SOCIAL_SERVICES -> isIn(use, Area.SOCIAL_SERVICES) || hasGround(use, RiskGround.ANNEX_III_5_A);
            case AREA_CRITICAL_SERVICE ->
                isIn(
                                use,
                                Area.HEALTH_CARE,
                                Area.RESCUE_SERVICE,
                                Area.ELECTRICITY,
                                Area.WATER,
                                Area.CRITICAL_INFRASTRUCTURE)
                        || hasGround(use, RiskGround.ANNEX_III_2, RiskGround.ANNEX_III_5_D);
            case AREA_LEGAL_PROCEEDINGS ->
                isIn(use, Area.LEGAL_PROCEEDINGS) || hasGround(use, RiskGround.ANNEX_III_8_A);
            case AREA_BIOMETRICS -> isBiometricOnRights(use);
            case AFFECTS_RIGHTS -> unlessTiered(use, PurposeTrait.AFFECTS_RIGHTS);
            case AFFECTS_SAFETY -> unlessTiered(use, PurposeTrait.AFFECTS_SAFETY);
            case HARMS_IF_WRONG -> unlessTiered(use, PurposeTrait.HARMS_IF_WRONG);
            case AFFECTS_RESIDENTS -> notNo(use.purpose().answers(), PurposeTrait.AFFECTS_RESIDENTS);
            case RESIDENTS_NOT_INFORMED ->
                notNo(use.purpose().answers(), PurposeTrait.AFFECTS_RESIDENTS)
                        && notYes(use.purpose().answers(), PurposeTrait.RESIDENTS_INFORMED);
            case CONCERNED_NOT_INFORMED -> notYes(use.purpose().answers(), PurposeTrait.RESIDENTS_INFORMED);
            case STATUTE_GOVERNED -> notNo(use.purpose().answers(), PurposeTrait.STATUTE_GOVERNED);
            case NEW_PROCESSING -> notNo(use.purpose().answers(), PurposeTrait.NEW_PROCESSING);
            case RESOURCE_INTENSIVE -> notNo(use.purpose().answers(), PurposeTrait.RESOURCE_INTENSIVE);
            case DEVELOPS -> use.purpose().activity() == Activity.DEVELOP;
            case CONFIGURES_OR_TESTS ->
                use.purpose().activity() == Activity.CONFIGURE || use.purpose().activity() == Activity.TEST;
            case PRIVATE_TEST -> isPrivateTest(use);
            case OUTSIDE_PRIVATE_TEST -> !isCleanPrivateTest(use);
            case USER_IS_STAFF -> isStaff(use);
            // what has been attested, where it weighs against
            case RESIDUAL_RISK_REJECTED -> use.dossier().rejects(AttestationKind.RESIDUAL_RISK);
            case CLASSIFICATION_DISPUTED -> use.dossier().isDisputed();
            case ATTESTATION_IN_FUTURE -> use.dossier().hasFuture();
            case ATTESTATIONS_CONTRADICT -> use.dossier().contradicts();
            // the content
            case AI_MADE,
                    AI_ON_ITS_OWN,
                    EDITED_WITH_AI,
                    TEXT,
                    IMAGE,
                    IMAGE_OR_MAP,
                    VIDEO,
                    IMAGE_OR_VIDEO,
                    MAP,
                    SUGGESTION,
                    SPOKEN_OR_SHOWN,
                    DEEP_FAKE_KIND,
                    RESIDENT_AUDIENCE,
                    EXTERNAL_AUDIENCE,
                    UNLABELLED,
                    EXACT_CAPTION_MISSING,
                    CAPTION_MISSING,
                    OPEN_ERRORS,
                    MISTAKABLE_FOR_REAL,
                    INFORMS_THE_PUBLIC,
                    NO_EDITORIAL_RESPONSIBILITY ->
                use.content().isPresent()
                        && ContentReading.holds(fact, use.content().get());
            // the decision and the case
            case DECIDED_BY_SYSTEM -> isDecidedBySystem(use);
            case FULLY_AUTOMATED ->
                isDecidedBySystem(use) && notYes(use.decision().answers(), DecisionTrait.HUMAN_CONTROL_STEP);
            case CONCERNS_RIGHTS -> notNo(use.decision().answers(), DecisionTrait.CONCERNS_RIGHTS);
            case CONCERNS_BENEFITS -> notNo(use.decision().answers(), DecisionTrait.CONCERNS_BENEFITS);
            case CONCERNS_PERSONAL_DATA -> notNo(use.decision().answers(), DecisionTrait.CONCERNS_PERSONAL_DATA);
            case CONCERNS_SERVICES -> notNo(use.decision().answers(), DecisionTrait.CONCERNS_SERVICES);
            case IN_JUSTICE -> notNo(use.decision().answers(), DecisionTrait.IN_JUSTICE);
            case IN_HEALTH_CARE -> notNo(use.decision().answers(), DecisionTrait.IN_HEALTH_CARE);
            case IN_SOCIAL_SERVICES -> notNo(use.decision().answers(), DecisionTrait.IN_SOCIAL_SERVICES);
            case IN_EMPLOYMENT -> notNo(use.decision().answers(), DecisionTrait.IN_EMPLOYMENT);
            case IN_CREDIT -> notNo(use.decision().answers(), DecisionTrait.IN_CREDIT);
            case AFFECTS_INDIVIDUAL -> notNo(use.decision().answers(), DecisionTrait.AFFECTS_INDIVIDUAL);
            case SIGNIFICANT_EFFECT -> notNo(use.decision().answers(), DecisionTrait.SIGNIFICANT);
            case FINAL_DECISION -> notNo(use.decision().answers(), DecisionTrait.FINAL);
            case AI_USED_IN_DECISION -> notNo(use.decision().answers(), DecisionTrait.AI_USED);
            case JUDGMENT_LEFT_TO_AI -> notNo(use.decision().answers(), DecisionTrait.JUDGMENT_LEFT_TO_AI);
            case AI_PART_UNCHECKED -> notYes(use.decision().answers(), DecisionTrait.AI_PART_CHECKED);
            case NO_HUMAN_CONTROL_STEP -> notYes(use.decision().answers(), DecisionTrait.HUMAN_CONTROL_STEP);
            case NO_REASONS -> notYes(use.decision().answers(), DecisionTrait.REASONED);
            case NO_APPEAL_INFORMATION -> notYes(use.decision().answers(), DecisionTrait.APPEAL_INFORMED);
            case NO_DELEGATION -> hasNoDelegation(use);
            case LEGALITY_REVIEW -> notNo(use.decision().answers(), DecisionTrait.LEGALITY_REVIEW);
            case NOT_APPEALABLE -> notNo(use.decision().answers(), DecisionTrait.NOT_APPEALABLE);
            case IN_PROCUREMENT -> notNo(use.decision().answers(), DecisionTrait.IN_PROCUREMENT);
            case IN_CHOICE_SYSTEM -> notNo(use.decision().answers(), DecisionTrait.IN_CHOICE_SYSTEM);
            case NOT_DELEGABLE -> notNo(use.decision().answers(), DecisionTrait.NOT_DELEGABLE);
            case AUTOMATION_NOT_DELEGATED -> notYes(use.decision().answers(), DecisionTrait.AUTOMATION_DELEGATED);
            case DELEGATED_AGAINST_LAW -> isDelegated(use, Answer.YES);
            case DELEGATION_UNCERTAIN -> isDelegated(use, Answer.UNKNOWN);
            case DECIDED_WITHOUT_DELEGATION -> isWithoutDelegation(use);
            case NOT_VERIFIED_BY_TWO -> notYes(use.decision().answers(), DecisionTrait.VERIFIED_BY_TWO);
            case AI_USED_IN_CASE -> use.caseFile().aiUsed() != Answer.NO;
            case REPORT_SILENT_ON_AI -> use.caseFile().isSilentIn(CaseDocument.Kind.OFFICIAL_REPORT);
            case BACKGROUND_SILENT_ON_AI -> use.caseFile().isSilentIn(CaseDocument.Kind.BACKGROUND_DOCUMENT);
            case AI_TOOL_NOT_NAMED -> use.caseFile().leavesToolUnnamed();
            // the incident
            case PERSONAL_DATA_INCIDENT -> use.incident().mayBe(IncidentKind.PERSONAL_DATA);
            case SECURITY_INCIDENT ->
                use.incident().mayBe(IncidentKind.INFORMATION_SECURITY)
                        || use.incident().mayBe(IncidentKind.SECRECY)
                        || use.incident().mayBe(IncidentKind.PERSONAL_DATA);
            case BIAS_OR_WRONG_DECISION ->
                use.incident().mayBe(IncidentKind.BIAS)
                        || use.incident().mayBe(IncidentKind.WRONG_DECISION)
                        || use.incident().mayBe(IncidentKind.ETHICAL_CONFLICT);
            case DEVIATION -> isDeviation(use);
            case MISUSE -> use.incident().mayBe(IncidentKind.MISUSE);
            case INCIDENT_CONFIRMED -> use.incident().status() == Incident.Status.CONFIRMED;
            case INCIDENT_SUSPECTED -> use.incident().status() == Incident.Status.SUSPECTED;
            // the law on the day of the use
            case PROHIBITED_5_1_A -> isInForce(use, RiskGround.ART_5_1_A);
            case PROHIBITED_5_1_B -> isInForce(use, RiskGround.ART_5_1_B);
            case PROHIBITED_5_1_BA -> isInForce(use, RiskGround.ART_5_1_BA);
            case PROHIBITED_5_1_BB -> isInForce(use, RiskGround.ART_5_1_BB);
            case PROHIBITED_5_1_C -> isInForce(use, RiskGround.ART_5_1_C);
            case PROHIBITED_5_1_D -> isInForce(use, RiskGround.ART_5_1_D);
            case PROHIBITED_5_1_E -> isInForce(use, RiskGround.ART_5_1_E);
            case PROHIBITED_5_1_F -> isInForce(use, RiskGround.ART_5_1_F) || isEmotionAtWorkOrSchool(use);
            case PROHIBITED_5_1_G -> isInForce(use, RiskGround.ART_5_1_G);
            case PROHIBITED_5_1_H -> isInForce(use, RiskGround.ART_5_1_H);
            case PROHIBITION_COMING -> isProhibitionComing(use);
            case ANNEX_III_GROUND -> use.purpose().risk().isHighRiskByAnnex();
            case ANNEX_III_IN_FORCE -> isHighRiskInForce(use);
            case ANNEX_III_BEYOND_POINT_2 -> isHighRiskInForce(use) && isBeyondPoint2(use);
            case AT_WORKPLACE -> isAtWorkplace(use);
            case ANNEX_III_COMING -> use.purpose().risk().isHighRiskByAnnex() && !isHighRiskInForce(use);
            case ANNEX_III_EXEMPTED -> isExempted(use);
            case REMOTE_IDENTIFICATION_IN_FORCE -> isInForce(use, RiskGround.ANNEX_III_1_A);
            case ARTICLE_50_IN_FORCE -> isOnOrAfter(use, RiskGround.ART_50_4_TEXT.appliesFrom());
            case EMOTION_OR_BIOMETRICS ->
                hasGround(use, RiskGround.ART_50_3, RiskGround.ANNEX_III_1_B, RiskGround.ANNEX_III_1_C);
            // a profile adds these
            case TOOL_BRAND_NEW,
                    CLASS_UNDEFINED,
                    ETHICAL_REVIEW_FOR_ALL,
                    ANALYSES_FOR_OPEN_INFORMATION,
                    EDITED_CONTENT_IS_LABELLED,
                    POLICY_UNDATED,
                    POLICY_WITHOUT_END,
                    TOOL_NOT_REGISTERED -> false;
        };
    }
}
