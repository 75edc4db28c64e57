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

    /**
     * The Swedish name.
     *
     * @return lower case unless a proper noun, for example {@code öppen}
     */
    String sv();

    /**
     * The English name.
     *
     * @return lower case unless a proper noun, for example {@code open}
     */
    String en();

    /**
     * Further spellings that {@link Terms#parse} accepts.
     *
     * @return spellings in any case, for example {@code K0}
     */
    default Set<String> aliases() {
        return Set.of();
    }
}
