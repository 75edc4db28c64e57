package se.varsam.decision;

import se.varsam.term.Answer;
import se.varsam.term.Bilingual;
import se.varsam.term.Question;

/**
 * Yes-or-no questions about a decision.
 *
 * @since 0.1
 */
public enum DecisionTrait implements Question {
    /** Does it directly concern a resident's rights? Karlshamn 27. */
    CONCERNS_RIGHTS("rör en invånares rättigheter", "concerns a resident's rights", Answer.NO),
    /** Does it concern economic benefits? Karlshamn 28. */
    CONCERNS_BENEFITS("rör ekonomiska förmåner", "concerns economic benefits", Answer.NO),
    /** Does it directly concern personal data? Karlshamn 29. */
    CONCERNS_PERSONAL_DATA("rör personuppgifter", "concerns personal data", Answer.NO),
    /** Does it concern access to public services? Karlshamn 30. */
    CONCERNS_SERVICES("rör tillgången till samhällets tjänster", "concerns access to public services", Answer.NO),
    /** Does it lie in the field of justice? Karlshamn 31. */
    IN_JUSTICE("ligger inom rättsväsendet", "lies in the field of justice", Answer.NO),
    /** Is it a diagnosis or a choice of treatment? Karlshamn 32. */
    IN_HEALTH_CARE("gäller diagnos eller behandling", "is a diagnosis or choice of treatment", Answer.NO),
    /** Does it concern social services? Karlshamn 33. */
    IN_SOCIAL_SERVICES("gäller socialtjänstens insatser", "concerns social services", Answer.NO),
    /** Is it an employment-law decision? Karlshamn 34. */
    IN_EMPLOYMENT("är arbetsrättsligt", "is an employment-law decision", Answer.NO),
    /** Is it a credit assessment? Karlshamn 35. */
    IN_CREDIT("gäller kreditvärdighet", "is a credit assessment", Answer.NO),
    /** Does it affect an individual's rights or living conditions? Norsjö 65, Karlskoga 108. */
    AFFECTS_INDIVIDUAL("påverkar en enskild", "affects an individual", Answer.NO),
    /** Has it legal or similarly significant effects on an individual? Karlskoga 81, GDPR art. 22. */
    SIGNIFICANT(
            "har rättsliga eller liknande betydande följder", "has legal or similarly significant effects", Answer.NO),
    /** Is it tried as to its legality only? Kommunallagen 6:38 second paragraph 1 and chapter 13. */
    LEGALITY_REVIEW("överklagas genom laglighetsprövning", "is subject to legality review", Answer.NO),
    /** May it not be appealed at all? Kommunallagen 6:38 second paragraph 2. */
    NOT_APPEALABLE("får inte överklagas", "may not be appealed", Answer.NO),
    /** Is it part of a procurement? Kommunallagen 6:38 second paragraph 3. */
    IN_PROCUREMENT("gäller upphandling", "is part of a procurement", Answer.NO),
    /** Is it made in an authorisation or freedom-of-choice system? Kommunallagen 6:38 second paragraph 4. */
    IN_CHOICE_SYSTEM(
            "gäller ett auktorisations- eller valfrihetssystem",
            "is made in an authorisation or freedom-of-choice system",
            Answer.NO),
    /** Is the nämnd barred from delegating the matter? Kommunallagen 6:38 first paragraph. */
    NOT_DELEGABLE("får inte delegeras", "may not be delegated", Answer.NO),
    /** Has the nämnd delegated the matter to an automated function? Kommunallagen 6:37. */
    AUTOMATION_DELEGATED(
            "är delegerat till en automatiserad beslutsfunktion", "is delegated to an automated function", Answer.YES),
    /** Have two competent people, each on their own, verified the identification it rests on? AI Act art. 14(5). */
    VERIFIED_BY_TWO(
            "vilar på en identifiering som två behöriga personer har bekräftat var för sig",
            "rests on an identification that two competent people have verified separately",
            Answer.YES),
    /** Is it the final decision? Norsjö 68. */
    FINAL("är slutligt", "is final", Answer.YES),
    /** Had AI part in it? */
    AI_USED("har AI som stöd", "has AI support", Answer.YES),
    /** Has a human checked AI's part in every step? Karlskoga 79, 80. */
    AI_PART_CHECKED("har AI:s del kontrollerad av en människa", "has AI's part checked by a human", Answer.YES),
    /** Is human control a fixed step, which a time-out is not? kommun-004 2.2-17. */
    HUMAN_CONTROL_STEP("har mänsklig kontroll som fast steg", "has human control as a fixed step", Answer.YES),
    /** Is the professional judgment handed over to AI? Söderköping N. */
    JUDGMENT_LEFT_TO_AI(
            "lämnar den yrkesmässiga bedömningen åt AI", "leaves the professional judgment to AI", Answer.NO),
    /** Does it state its reasons? Förvaltningslagen 32 §. */
    REASONED("är motiverat", "is reasoned", Answer.YES),
    /** Does it say how to question or appeal it? Norsjö 71. */
    APPEAL_INFORMED("upplyser om hur det kan ifrågasättas", "tells how to question it", Answer.YES);

    private final Bilingual text;
    private final Answer harmless;

    DecisionTrait(String sv, String en, Answer harmless) {
        this.text = new Bilingual(sv, en);
        this.harmless = harmless;
    }

    @Override
    public Bilingual text() {
        return text;
    }

    @Override
    public Answer harmless() {
        return harmless;
    }
}
