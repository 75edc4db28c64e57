package se.varsam.privacy.text;

/** What a word near a number says that the number is. The words themselves are data: {@code context-words.tsv}. */
public enum ContextWord {
    /** personnummer, pnr, social security number. */
    PERSONNUMMER,
    /** samordningsnummer. */
    SAMORDNINGSNUMMER,
    /** organisationsnummer, VAT. */
    ORGANISATIONSNUMMER,
    /** reservnummer, reserv-id. */
    RESERVE,
    /** patient, journal, remiss. */
    PATIENT,
    /** anställningsnummer, tjänstenummer, handläggarkod. */
    STAFF,
    /** telefon, mobil, ring. */
    PHONE,
    /** bankgiro, bg. */
    BANKGIRO,
    /** plusgiro, postgiro, pg. */
    PLUSGIRO,
    /** swish. */
    SWISH,
    /** konto, clearing, bank. */
    ACCOUNT,
    /** kort, visa, card. */
    CARD,
    /** ocr, betalningsreferens. */
    PAYMENT_REFERENCE,
    /** pass, passport. */
    PASSPORT,
    /** id-kort, identitetskort, legitimation. */
    IDENTITY_CARD,
    /** körkort. */
    DRIVING_LICENCE,
    /** LMA, dossier, asyl. */
    LMA,
    /** fordon, bil, registreringsnummer. */
    VEHICLE,
    /** fastighet, tomt, bygglov. */
    PROPERTY,
    /** dnr, diarienummer, ärende. */
    CASE,
    /** koordinat, latitud, position. */
    COORDINATE,
    /** IP, server, host. */
    NETWORK,
    /** MAC, IMEI, enhet. */
    DEVICE,
    /** född, födelsedatum. */
    BORN,
    /** bor, bostad, hem, adress. */
    HOME,
    /** version, avsnitt, kapitel: a number with points is no address. */
    SECTION,
    /** SFS, prop., SOU: a number is a publication. */
    LAW,
    /** ISBN, ISSN, DOI, artikel: a number is a publication or ware. */
    PUBLICATION,
    /** kronor, procent, kWh: a number is an amount. */
    AMOUNT;

    private final long bit;

    @SuppressWarnings("EnumOrdinal") // fewer than 64 constants, kept as bits of a number on the hot path
    ContextWord() {
        bit = 1L << ordinal();
    }

    /** {@return its bit in a set of context words kept as a number} */
    public long bit() {
        return bit;
    }

    /** {@return whether it says only what a number is not} */
    public boolean denies() {
        return this == SECTION || this == LAW || this == PUBLICATION || this == AMOUNT;
    }

    /**
     * {@return whether it is in a set}
     *
     * @param bits the set
     */
    public boolean in(long bits) {
        return (bits & bit) != 0;
    }
}
