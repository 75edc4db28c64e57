package se.varsam.information;

import se.varsam.term.Answer;
import se.varsam.term.Bilingual;
import se.varsam.term.Question;

/**
 * Yes-or-no questions about information.
 *
 * @since 0.1
 */
public enum InformationTrait implements Question {
    /** Could the municipality publish it openly? Karlskoga 40. Unknown: only when its class is open. */
    PUBLISHABLE("kan publiceras öppet", "can be published openly", Answer.YES),
    /** Is it the municipality's data or information? Karlskoga 72, 76. */
    OWNED_BY_MUNICIPALITY("tillhör kommunen", "belongs to the municipality", Answer.NO),
    /** Does it show details of how the municipality works? Karlskoga 75. */
    REVEALS_OPERATIONS("röjer detaljer om verksamheten", "reveals operational details", Answer.NO),
    /** Does it come from an internal meeting or a preliminary assessment? Norsjö 51. */
    PRELIMINARY(
            "kommer från internt möte eller preliminär bedömning", "from an internal meeting or a draft", Answer.NO),
    /** Was it classified on another scale than the municipality's own? kommun-004 2.1-2. Unknown: the own scale. */
    CLASSED_ON_ANOTHER_SCALE("är klassad i en annan skala", "is classified on another scale", Answer.NO);

    private final Bilingual text;
    private final Answer harmless;

    InformationTrait(String sv, String en, Answer harmless) {
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
