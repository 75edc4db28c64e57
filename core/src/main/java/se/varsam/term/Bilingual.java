package se.varsam.term;

/**
 * One sentence or name in Swedish and in English.
 *
 * @param sv the Swedish text, not blank
 * @param en the English text, not blank
 * @since 0.1
 */
public record Bilingual(String sv, String en) {

    /** Refuses a missing translation: {@link IllegalArgumentException}. */
    public Bilingual {
        if (sv.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException(
                    "A text needs both languages, but one is blank: sv=\"" + sv + "\", en=\"" + en + "\".");
        }
    }

    /**
     * The text in one language.
     *
     * @param language the language to read
     * @return the Swedish or the English text
     */
    public String in(Language language) {
        return language == Language.SWEDISH ? sv : en;
    }
}
