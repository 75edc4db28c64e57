package se.varsam.use;

import static se.varsam.use.Reading.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.varsam.attestation.AttestationKind;
import se.varsam.content.Audience;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.content.ContentTrait;
import se.varsam.data.Table;
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
import se.varsam.term.Bilingual;
import se.varsam.term.Term;
import se.varsam.tool.Account;
import se.varsam.tool.Availability;
import se.varsam.tool.ContractPart;
import se.varsam.tool.LifeCycle;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolTrait;

/**
 * A named fact that a rule can ask for, with its extractor. Every fact that weighs against a use is read so that it holds
 * when its answer is unknown: that is its protective value. Facts whose extractor is {@code NEVER} are added by the
 * profile. Phrases and remedies are data, in {@code facts.tsv}.
 *
 * @since 0.1
 */
public enum Fact implements Term {
    // the tool
    TOOL_PUBLIC(use -> isPublic(use)),
    TOOL_NOT_PUBLIC(use -> !isPublic(use)),
    TOOL_PROCURED(use -> use.tool().availability() == Availability.PROCURED),
    TOOL_IN_HOUSE(use -> use.tool().availability() == Availability.IN_HOUSE),
    NOT_PROCURED_OR_BUILT(use -> isPublic(use)),
    NOT_INFORMATION_CLASSIFIED(use -> notYes(use.tool().answers(), ToolTrait.INFORMATION_CLASSIFIED)),
    TOOL_COPILOT(use -> use.tool().isCopilot()),
    ACCOUNT_PRIVATE(use -> use.tool().account() != Account.MUNICIPAL),
    TOOL_GENERATIVE(use -> use.tool().mayBe(ToolKind.GENERATIVE)),
    TOOL_AGENT(use -> use.tool().mayBe(ToolKind.AGENT)),
    TOOL_RECOMMENDER(use -> use.tool().mayBe(ToolKind.RECOMMENDER)),
    TOOL_SIMPLE_CHATBOT(use -> use.tool().mayBe(ToolKind.SIMPLE_CHATBOT)),
    TOOL_SEARCH_OR_SPAM_FILTER(
            use -> use.tool().mayBe(ToolKind.SEARCH) || use.tool().mayBe(ToolKind.SPAM_FILTER)),
    CHATBOT_MEETS_PEOPLE(use -> isChatbot(use) && notNo(use.tool().answers(), ToolTrait.MEETS_PEOPLE)),
    MEETS_PEOPLE(use -> notNo(use.tool().answers(), ToolTrait.MEETS_PEOPLE)),
    AI_NOT_DISCLOSED(use -> notYes(use.tool().answers(), ToolTrait.DISCLOSES_AI)),
    VENDOR_UNKNOWN(use -> use.tool().vendor().isBlank()),
    TOOL_BRAND_NEW(Reading.NEVER),
    REACHES_DEVICE(use -> notNo(use.tool().answers(), ToolTrait.REACHES_DEVICE)),
    REACHES_ACCOUNTS(use -> notNo(use.tool().answers(), ToolTrait.REACHES_ACCOUNTS)),
    VENDOR_CAN_READ(use -> notNo(use.tool().answers(), ToolTrait.VENDOR_CAN_READ)),
    NOT_EXPLAINABLE(use -> notYes(use.tool().answers(), ToolTrait.EXPLAINABLE)),
    CUSTOMISED(use -> notNo(use.tool().answers(), ToolTrait.CUSTOMISED)),
    CLASS_NOT_APPROVED(use -> !use.tool().approval().covers(use.information().level())),
    PERSONAL_DATA_NOT_APPROVED(use -> !use.tool().approval().covers(InformationCategory.PERSONAL_DATA)),
    SECRECY_NOT_APPROVED(use -> !use.tool().approval().covers(InformationCategory.SECRECY)),
    PROTECTED_NOT_APPROVED(use -> !use.tool().approval().covers(InformationCategory.PARTICULARLY_PROTECTED)),
    SENSITIVE_NOT_APPROVED(use -> !use.tool().approval().covers(InformationCategory.OTHER_SENSITIVE)),
    NON_PUBLIC_NOT_APPROVED(use -> use.tool()
            .approval()
            .upTo()
            .filter(level -> level != InformationClass.OPEN)
            .isEmpty()),
    PURPOSE_NOT_APPROVED(use -> !use.tool().approval().admits(use.purpose().process())),
    SECURITY_REQUIREMENTS_NOT_MET(use -> notYes(use.tool().answers(), ToolTrait.MEETS_SECURITY_REQUIREMENTS)),
    DATA_PROTECTION_REQUIREMENTS_NOT_MET(
            use -> notYes(use.tool().answers(), ToolTrait.MEETS_DATA_PROTECTION_REQUIREMENTS)),
    NO_DATA_PROTECTION_CONTRACT(use -> !use.tool().contract().contains(ContractPart.DATA_PROTECTION)),
    NO_SECURITY_CONTRACT(use -> !use.tool().contract().contains(ContractPart.INFORMATION_SECURITY)),
    NO_CONTRACT(use -> !use.tool().contract().contains(ContractPart.DATA_PROTECTION)
            || !use.tool().contract().contains(ContractPart.INFORMATION_SECURITY)),
    TOOL_RETIRED(use -> use.tool().lifeCycle() == LifeCycle.RETIRED),
    TRAINED_ON_MUNICIPAL_DATA(use -> notNo(use.tool().answers(), ToolTrait.TRAINED_ON_MUNICIPAL_DATA)),
    LEAVES_MUNICIPAL_CONTROL(use -> notNo(use.tool().answers(), ToolTrait.LEAVES_MUNICIPAL_CONTROL)),
    GIVEN_TO_THIRD_PARTY(use -> notNo(use.tool().answers(), ToolTrait.GIVEN_TO_THIRD_PARTY)),
    NOT_ENCRYPTED(use -> notYes(use.tool().answers(), ToolTrait.ENCRYPTED)),
    NOT_ACCESS_CONTROLLED(use -> notYes(use.tool().answers(), ToolTrait.ACCESS_CONTROLLED)),
    NOT_MONITORED(use -> notYes(use.tool().answers(), ToolTrait.MONITORED)),
    NO_SYSTEM_OWNER(use -> use.tool().systemOwner().isEmpty()),
    NO_ACCOUNTABLE_PERSON(use -> use.tool().accountable().isEmpty()),
    NOT_TRACEABLE(use -> notYes(use.tool().answers(), ToolTrait.TRACEABLE)),
    NO_HUMAN_CONTROL(use -> notYes(use.tool().answers(), ToolTrait.HUMAN_CONTROL)),
    ACTION_OUTSIDE_LIMITS(use -> isOutsideLimits(use)),
    // the information
    CLASS_OPEN(use -> use.information().level() == InformationClass.OPEN),
    CLASS_ABOVE_OPEN(use -> use.information().level() != InformationClass.OPEN),
    CLASS_INTERNAL(use -> use.information().level() == InformationClass.INTERNAL),
    CLASS_CONFIDENTIAL(use -> use.information().level().isAbove(InformationClass.SENSITIVE)),
    CLASS_UNCLASSIFIED(use -> use.information().level() == InformationClass.UNCLASSIFIED),
    CLASS_UNDEFINED(Reading.NEVER),
    CLASSED_ON_ANOTHER_SCALE(
            use -> use.information().answers().to(InformationTrait.CLASSED_ON_ANOTHER_SCALE) == Answer.YES),
    HOLDS_PERSONAL_DATA(use -> use.information().mayHold(InformationCategory.PERSONAL_DATA)),
    HOLDS_SPECIAL_CATEGORY(use -> use.information().mayHold(InformationCategory.SPECIAL_CATEGORY)),
    HOLDS_SECRECY(use -> use.information().mayHold(InformationCategory.SECRECY)),
    SECRECY_DOUBTED(use -> use.information().presenceOf(InformationCategory.SECRECY) == Presence.UNCERTAIN),
    HOLDS_PROTECTED(use -> use.information().mayHold(InformationCategory.PARTICULARLY_PROTECTED)),
    HOLDS_OTHER_SENSITIVE(use -> use.information().mayHold(InformationCategory.OTHER_SENSITIVE)),
    HOLDS_PROTECTION_WORTHY(use -> use.information().mayHold(InformationCategory.PARTICULARLY_PROTECTED)
            || use.information().mayHold(InformationCategory.OTHER_SENSITIVE)),
    HOLDS_COPYRIGHTED(use -> use.information().mayHold(InformationCategory.COPYRIGHTED)),
    NOT_PUBLISHABLE(use -> !use.information().isPublishable()),
    MUNICIPAL_INFORMATION(use -> notNo(use.information().answers(), InformationTrait.OWNED_BY_MUNICIPALITY)),
    REVEALS_OPERATIONS(use -> notNo(use.information().answers(), InformationTrait.REVEALS_OPERATIONS)),
    PRELIMINARY(use -> isPreliminary(use)),
    // the purpose and its risk
    PURPOSE_NOT_STATED(use -> use.purpose().process().isBlank()),
    PURPOSE_NOT_JUSTIFIED(use -> use.purpose().justification().isBlank()),
    RISK_UNCLASSIFIED(use -> tier(use) == RiskTier.UNCLASSIFIED),
    MINIMAL_RISK(use -> tier(use) == RiskTier.MINIMAL),
    LIMITED_RISK(use -> tier(use).includes(RiskTier.LIMITED)),
    HIGH_RISK(use -> tier(use).includes(RiskTier.HIGH)),
    MAY_BE_HIGH_RISK(
            use -> !RiskTier.LIMITED.includes(tier(use)) || use.purpose().risk().isHighRiskByAnnex()),
    NOT_HIGH_RISK(use -> !tier(use).includes(RiskTier.HIGH)),
    UNACCEPTABLE_RISK(use -> tier(use) == RiskTier.UNACCEPTABLE),
    PROHIBITED_BY_LAW(use -> isProhibited(use)),
    DECLARED_BELOW_LIMITED(use -> RiskTier.MINIMAL == tier(use)),
    DECLARED_BELOW_HIGH(use -> RiskTier.LIMITED.includes(tier(use))),
    SOCIAL_SCORING(use -> hasGround(use, RiskGround.ART_5_1_C)),
    MANIPULATION(use -> hasGround(use, RiskGround.ART_5_1_A, RiskGround.ART_5_1_B)),
    REALTIME_BIOMETRICS(use -> hasGround(use, RiskGround.ART_5_1_H)),
    AREA_EDUCATION_ADMISSION(use -> isIn(use, Area.EDUCATION_ADMISSION) || hasGround(use, RiskGround.ANNEX_III_3_A)),
    AREA_EDUCATION(use -> isIn(use, Area.EDUCATION, Area.EDUCATION_ADMISSION)
            || hasGround(
                    use,
                    RiskGround.ANNEX_III_3_A,
                    RiskGround.ANNEX_III_3_B,
                    RiskGround.ANNEX_III_3_C,
                    RiskGround.ANNEX_III_3_D)),
    AREA_GRADING(use -> isIn(use, Area.GRADING)),
    AREA_RECRUITMENT(use -> isIn(use, Area.RECRUITMENT) || hasGround(use, RiskGround.ANNEX_III_4_A)),
    AREA_SOCIAL_SERVICES(use -> isIn(use, Area.SOCIAL_SERVICES) || hasGround(use, RiskGround.ANNEX_III_5_A)),
    AREA_CRITICAL_SERVICE(use ->
            isIn(use, Area.HEALTH_CARE, Area.RESCUE_SERVICE, Area.ELECTRICITY, Area.WATER, Area.CRITICAL_INFRASTRUCTURE)
                    || hasGround(use, RiskGround.ANNEX_III_2, RiskGround.ANNEX_III_5_D)),
    AREA_LEGAL_PROCEEDINGS(use -> isIn(use, Area.LEGAL_PROCEEDINGS) || hasGround(use, RiskGround.ANNEX_III_8_A)),
    AREA_BIOMETRICS(use -> isBiometricOnRights(use)),
    AFFECTS_RIGHTS(use -> unlessTiered(use, PurposeTrait.AFFECTS_RIGHTS)),
    AFFECTS_SAFETY(use -> unlessTiered(use, PurposeTrait.AFFECTS_SAFETY)),
    HARMS_IF_WRONG(use -> unlessTiered(use, PurposeTrait.HARMS_IF_WRONG)),
    AFFECTS_RESIDENTS(use -> notNo(use.purpose().answers(), PurposeTrait.AFFECTS_RESIDENTS)),
    RESIDENTS_NOT_INFORMED(use -> notNo(use.purpose().answers(), PurposeTrait.AFFECTS_RESIDENTS)
            && notYes(use.purpose().answers(), PurposeTrait.RESIDENTS_INFORMED)),
    STATUTE_GOVERNED(use -> notNo(use.purpose().answers(), PurposeTrait.STATUTE_GOVERNED)),
    NEW_PROCESSING(use -> notNo(use.purpose().answers(), PurposeTrait.NEW_PROCESSING)),
    RESOURCE_INTENSIVE(use -> notNo(use.purpose().answers(), PurposeTrait.RESOURCE_INTENSIVE)),
    DEVELOPS(use -> use.purpose().activity() == Activity.DEVELOP),
    CONFIGURES_OR_TESTS(use ->
            use.purpose().activity() == Activity.CONFIGURE || use.purpose().activity() == Activity.TEST),
    PRIVATE_TEST(use -> isPrivateTest(use)),
    OUTSIDE_PRIVATE_TEST(use -> !isCleanPrivateTest(use)),
    USER_IS_STAFF(use -> isStaff(use)),
    // what has been attested, where it weighs against
    RESIDUAL_RISK_REJECTED(use -> use.dossier().rejects(AttestationKind.RESIDUAL_RISK)),
    CLASSIFICATION_DISPUTED(use -> use.dossier().isDisputed()),
    ATTESTATION_IN_FUTURE(use -> use.dossier().hasFuture()),
    ATTESTATIONS_CONTRADICT(use -> use.dossier().contradicts()),
    // the content
    AI_MADE(use -> hasContent(use, content -> content.origin() != ContentOrigin.HUMAN)),
    AI_ON_ITS_OWN(use -> hasContent(use, content -> isGenerated(content))),
    EDITED_WITH_AI(use -> hasContent(use, content -> content.origin() == ContentOrigin.EDITED)),
    TEXT(use -> hasContent(use, content -> isOneOf(content, ContentKind.TEXT, ContentKind.ANSWER))),
    IMAGE(use -> hasContent(use, content -> isOneOf(content, ContentKind.IMAGE))),
    VIDEO(use -> hasContent(use, content -> isOneOf(content, ContentKind.VIDEO))),
    IMAGE_OR_VIDEO(use -> hasContent(use, content -> isOneOf(content, ContentKind.IMAGE, ContentKind.VIDEO))),
    MAP(use -> hasContent(use, content -> isOneOf(content, ContentKind.MAP))),
    SUGGESTION(use -> hasContent(use, content -> isOneOf(content, ContentKind.SUGGESTION))),
    SPOKEN_OR_SHOWN(use -> hasContent(
            use,
            content -> isOneOf(
                    content,
                    ContentKind.ANSWER,
                    ContentKind.TEXT,
                    ContentKind.IMAGE,
                    ContentKind.VIDEO,
                    ContentKind.AUDIO))),
    DEEP_FAKE_KIND(use ->
            hasContent(use, content -> isOneOf(content, ContentKind.IMAGE, ContentKind.VIDEO, ContentKind.AUDIO))),
    EXTERNAL_AUDIENCE(use -> hasContent(use, content -> content.audience() != Audience.INTERNAL)),
    RESIDENT_AUDIENCE(use -> hasContent(
            use, content -> content.audience() == Audience.RESIDENTS || content.audience() == Audience.UNKNOWN)),
    UNLABELLED(use -> hasContent(use, content -> isUnlabelled(content))),
    EXACT_CAPTION_MISSING(use -> hasContent(use, content -> !hasExactCaption(content))),
    CAPTION_MISSING(use -> hasContent(use, content -> !hasTellingCaption(content))),
    OPEN_ERRORS(use -> hasContent(use, content -> notNo(content.answers(), ContentTrait.OPEN_ERRORS))),
    MISTAKABLE_FOR_REAL(use -> hasContent(use, content -> notNo(content.answers(), ContentTrait.MISTAKABLE_FOR_REAL))),
    INFORMS_THE_PUBLIC(use -> hasContent(use, content -> notNo(content.answers(), ContentTrait.INFORMS_THE_PUBLIC))),
    // the decision and the case
    DECIDED_BY_SYSTEM(use -> isDecidedBySystem(use)),
    FULLY_AUTOMATED(
            use -> isDecidedBySystem(use) && notYes(use.decision().answers(), DecisionTrait.HUMAN_CONTROL_STEP)),
    CONCERNS_RIGHTS(use -> notNo(use.decision().answers(), DecisionTrait.CONCERNS_RIGHTS)),
    CONCERNS_BENEFITS(use -> notNo(use.decision().answers(), DecisionTrait.CONCERNS_BENEFITS)),
    CONCERNS_PERSONAL_DATA(use -> notNo(use.decision().answers(), DecisionTrait.CONCERNS_PERSONAL_DATA)),
    CONCERNS_SERVICES(use -> notNo(use.decision().answers(), DecisionTrait.CONCERNS_SERVICES)),
    IN_JUSTICE(use -> notNo(use.decision().answers(), DecisionTrait.IN_JUSTICE)),
    IN_HEALTH_CARE(use -> notNo(use.decision().answers(), DecisionTrait.IN_HEALTH_CARE)),
    IN_SOCIAL_SERVICES(use -> notNo(use.decision().answers(), DecisionTrait.IN_SOCIAL_SERVICES)),
    IN_EMPLOYMENT(use -> notNo(use.decision().answers(), DecisionTrait.IN_EMPLOYMENT)),
    IN_CREDIT(use -> notNo(use.decision().answers(), DecisionTrait.IN_CREDIT)),
    AFFECTS_INDIVIDUAL(use -> notNo(use.decision().answers(), DecisionTrait.AFFECTS_INDIVIDUAL)),
    SIGNIFICANT_EFFECT(use -> notNo(use.decision().answers(), DecisionTrait.SIGNIFICANT)),
    FINAL_DECISION(use -> notNo(use.decision().answers(), DecisionTrait.FINAL)),
    AI_USED_IN_DECISION(use -> notNo(use.decision().answers(), DecisionTrait.AI_USED)),
    JUDGMENT_LEFT_TO_AI(use -> notNo(use.decision().answers(), DecisionTrait.JUDGMENT_LEFT_TO_AI)),
    AI_PART_UNCHECKED(use -> notYes(use.decision().answers(), DecisionTrait.AI_PART_CHECKED)),
    NO_HUMAN_CONTROL_STEP(use -> notYes(use.decision().answers(), DecisionTrait.HUMAN_CONTROL_STEP)),
    NO_REASONS(use -> notYes(use.decision().answers(), DecisionTrait.REASONED)),
    NO_APPEAL_INFORMATION(use -> notYes(use.decision().answers(), DecisionTrait.APPEAL_INFORMED)),
    NO_DELEGATION(use -> hasNoDelegation(use)),
    AI_USED_IN_CASE(use -> use.caseFile().aiUsed() != Answer.NO),
    REPORT_SILENT_ON_AI(use -> use.caseFile().isSilentIn(CaseDocument.Kind.OFFICIAL_REPORT)),
    BACKGROUND_SILENT_ON_AI(use -> use.caseFile().isSilentIn(CaseDocument.Kind.BACKGROUND_DOCUMENT)),
    AI_TOOL_NOT_NAMED(use -> use.caseFile().leavesToolUnnamed()),
    // the incident
    PERSONAL_DATA_INCIDENT(use -> use.incident().mayBe(IncidentKind.PERSONAL_DATA)),
    SECURITY_INCIDENT(use -> use.incident().mayBe(IncidentKind.INFORMATION_SECURITY)),
    UNDESIRED_EFFECT(use -> use.incident().mayBe(IncidentKind.UNDESIRED_EFFECT)),
    BIAS_OR_WRONG_DECISION(use -> use.incident().mayBe(IncidentKind.BIAS)
            || use.incident().mayBe(IncidentKind.WRONG_DECISION)
            || use.incident().mayBe(IncidentKind.ETHICAL_CONFLICT)),
    DEVIATION(use -> use.incident().mayBe(IncidentKind.DEVIATION)),
    MISUSE(use -> use.incident().mayBe(IncidentKind.MISUSE)),
    INCIDENT_CONFIRMED(use -> use.incident().status() == Incident.Status.CONFIRMED),
    INCIDENT_SUSPECTED(use -> use.incident().status() == Incident.Status.SUSPECTED),
    // the law on the day of the use
    PROHIBITED_5_1_A(use -> isInForce(use, RiskGround.ART_5_1_A)),
    PROHIBITED_5_1_B(use -> isInForce(use, RiskGround.ART_5_1_B)),
    PROHIBITED_5_1_BA(use -> isInForce(use, RiskGround.ART_5_1_BA)),
    PROHIBITED_5_1_BB(use -> isInForce(use, RiskGround.ART_5_1_BB)),
    PROHIBITED_5_1_C(use -> isInForce(use, RiskGround.ART_5_1_C)),
    PROHIBITED_5_1_D(use -> isInForce(use, RiskGround.ART_5_1_D)),
    PROHIBITED_5_1_E(use -> isInForce(use, RiskGround.ART_5_1_E)),
    PROHIBITED_5_1_F(use -> isInForce(use, RiskGround.ART_5_1_F)),
    PROHIBITED_5_1_G(use -> isInForce(use, RiskGround.ART_5_1_G)),
    PROHIBITED_5_1_H(use -> isInForce(use, RiskGround.ART_5_1_H)),
    PROHIBITION_COMING(use -> isProhibitionComing(use)),
    ANNEX_III_IN_FORCE(use -> isHighRiskInForce(use)),
    ANNEX_III_COMING(use -> use.purpose().risk().isHighRiskByAnnex() && !isHighRiskInForce(use)),
    ANNEX_III_EXEMPTED(use -> isExempted(use)),
    ARTICLE_50_IN_FORCE(use -> isOnOrAfter(use, RiskGround.ART_50_4_TEXT.appliesFrom())),
    EMOTION_OR_BIOMETRICS(
            use -> hasGround(use, RiskGround.ART_50_3, RiskGround.ANNEX_III_1_B, RiskGround.ANNEX_III_1_C)),
    // how the municipality has chosen to read its policy, and what it has filled in
    ETHICAL_REVIEW_FOR_ALL(Reading.NEVER),
    ANALYSES_FOR_OPEN_INFORMATION(Reading.NEVER),
    EDITED_CONTENT_IS_LABELLED(Reading.NEVER),
    POLICY_UNDATED(Reading.NEVER),
    POLICY_WITHOUT_END(Reading.NEVER),
    TOOL_NOT_REGISTERED(Reading.NEVER);

    private static final class Rows {
        static final Map<String, Table.Row> BY_NAME =
                Table.read(Fact.class, "facts.tsv").by("fact");

        static String cell(Fact fact, String column) {
            Table.Row row = BY_NAME.get(fact.name());
            if (row == null) {
                throw new IllegalStateException("facts.tsv has no row " + fact.name() + ".");
            }
            return row.get(column);
        }
    }

    private final Predicate<AiUse> extractor;

    Fact(Predicate<AiUse> extractor) {
        this.extractor = extractor;
    }

    boolean holdsIn(AiUse use) {
        return extractor.test(use);
    }

    /** {@return the facts that can no longer hold when a policy counts this one as a fact} */
    Set<Fact> excludes() {
        return switch (this) {
            case TOOL_PUBLIC -> EnumSet.of(TOOL_NOT_PUBLIC);
            case LIMITED_RISK -> EnumSet.of(MINIMAL_RISK);
            case HIGH_RISK -> EnumSet.of(MINIMAL_RISK, NOT_HIGH_RISK);
            case CLASS_UNDEFINED -> EnumSet.of(CLASS_OPEN);
            default -> EnumSet.noneOf(Fact.class);
        };
    }

    /**
     * What can be done about it.
     *
     * @return a Swedish and an English imperative, or empty when nothing can
     */
    public Optional<Bilingual> remedy() {
        String sv = Rows.cell(this, "remedy_sv");
        return sv.isEmpty() ? Optional.empty() : Optional.of(new Bilingual(sv, Rows.cell(this, "remedy_en")));
    }

    @Override
    public String sv() {
        return Rows.cell(this, "sv");
    }

    @Override
    public String en() {
        return Rows.cell(this, "en");
    }
}
