package se.varsam.jackson;

/** Who decided. */
enum DecidedBy {
    /** A named person, on a day and with reasons. */
    HUMAN,
    /** The AI system, or nobody. */
    SYSTEM,
    /** Nobody has said: counts as the system. */
    UNKNOWN
}
