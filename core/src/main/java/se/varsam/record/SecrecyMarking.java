package se.varsam.record;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * Whether a record is marked as secret (OSL 5 kap. 5 §). A marking is a warning, not a decision: each request for the record
 * is tried on its own.
 *
 * @since 0.1
 */
public enum SecrecyMarking implements Term {
    /** Somebody has looked, and found nothing secret. */
    NONE("ingen sekretessmarkering", "no secrecy marking"),
    /** It is marked as secret, or may be so. */
    MARKED("sekretessmarkerad", "marked as secret"),
    /** Nobody has looked: counts as marked. */
    NOT_ASSESSED("sekretess inte prövad", "secrecy not assessed");

    private final Bilingual text;

    SecrecyMarking(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
