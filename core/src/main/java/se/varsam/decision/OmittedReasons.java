package se.varsam.decision;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * The grounds on which a decision may leave its reasons out, wholly or in part (förvaltningslagen 32 § second paragraph
 * 1–4). A party who needs them gets them afterwards on request.
 *
 * @since 0.1
 */
public enum OmittedReasons implements Term {
    /** 1: it is about employing somebody. */
    EMPLOYMENT("beslutet gäller en anställning", "the decision is about an employment"),
    /** 2: an important interest, public or private, cannot wait. */
    URGENT("ett väsentligt intresse kräver beslut genast", "an essential interest calls for a decision at once"),
    /** 3: the security of the country, or the protection of individuals, needs it. */
    PROTECTION(
            "rikets säkerhet eller skyddet för enskilda kräver det",
            "national security or the protection of individuals needs it"),
    /** 4: the matter is the issuing of regulations. */
    REGULATIONS("ärendet gäller föreskrifter", "the matter is the issuing of regulations");

    private final Bilingual text;

    OmittedReasons(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
