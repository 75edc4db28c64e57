package se.varsam.use;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.data.Table;
import se.varsam.information.Inspection;
import se.varsam.term.Bilingual;
import se.varsam.term.Language;
import se.varsam.term.Term;

/**
 * A named fact that a rule can ask for. Every fact that weighs against a use is read so that it holds when its answer is
 * unknown: that is its protective value. Phrases and remedies are data, in {@code facts.tsv}.
 *
 * @since 0.1
 */
public enum Fact implements Term {
    // the tool
    TOOL_PUBLIC,
    TOOL_NOT_PUBLIC,
    TOOL_PROCURED,
    TOOL_IN_HOUSE,
    NOT_PROCURED_OR_BUILT,
    NOT_INFORMATION_CLASSIFIED,
    TOOL_COPILOT,
    ACCOUNT_PRIVATE,
    TOOL_GENERATIVE,
    TOOL_AGENT,
    AGENT_DECIDES,
    TOOL_RECOMMENDER,
    TOOL_SIMPLE_CHATBOT,
    TOOL_SEARCH_OR_SPAM_FILTER,
    CHATBOT_MEETS_PEOPLE,
    INTERACTS_WITH_USERS,
    MEETS_PEOPLE,
    AI_NOT_DISCLOSED,
    VENDOR_UNKNOWN,
    TOOL_BRAND_NEW,
    REACHES_DEVICE,
    REACHES_ACCOUNTS,
    VENDOR_CAN_READ,
    NOT_EXPLAINABLE,
    CUSTOMISED,
    CLASS_NOT_APPROVED,
    PERSONAL_DATA_NOT_APPROVED,
    SECRECY_NOT_APPROVED,
    PROTECTED_NOT_APPROVED,
    SENSITIVE_NOT_APPROVED,
    NON_PUBLIC_NOT_APPROVED,
    PURPOSE_NOT_APPROVED,
    SECURITY_REQUIREMENTS_NOT_MET,
    DATA_PROTECTION_REQUIREMENTS_NOT_MET,
    NO_DATA_PROTECTION_CONTRACT,
    NO_SECURITY_CONTRACT,
    NO_CONTRACT,
    TOOL_RETIRED,
    TRAINED_ON_MUNICIPAL_DATA,
    LEAVES_MUNICIPAL_CONTROL,
    GIVEN_TO_THIRD_PARTY,
    NOT_ENCRYPTED,
    NOT_ACCESS_CONTROLLED,
    NOT_MONITORED,
    NO_SYSTEM_OWNER,
    NO_ACCOUNTABLE_PERSON,
    NOT_TRACEABLE,
    NO_HUMAN_CONTROL,
    ACTION_OUTSIDE_LIMITS,
    // the information
    CLASS_OPEN,
    CLASS_ABOVE_OPEN,
    CLASS_UNCLASSIFIED,
    MAY_BE_SECURITY_PROTECTED,
    UNDERCLASSED,
    CLASS_UNDEFINED,
    CLASSED_ON_ANOTHER_SCALE,
    HOLDS_PERSONAL_DATA,
    HOLDS_SPECIAL_CATEGORY,
    HOLDS_SECRECY,
    SECRECY_DOUBTED,
    HOLDS_PROTECTED,
    PROTECTED_DOUBTED,
    HOLDS_OTHER_SENSITIVE,
    HOLDS_PROTECTION_WORTHY,
    HOLDS_COPYRIGHTED,
    NOT_PUBLISHABLE,
    MUNICIPAL_INFORMATION,
    REVEALS_OPERATIONS,
    PRELIMINARY,
    // the purpose and its risk
    PURPOSE_NOT_STATED,
    PURPOSE_NOT_JUSTIFIED,
    RISK_UNCLASSIFIED,
    MINIMAL_RISK,
    LIMITED_RISK,
    HIGH_RISK,
    MAY_BE_HIGH_RISK,
    NOT_HIGH_RISK,
    UNACCEPTABLE_RISK,
    PROHIBITED_BY_LAW,
    DECLARED_BELOW_LIMITED,
    DECLARED_BELOW_HIGH,
    SOCIAL_SCORING,
    MANIPULATION,
    REALTIME_BIOMETRICS,
    AREA_EDUCATION_ADMISSION,
    AREA_EDUCATION,
    AREA_GRADING,
    AREA_RECRUITMENT,
    AREA_SOCIAL_SERVICES,
    AREA_CRITICAL_SERVICE,
    AREA_LEGAL_PROCEEDINGS,
    AREA_BIOMETRICS,
    AFFECTS_RIGHTS,
    AFFECTS_SAFETY,
    HARMS_IF_WRONG,
    AFFECTS_RESIDENTS,
    RESIDENTS_NOT_INFORMED,
    CONCERNED_NOT_INFORMED,
    STATUTE_GOVERNED,
    NEW_PROCESSING,
    RESOURCE_INTENSIVE,
    DEVELOPS,
    CONFIGURES_OR_TESTS,
    PRIVATE_TEST,
    OUTSIDE_PRIVATE_TEST,
    USER_IS_STAFF,
    // what has been attested, where it weighs against
    RESIDUAL_RISK_REJECTED,
    CLASSIFICATION_DISPUTED,
    ATTESTATION_IN_FUTURE,
    ATTESTATIONS_CONTRADICT,
    // the content
    AI_MADE,
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
    EXTERNAL_AUDIENCE,
    RESIDENT_AUDIENCE,
    UNLABELLED,
    EXACT_CAPTION_MISSING,
    CAPTION_MISSING,
    OPEN_ERRORS,
    MISTAKABLE_FOR_REAL,
    INFORMS_THE_PUBLIC,
    NO_EDITORIAL_RESPONSIBILITY,
    // the decision and the case
    DECIDED_BY_SYSTEM,
    FULLY_AUTOMATED,
    CONCERNS_RIGHTS,
    CONCERNS_BENEFITS,
    CONCERNS_PERSONAL_DATA,
    CONCERNS_SERVICES,
    IN_JUSTICE,
    IN_HEALTH_CARE,
    IN_SOCIAL_SERVICES,
    IN_EMPLOYMENT,
    IN_CREDIT,
    AFFECTS_INDIVIDUAL,
    SIGNIFICANT_EFFECT,
    FINAL_DECISION,
    AI_USED_IN_DECISION,
    JUDGMENT_LEFT_TO_AI,
    AI_PART_UNCHECKED,
    NO_HUMAN_CONTROL_STEP,
    NO_REASONS,
    NO_APPEAL_INFORMATION,
    NO_DELEGATION,
    LEGALITY_REVIEW,
    NOT_APPEALABLE,
    IN_PROCUREMENT,
    IN_CHOICE_SYSTEM,
    NOT_DELEGABLE,
    AUTOMATION_NOT_DELEGATED,
    DELEGATED_AGAINST_LAW,
    DELEGATION_UNCERTAIN,
    DECIDED_WITHOUT_DELEGATION,
    NOT_VERIFIED_BY_TWO,
    AI_USED_IN_CASE,
    REPORT_SILENT_ON_AI,
    BACKGROUND_SILENT_ON_AI,
    AI_TOOL_NOT_NAMED,
    // the incident
    PERSONAL_DATA_INCIDENT,
    SECURITY_INCIDENT,
    BIAS_OR_WRONG_DECISION,
    DEVIATION,
    MISUSE,
    INCIDENT_CONFIRMED,
    INCIDENT_SUSPECTED,
    // the law on the day of the use
    PROHIBITED_5_1_A,
    PROHIBITED_5_1_B,
    PROHIBITED_5_1_BA,
    PROHIBITED_5_1_BB,
    PROHIBITED_5_1_C,
    PROHIBITED_5_1_D,
    PROHIBITED_5_1_E,
    PROHIBITED_5_1_F,
    PROHIBITED_5_1_G,
    PROHIBITED_5_1_H,
    PROHIBITION_COMING,
    ANNEX_III_GROUND,
    ANNEX_III_IN_FORCE,
    ANNEX_III_BEYOND_POINT_2,
    AT_WORKPLACE,
    ANNEX_III_COMING,
    ANNEX_III_EXEMPTED,
    REMOTE_IDENTIFICATION_IN_FORCE,
    ARTICLE_50_IN_FORCE,
    EMOTION_OR_BIOMETRICS,
    // how the municipality has chosen to read its policy, and what it has filled in
    ETHICAL_REVIEW_FOR_ALL,
    ANALYSES_FOR_OPEN_INFORMATION,
    EDITED_CONTENT_IS_LABELLED,
    POLICY_UNDATED,
    POLICY_WITHOUT_END,
    TOOL_NOT_REGISTERED;

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

    /** {@return the facts that can no longer hold when a policy counts this one as a fact} */
    public Set<Fact> excludes() {
        return switch (this) {
            case TOOL_PUBLIC -> Set.of(TOOL_NOT_PUBLIC);
            case LIMITED_RISK -> Set.of(MINIMAL_RISK);
            case HIGH_RISK -> Set.of(MINIMAL_RISK, NOT_HIGH_RISK);
            case CLASS_UNDEFINED -> Set.of(CLASS_OPEN);
            default -> Set.of();
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

    /** {@return whether another tool is a way out of it} */
    public boolean asksForAnotherTool() {
        return "yes".equals(Rows.cell(this, "another_tool"));
    }

    /**
     * The phrase, with what an inspection of the text found where it bears the fact out.
     *
     * @param language the language
     * @param inspection what was found
     * @return for example {@code uppgifterna innehåller personuppgifter (1 personnummer, tecken 118–130)}
     */
    public String in(Language language, Inspection inspection) {
        return inspection.isEmpty() ? in(language) : Found.phrase(this, inspection, language);
    }

    /** {@return whether an inspection of a text can bear it out} */
    public boolean canBeFound() {
        return Found.canBearOut(this);
    }

    @Override
    public Bilingual text() {
        return new Bilingual(Rows.cell(this, "sv"), Rows.cell(this, "en"));
    }
}
