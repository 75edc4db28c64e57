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
    DIAGNOSIS,
    /** One who works somewhere: läraren, städaren; a person when a {@link #STATE} follows. */
    STAFF,
    /** A title; {@link #TRADE} beside a name, or when somebody is it. */
    TITLE,
    /** Works with something that is named after it: forskar, föreläser. */
    WORK,
    /** A text, talk, unit or office; {@link #ASK} when {@link #ABOUT} and a topic follow. */
    TEXT,
    /** Om, för, mot: of what a text is. */
    ABOUT,
    /** Whose a topic is that follows at once: min, hennes. */
    WHOSE,
    /** That, because: a clause begins. */
    THAT,
    /** Den, alla: whoever, when {@link #WHEN} follows. */
    ANY,
    /** Elever, gäller: a rule, when no {@link #STATE} follows the person. */
    GENERAL,
    /** Ends like a verb and is none, or one that rules use. */
    NO_VERB,
    /** Stands between a person and the verb: inte, ofta. */
    ADVERB,
    /** Is, was. */
    BE,
    /** Man: anybody, when {@link #QUESTION} stands before. */
    MAN,
    /** And, but. */
    AND,
    /** Rätt: a rule after har. */
    RIGHT,
    /** Many, a share: {@link #TRADE} unless something was told of a person before. */
    MANY,
    /** The article of a {@link #NOUN}. */
    DEN,
    /** Boende, sökande: a case after {@link #DEN}. */
    NOUN;

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
