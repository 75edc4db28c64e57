package se.varsam.tool;

import se.varsam.term.Answer;
import se.varsam.term.Bilingual;
import se.varsam.term.Question;

/**
 * Yes-or-no questions about a tool.
 *
 * @since 0.1
 */
public enum ToolTrait implements Question {
    /** Can it reach information on the user's phone or computer? */
    REACHES_DEVICE("når information på användarens enhet", "reaches information on the user's device", Answer.NO),
    /** Is it connected to the user's account in another service? */
    REACHES_ACCOUNTS(
            "är kopplat till användarens konto i en annan tjänst",
            "is connected to the user's account elsewhere",
            Answer.NO),
    /** Does it ask for a login? No rule uses it: a login approves nothing (kommun-004 3.1-4). */
    REQUIRES_LOGIN("kräver inloggning", "requires a login", Answer.NO),
    /** Has the municipality classified it for information? kommun-004 3.1-4. */
    INFORMATION_CLASSIFIED(
            "är informationsklassat av kommunen", "is information-classified by the municipality", Answer.YES),
    /** Does it deal with residents or customers directly? */
    MEETS_PEOPLE("möter människor utanför kommunen", "meets people outside the municipality", Answer.NO),
    /** Are those people told that it is AI? */
    DISCLOSES_AI("upplyser om att det är AI", "tells that it is AI", Answer.YES),
    /** Can it be explained how it reaches its conclusions? */
    EXPLAINABLE("går att förklara", "can be explained", Answer.YES),
    /** Is it customised for the municipality? Norsjö 27. */
    CUSTOMISED("är anpassat för kommunen", "is customised for the municipality", Answer.NO),
    /** Does it meet the municipality's requirements on information security? Karlskoga 64. */
    MEETS_SECURITY_REQUIREMENTS(
            "uppfyller kraven på informationssäkerhet", "meets the information security requirements", Answer.YES),
    /** Does it meet the municipality's requirements on data protection? Karlskoga 65. */
    MEETS_DATA_PROTECTION_REQUIREMENTS(
            "uppfyller kraven på dataskydd", "meets the data protection requirements", Answer.YES),
    /** Can the supplier read what is entered? Söderköping 3.2-3. */
    VENDOR_CAN_READ("kan läsas av leverantören", "can be read by the supplier", Answer.NO),
    /** Can what it does be traced afterwards? Karlskoga 92. */
    TRACEABLE("går att spåra", "can be traced", Answer.YES),
    /** Can a human supervise and stop it? Karlskoga 94. */
    HUMAN_CONTROL("kan övervakas och stoppas av en människa", "can be supervised and stopped by a human", Answer.YES),
    /** Is its functioning monitored? */
    MONITORED("övervakas", "is monitored", Answer.YES),
    /** Was its model trained on the municipality's data? Karlshamn 40. */
    TRAINED_ON_MUNICIPAL_DATA("är tränat på kommunens data", "is trained on the municipality's data", Answer.NO),
    /** Is its model shared or spread outside the municipality's control? Karlshamn 40. */
    LEAVES_MUNICIPAL_CONTROL("lämnar kommunens kontroll", "leaves the municipality's control", Answer.NO),
    /** Is a third party given access to its model? Karlshamn 44. */
    GIVEN_TO_THIRD_PARTY("lämnas till utomstående", "is given to a third party", Answer.NO),
    /** Is its model protected by encryption? Karlshamn 103. */
    ENCRYPTED("skyddas med kryptering", "is protected by encryption", Answer.YES),
    /** Is access to its model controlled? Karlshamn 104. */
    ACCESS_CONTROLLED("skyddas med åtkomststyrning", "is protected by access control", Answer.YES);

    private final Bilingual text;
    private final Answer harmless;

    ToolTrait(String sv, String en, Answer harmless) {
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
