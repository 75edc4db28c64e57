package se.varsam.langchain4j;

import se.varsam.guard.chat.Denial;

/** What is told of a denial. */
final class Denials {

    private Denials() {}

    /** What a denial says itself; of any other failure only what it is, for its words may hold a value. */
    static String message(RuntimeException failure) {
        return Denial.in(failure)
                .map(Throwable::getMessage)
                .orElse(failure.getClass().getName());
    }
}
