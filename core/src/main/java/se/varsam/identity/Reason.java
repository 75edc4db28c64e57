package se.varsam.identity;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * Why a text is not the number it should be, and what to do. The sentences are the same for every input, so that
 * nothing of it is told.
 *
 * @since 0.1
 */
public enum Reason implements Term {
    /** Too few or too many digits. */
    LENGTH("fel antal siffror", "wrong number of digits", "Skriv hela numret.", "Write the whole number."),
    /** Something that is neither a digit nor a separator, or a separator in the wrong place. */
    CHARACTER(
            "otillåtet tecken",
            "a character that is not allowed",
            "Skriv bara siffror och skiljetecken.",
            "Write digits and separators only."),
    /** The century is missing and no date of writing was given, or it is not one that the number can have. */
    CENTURY(
            "seklet saknas eller är orimligt",
            "the century is missing or impossible",
            "Skriv årtalet med fyra siffror, eller ange vilken dag numret skrevs.",
            "Write the year with four digits, or say on which day the number was written."),
    /** No such day. */
    DATE("datumet finns inte", "there is no such date", "Kontrollera år, månad och dag.", "Check year, month and day."),
    /** A day after the one on which the number was written. */
    FUTURE(
            "datumet ligger i framtiden",
            "the date lies in the future",
            "Kontrollera år, månad och dag.",
            "Check year, month and day."),
    /** A serial that is not given out. */
    SERIAL(
            "löpnumret delas inte ut",
            "the serial is not given out",
            "Kontrollera de fyra sista siffrorna.",
            "Check the last four digits."),
    /** The check digit, or the check digits of an IBAN, do not hold. */
    CHECK_DIGIT(
            "kontrollsiffran stämmer inte",
            "the check digit does not hold",
            "Läs av numret igen.",
            "Read the number again."),
    /** A valid number of another type. */
    OTHER_TYPE(
            "ett nummer av annan sort",
            "a number of another type",
            "Läs det som ett sådant.",
            "Read it as one of those."),
    /** No such series, area code or clearing number. */
    SERIES(
            "nummerserien finns inte",
            "there is no such series",
            "Kontrollera numrets början.",
            "Check how the number begins."),
    /** Another country's number, or a country that has none. */
    COUNTRY("fel land", "the wrong country", "Kontrollera landskoden.", "Check the country code.");

    private final Bilingual text;
    private final Bilingual remedy;

    Reason(String sv, String en, String remedySv, String remedyEn) {
        this.text = new Bilingual(sv, en);
        this.remedy = new Bilingual(remedySv, remedyEn);
    }

    @Override
    public Bilingual text() {
        return text;
    }

    /** {@return what to do about it, a sentence} */
    public Bilingual remedy() {
        return remedy;
    }
}
