package se.varsam.content;

import se.varsam.term.Answer;
import se.varsam.term.Bilingual;
import se.varsam.term.Question;

/**
 * Yes-or-no questions about content.
 *
 * @since 0.1
 */
public enum ContentTrait implements Question {
    /** Does it say that AI made it? */
    LABELLED("är märkt", "is labelled", Answer.YES),
    /** Does its caption stand directly beside it? Söderköping Q. */
    CAPTION_ADJACENT("har bildtexten intill sig", "has its caption beside it", Answer.YES),
    /** Are there known errors in it that are not corrected? Norsjö 13. */
    OPEN_ERRORS("har kända fel", "has known errors", Answer.NO),
    /** Can it be mistaken for real events or persons? kommun-004 2.2-14. */
    MISTAKABLE_FOR_REAL(
            "kan förväxlas med verkliga händelser eller personer",
            "can be mistaken for real events or persons",
            Answer.NO),
    /** Is it text that informs the public on matters of public interest? AI Act art. 50(4). */
    INFORMS_THE_PUBLIC(
            "informerar allmänheten i frågor av allmänt intresse",
            "informs the public on matters of public interest",
            Answer.NO),
    /** Does a named person hold editorial responsibility for it? AI Act art. 50(4). */
    EDITORIAL_RESPONSIBILITY("har en redaktionellt ansvarig", "has somebody with editorial responsibility", Answer.YES);

    private final Bilingual text;
    private final Answer harmless;

    ContentTrait(String sv, String en, Answer harmless) {
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
