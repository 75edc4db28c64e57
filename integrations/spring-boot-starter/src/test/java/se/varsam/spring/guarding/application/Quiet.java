package se.varsam.spring.guarding.application;

/** Says nothing of AI. */
public class Quiet {

    /** Answers. */
    public String answer(String question) {
        return question;
    }
}
