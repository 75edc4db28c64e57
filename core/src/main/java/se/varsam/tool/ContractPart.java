package se.varsam.tool;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What the agreement with the supplier covers.
 *
 * @since 0.1
 */
public enum ContractPart implements Term {
    /** Data protection, for example a processor agreement (GDPR art. 28); Karlskoga 41. */
    DATA_PROTECTION("dataskydd", "data protection"),
    /** Information security; Karlskoga 42. */
    INFORMATION_SECURITY("informationssäkerhet", "information security");

    private final Bilingual text;

    ContractPart(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
