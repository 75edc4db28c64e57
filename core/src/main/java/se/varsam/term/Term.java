package se.varsam.term;

import java.util.Set;

/**
 * A word of the policy vocabulary with its Swedish and English name. Implemented by enums; {@link Terms#parse} reads any
 * of the names back.
 *
 * @since 0.1
 */
public interface Term {

    /**
     * The constant's own name, as written in Java and JSON.
     *
     * @return for example {@code OPEN}
     */
    String name();

    /** {@return the Swedish and the English name, lower case unless a proper noun: {@code öppen}, {@code open}} */
    Bilingual text();

    /** {@return the Swedish name} */
    default String sv() {
        return text().sv();
    }

    /** {@return the English name} */
    default String en() {
        return text().en();
    }

    /**
     * {@return the name in one language}
     *
     * @param language the language
     */
    default String in(Language language) {
        return text().in(language);
    }

    /**
     * Further spellings that {@link Terms#parse} accepts.
     *
     * @return spellings in any case, for example {@code K0}
     */
    default Set<String> aliases() {
        return Set.of();
    }
}
