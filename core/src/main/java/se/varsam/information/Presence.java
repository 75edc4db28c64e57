package se.varsam.information;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * How sure it is that information holds a category. Everything but {@link #NO} counts as held: that it may be secret is
 * enough to stop it (Karlskoga 35).
 *
 * @since 0.1
 */
public enum Presence implements Term {
    /** Known not to hold it. */
    NO("nej", "no"),
    /** It is conceivable. */
    POSSIBLE("möjligt", "possible"),
    /** Somebody is in doubt, or nobody has looked: a lawyer is asked first where the policy says so. */
    UNCERTAIN("osäkert", "uncertain"),
    /** Known to hold it. */
    YES("ja", "yes");

    private final Bilingual text;

    Presence(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
