package se.varsam.identity;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What a number identifies.
 *
 * @since 0.1
 */
public enum IdentityType implements Term {
    /** A person in the population register; folkbokföringslagen (1991:481) 18 §. */
    PERSONNUMMER("personnummer", "personal identity number"),
    /** A person who is not in the population register; lagen (2022:1697) om samordningsnummer. */
    SAMORDNINGSNUMMER("samordningsnummer", "coordination number"),
    /** A legal person, or a sole trader under a personal number; lagen (1974:174). */
    ORGANISATIONSNUMMER("organisationsnummer", "corporate identity number"),
    /** A telephone in the Swedish numbering plan. */
    PHONE_NUMBER("telefonnummer", "telephone number"),
    /** An account in any country; ISO 13616. */
    IBAN("IBAN-nummer", "IBAN"),
    /** A recipient in Bankgirot. */
    BANKGIRO("bankgironummer", "Bankgiro number"),
    /** An account in a Swedish bank. */
    BANK_ACCOUNT("bankkontonummer", "bank account number");

    private final Bilingual text;

    IdentityType(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
