package se.varsam.decision;

import se.varsam.term.Answer;

/**
 * A document in a case file, and what it says of AI (Söderköping P).
 *
 * @param kind which document it is
 * @param statesAiUse whether it says that AI was used
 * @param namesTool whether it names the tool
 * @since 0.1
 */
public record CaseDocument(Kind kind, Answer statesAiUse, Answer namesTool) {

    /** The documents of a case that have to speak of AI. */
    public enum Kind {
        /** The official report (tjänsteutlåtande). */
        OFFICIAL_REPORT,
        /** A background document (underlagshandling). */
        BACKGROUND_DOCUMENT
    }
}
