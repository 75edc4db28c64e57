package se.varsam.privacy.topic;

/** What a word says of the sentence that it stands in. The words are data: {@code signals.tsv}. */
enum Signal {
    /** One of whom there are cases: klienten, brukaren, eleven. */
    CASE,
    /** A relative or someone else of one's own: son, chef; needs {@link #OWN}, or stands alone when it says so. */
    KIN,
    /** Whose: min, hennes, klientens. */
    OWN,
    /** One who was named already: hon, honom. */
    PRONOUN,
    /** The writer. */
    I,
    /** Ska, bör, får: a rule, when no {@link #STATE} follows the person. */
    MODAL,
    /** The sentence says what holds for all: avses, föreskrifter. */
    RULE,
    /** The sentence asks for something to be written or explained. */
    ASK,
    /** The sentence tells what was or is: uppger, sedan, idag. */
    FACT,
    /** A finite verb of state: har, är, lider. */
    STATE,
    /** According to whom: enligt. */
    BY,
    /** The person works with it: läkare, handläggare. */
    TRADE,
    /** The law is named: a rule, when no {@link #STATE} follows the person. */
    LAW,
    /** Hur, vilka: asks, when it begins the sentence. */
    QUESTION,
    /** If: a rule when a person follows. */
    IF,
    /** When, who: a rule when a case follows. */
    WHEN,
    /** Med: is with, when {@link #IN} follows. */
    WITH,
    /** I, ur. */
    IN,
    /** Or: eller; a pronoun beside it is a rule's. */
    OR,
    /** Belongs to, joined, left, votes. */
    MEMBER,
    /** Comes of a people. */
    ORIGIN,
    /** Comes from a place. */
    PLACE,
    /** Diagnosis or its classification. */
    DIAGNOSIS;

    private final long bit;

    @SuppressWarnings("EnumOrdinal") // fewer than 64 constants, kept as bits of a number
    Signal() {
        bit = 1L << ordinal();
    }

    long bit() {
        return bit;
    }

    boolean in(long bits) {
        return (bits & bit) != 0;
    }
}
