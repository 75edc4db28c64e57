package se.varsam.eservice.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that every page is written in. The first one is spoken where nobody has chosen. */
enum Language {
    SV(Locale.forLanguageTag("sv")),
    EN(Locale.forLanguageTag("en"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** {@return the tag that HTML and the address know it by} */
    String tag() {
        return locale.getLanguage();
    }

    /** {@return the language of a tag such as {@code en} or {@code en-GB}, if pages are written in it} */
    static Optional<Language> of(String tag) {
        return of(Locale.forLanguageTag(tag));
    }

    /** {@return the language of a locale, if pages are written in it} */
    static Optional<Language> of(Locale locale) {
        return Arrays.stream(values())
                .filter(each -> each.tag().equals(locale.getLanguage()))
                .findFirst();
    }
}
