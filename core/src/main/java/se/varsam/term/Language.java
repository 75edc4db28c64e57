package se.varsam.term;

import java.util.Locale;

/**
 * The two languages of every message.
 *
 * @since 0.1
 */
public enum Language {
    /** Swedish, the first language of every report. */
    SWEDISH("sv"),
    /** English. */
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** {@return its tag by BCP 47: {@code sv}, {@code en}} */
    public String tag() {
        return tag;
    }

    /**
     * The language for a locale: English for English locales, otherwise Swedish.
     *
     * @param locale the reader's locale
     * @return the language to write in
     */
    public static Language of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : SWEDISH;
    }
}
