package se.varsam.attestation;

import java.util.Set;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * How what was attested came out.
 *
 * @since 0.1
 */
public enum Outcome implements Term {
    /** Done and favourable: the risk is acceptable, the requirement is met. */
    ACCEPTED("godtagen", "accepted"),
    /** Done and unfavourable: it counts as missing, and a clause may deny because of it. */
    REJECTED("underkänd", "rejected"),
    /** What was examined turned out to be needed, for example a DPIA after a threshold analysis. */
    NEEDED("behövs", "needed"),
    /** What was examined turned out not to be needed. */
    NOT_NEEDED("behövs inte", "not needed");

    private final Bilingual text;

    Outcome(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }

    @Override
    public Set<String> aliases() {
        return this == ACCEPTED ? Set.of("godkänd", "klar", "gjord") : Set.of();
    }
}
