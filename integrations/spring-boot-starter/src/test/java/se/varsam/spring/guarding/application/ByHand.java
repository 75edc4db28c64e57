package se.varsam.spring.guarding.application;

/** Somebody makes one with {@code new}; its class file names nothing of the library's. */
public class ByHand {

    /** Asks a tool that an annotation of the application's own names. */
    @Eneo
    public String ask(String question) {
        return question;
    }
}
