package se.varsam.benchmarks.guard;

import se.varsam.privacy.PersonalDataScanner;

/** What a guard looks for in a text, for those who have to be told. */
public final class Check {

    private Check() {}

    /**
     * {@return whether a text holds no personal data}
     *
     * @param text the text
     */
    public static boolean isOpen(String text) {
        return !PersonalDataScanner.standard().contains(text);
    }
}
