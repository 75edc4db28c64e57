package se.varsam.privacy.finding;

import static se.varsam.privacy.finding.PersonalDataGroup.CONTACT;
import static se.varsam.privacy.finding.PersonalDataGroup.DOCUMENT;
import static se.varsam.privacy.finding.PersonalDataGroup.FINANCE;
import static se.varsam.privacy.finding.PersonalDataGroup.IDENTITY_NUMBER;
import static se.varsam.privacy.finding.PersonalDataGroup.LINKAGE;
import static se.varsam.privacy.finding.PersonalDataGroup.PERSON;
import static se.varsam.privacy.finding.PersonalDataGroup.SECRECY;
import static se.varsam.privacy.finding.PersonalDataGroup.SPECIAL_CATEGORY;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * The kinds of personal data that a scan tells apart, the most specific first: where two cover the same characters, the
 * earlier one is reported.
 *
 * @since 0.1
 */
public enum PersonalDataType implements Term {
    /** Personal identity number, folkbokföringslagen (1991:481) 18 §. */
    PERSONNUMMER(IDENTITY_NUMBER, "personnummer", "personal identity number"),
    /** Coordination number, lag (2022:1697) 2 kap. 8 §. */
    SAMORDNINGSNUMMER(IDENTITY_NUMBER, "samordningsnummer", "coordination number"),
    /** Interim number of a student without a personnummer (Ladok). */
    INTERIM_NUMBER(IDENTITY_NUMBER, "interimsnummer", "interim number"),
    /** Reserve number of a patient without a known personnummer, national or regional. */
    RESERVE_NUMBER(IDENTITY_NUMBER, "reservnummer", "reserve number"),
    /** Patient or medical record number; only beside a word that says so. */
    PATIENT_NUMBER(IDENTITY_NUMBER, "patient- eller journalnummer", "patient number"),
    /** Employment, staff or officer number; only beside a word that says so. */
    STAFF_NUMBER(IDENTITY_NUMBER, "anställningsnummer", "staff number"),
    /** Passport number or machine readable zone. */
    PASSPORT(DOCUMENT, "passnummer", "passport number"),
    /** Number of a national identity card. */
    IDENTITY_CARD(DOCUMENT, "id-kortsnummer", "identity card number"),
    /** Number of a driving licence. */
    DRIVING_LICENCE(DOCUMENT, "körkortsnummer", "driving licence number"),
    /** LMA card or dossier number of an asylum seeker, Migrationsverket. */
    LMA_CARD(DOCUMENT, "LMA-kort eller dossiernummer", "asylum seeker's card number"),
    /** Payment card number. */
    PAYMENT_CARD(FINANCE, "kortnummer", "payment card number"),
    /** International bank account number, ISO 13616. */
    IBAN(FINANCE, "IBAN", "IBAN"),
    /** Bank account with its clearing number. */
    BANK_ACCOUNT(FINANCE, "bankkonto", "bank account"),
    /** Bankgiro number. */
    BANKGIRO(FINANCE, "bankgiro", "Bankgiro number"),
    /** Plusgiro number. */
    PLUSGIRO(FINANCE, "plusgiro", "Plusgiro number"),
    /** Swish number that is not a mobile number. */
    SWISH(FINANCE, "Swish-nummer", "Swish number"),
    /** Payment reference (OCR); only beside a word that says so. */
    PAYMENT_REFERENCE(FINANCE, "OCR-nummer", "payment reference"),
    /** E-mail address that may be a person's. */
    EMAIL(CONTACT, "e-postadress", "e-mail address"),
    /** E-mail address of a function, such as registrator or info. */
    EMAIL_FUNCTIONAL(CONTACT, "funktionsadress", "functional e-mail address"),
    /** Telephone number. */
    PHONE(CONTACT, "telefonnummer", "telephone number"),
    /** IPv4 or IPv6 address, CJEU C-582/14. */
    IP_ADDRESS(CONTACT, "IP-adress", "IP address"),
    /** Device identity: MAC address or IMEI. */
    DEVICE_ID(CONTACT, "enhetsidentitet", "device identity"),
    /** Personal page or account in a social medium. */
    SOCIAL_ACCOUNT(CONTACT, "konto i socialt medium", "social media account"),
    /** Postal address or a part that leads to a home: street with number, postcode with place. */
    POSTAL_ADDRESS(CONTACT, "postadress", "postal address"),
    /** Position in degrees or SWEREF 99 TM. */
    COORDINATES(CONTACT, "koordinater", "coordinates"),
    /** Vehicle registration number. */
    VEHICLE_PLATE(LINKAGE, "registreringsnummer", "vehicle registration number"),
    /** Property designation. */
    PROPERTY(LINKAGE, "fastighetsbeteckning", "property designation"),
    /** Case number, which leads to a person through the register. */
    CASE_REFERENCE(LINKAGE, "diarienummer", "case number"),
    /** Organisation number of a legal person. */
    ORGANISATIONSNUMMER(LINKAGE, "organisationsnummer", "organisation number"),
    /** Date of birth or age of someone. */
    DATE_OF_BIRTH(PERSON, "födelsedatum", "date of birth"),
    /** Name of a person. */
    PERSON_NAME(PERSON, "personnamn", "name of a person"),
    /** That someone's personal data are protected: folkbokföringslagen 16 §, OSL 22 kap. */
    PROTECTED_IDENTITY(SECRECY, "skyddade personuppgifter", "protected identity"),
    /** Health, GDPR art. 9. */
    HEALTH(SPECIAL_CATEGORY, "hälsa", "health"),
    /** Sex life or sexual orientation, GDPR art. 9. */
    SEXUAL_LIFE(SPECIAL_CATEGORY, "sexualliv eller sexuell läggning", "sex life or sexual orientation"),
    /** Religious or philosophical belief, GDPR art. 9. */
    RELIGION(SPECIAL_CATEGORY, "religiös eller filosofisk övertygelse", "religious or philosophical belief"),
    /** Political opinion, GDPR art. 9. */
    POLITICAL_OPINION(SPECIAL_CATEGORY, "politisk åsikt", "political opinion"),
    /** Trade-union membership, GDPR art. 9. */
    TRADE_UNION(SPECIAL_CATEGORY, "fackmedlemskap", "trade-union membership"),
    /** Racial or ethnic origin, GDPR art. 9. */
    ETHNIC_ORIGIN(SPECIAL_CATEGORY, "etniskt ursprung", "ethnic origin"),
    /** Biometric or genetic data, GDPR art. 9. */
    BIOMETRIC(SPECIAL_CATEGORY, "biometrisk eller genetisk uppgift", "biometric or genetic data"),
    /** Criminal convictions and offences, GDPR art. 10. */
    CRIMINAL_OFFENCE(PersonalDataGroup.CRIMINAL_OFFENCE, "lagöverträdelse", "criminal offence"),
    /** Social services and similar matters under secrecy, OSL 26 kap. */
    SOCIAL_SERVICES(SECRECY, "socialtjänst", "social services");

    private final PersonalDataGroup group;
    private final Bilingual text;

    PersonalDataType(PersonalDataGroup group, String sv, String en) {
        this.group = group;
        this.text = new Bilingual(sv, en);
    }

    /**
     * {@return every type of some groups}
     *
     * @param groups the groups
     */
    public static Set<PersonalDataType> of(PersonalDataGroup... groups) {
        Set<PersonalDataGroup> wanted = Set.copyOf(Arrays.asList(groups));
        Set<PersonalDataType> types = EnumSet.noneOf(PersonalDataType.class);
        for (PersonalDataType type : values()) {
            if (wanted.contains(type.group)) {
                types.add(type);
            }
        }
        return Collections.unmodifiableSet(types);
    }

    /** {@return the types that are told by their form: all but names and topics} */
    public static Set<PersonalDataType> identifiers() {
        Set<PersonalDataType> types = EnumSet.allOf(PersonalDataType.class);
        types.removeIf(type -> type == PERSON_NAME || type.isTopic());
        return Collections.unmodifiableSet(types);
    }

    /** {@return what it belongs to} */
    public PersonalDataGroup group() {
        return group;
    }

    /**
     * Whether it is a topic: words that say something sensitive, and a finding only when a person is near.
     *
     * @return true for the special categories, offences and secrecy
     */
    public boolean isTopic() {
        return compareTo(PROTECTED_IDENTITY) >= 0;
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
