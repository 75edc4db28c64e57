package se.varsam.risk;

import java.util.Set;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;
import se.varsam.term.Terms;

/**
 * The risk tier of a purpose. Tiers stack: what a lower tier asks is asked of a higher one too.
 *
 * @since 0.1
 */
public enum RiskTier implements Term {
    /** Little or no risk (Karlshamn: lågrisk; Norsjö: minimal risk). */
    MINIMAL("minimal risk", "minimal risk", "låg risk", "lågrisk", "LOW", "liten risk"),
    /** Transparency duties (begränsad risk). */
    LIMITED("begränsad risk", "limited risk", "begränsad", "TRANSPARENCY"),
    /** High risk (högrisk): AI Act art. 6, or what the municipality counts as such. */
    HIGH("hög risk", "high risk", "högrisk", "hög"),
    /** Prohibited: AI Act art. 5, or what the municipality counts as such. */
    UNACCEPTABLE("oacceptabel risk", "unacceptable risk", "oacceptabel", "förbjuden", "PROHIBITED"),
    /** Nobody has classified it. */
    UNCLASSIFIED("oklassad risk", "unclassified risk", "ej riskklassad");

    private final Bilingual text;
    private final Set<String> aliases;

    RiskTier(String sv, String en, String... aliases) {
        this.text = new Bilingual(sv, en);
        this.aliases = Set.of(aliases);
    }

    /**
     * Reads a Swedish or English tier name.
     *
     * @param text for example {@code högrisk}, {@code begränsad}
     * @return the tier
     * @throws se.varsam.term.UnknownTermException when no tier is named so
     */
    public static RiskTier parse(String text) {
        return Terms.parse(RiskTier.class, text);
    }

    /**
     * Whether what applies to another tier applies to this one too.
     *
     * @param lower the other tier
     * @return true when this tier is the same or a higher known one
     */
    public boolean includes(RiskTier lower) {
        return this != UNCLASSIFIED && lower != UNCLASSIFIED && compareTo(lower) >= 0;
    }

    @Override
    public Bilingual text() {
        return text;
    }

    @Override
    public Set<String> aliases() {
        return aliases;
    }
}
