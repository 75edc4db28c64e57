package se.varsam.use;

import se.varsam.term.Answer;
import se.varsam.term.Bilingual;
import se.varsam.term.Question;

/**
 * Yes-or-no questions about a purpose.
 *
 * @since 0.1
 */
public enum PurposeTrait implements Question {
    /** Is personal data processed in a new way? Norsjö 63. */
    NEW_PROCESSING("behandlar personuppgifter på ett nytt sätt", "processes personal data in a new way", Answer.NO),
    /** Does it affect residents or users of services? Söderköping K. */
    AFFECTS_RESIDENTS("påverkar invånare eller brukare", "affects residents or users", Answer.NO),
    /** Are those residents told that AI is used? Norsjö 69. */
    RESIDENTS_INFORMED("är känt för invånarna", "is known to residents", Answer.YES),
    /** Is the activity governed by statute? Söderköping 4-4. */
    STATUTE_GOVERNED("är lagstyrt", "is governed by statute", Answer.NO),
    /** Can it affect fundamental rights? Karlshamn 15. A declared tier answers it. */
    AFFECTS_RIGHTS("påverkar grundläggande rättigheter", "affects fundamental rights", Answer.NO),
    /** Can it affect safety? Karlshamn 15. A declared tier answers it. */
    AFFECTS_SAFETY("påverkar säkerhet", "affects safety", Answer.NO),
    /** Can a wrong decision harm health, legal certainty or access to services? Karlshamn 16. A declared tier answers it. */
    HARMS_IF_WRONG("kan skada någon om det blir fel", "can harm someone if it is wrong", Answer.NO),
    /** Is it heavy on resources? Karlskoga 117, 119. */
    RESOURCE_INTENSIVE("är resurskrävande", "is resource-intensive", Answer.NO),
    /** Is it for medical or safety reasons? AI Act art. 5(1)(f). */
    MEDICAL_OR_SAFETY_REASON("har medicinska skäl eller säkerhetsskäl", "has medical or safety reasons", Answer.NO);

    private final Bilingual text;
    private final Answer harmless;

    PurposeTrait(String sv, String en, Answer harmless) {
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
