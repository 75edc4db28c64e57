package se.varsam.privacy.finding;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What a {@link PersonalDataType} belongs to.
 *
 * @since 0.1
 */
public enum PersonalDataGroup implements Term {
    /** Numbers that single out one person, GDPR art. 87 and dataskyddslagen (2018:218) 3 kap. 10 §. */
    IDENTITY_NUMBER("identitetsnummer", "identity number"),
    /** Names and dates of birth. */
    PERSON("person", "person"),
    /** Ways to reach a person. */
    CONTACT("kontaktuppgift", "contact details"),
    /** Accounts and cards. */
    FINANCE("ekonomisk uppgift", "financial details"),
    /** Identity documents. */
    DOCUMENT("legitimationshandling", "identity document"),
    /** What leads to a person only together with a register. */
    LINKAGE("indirekt uppgift", "linkage"),
    /** Special categories, GDPR art. 9. */
    SPECIAL_CATEGORY("känslig personuppgift", "special category"),
    /** Criminal convictions and offences, GDPR art. 10. */
    CRIMINAL_OFFENCE("uppgift om lagöverträdelse", "criminal offence"),
    /** What secrecy commonly covers, such as social services, OSL 26 kap., and protected identities, OSL 22 kap. */
    SECRECY("sekretess", "secrecy");

    private final Bilingual text;

    PersonalDataGroup(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
