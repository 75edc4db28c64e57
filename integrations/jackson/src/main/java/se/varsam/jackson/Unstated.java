package se.varsam.jackson;

/** What holds for everything that a scenario does not mention. */
enum Unstated {
    /** It is unknown, and takes the protective value. */
    UNKNOWN,
    /** Whoever wrote the scenario knows that it is harmless. */
    HARMLESS
}
