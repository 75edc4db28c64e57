package se.varsam.identity;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * The legal form that an organisationsnummer tells by its first digit; Skatteverket, "Organisationsnummer" (SKV 709).
 *
 * @since 0.1
 */
public enum OrganisationForm implements Term {
    /** 1: the estate of a deceased person. */
    ESTATE("dödsbo", "estate of a deceased person"),
    /** 2: the state, a region, a municipality or a parish. */
    PUBLIC_BODY("stat, region, kommun eller församling", "state, region, municipality or parish"),
    /** 3: a foreign company with business or property in Sweden. */
    FOREIGN_COMPANY("utländskt företag", "foreign company"),
    /** 5: a limited company. */
    LIMITED_COMPANY("aktiebolag", "limited company"),
    /** 6: a simple partnership. */
    SIMPLE_PARTNERSHIP("enkelt bolag", "simple partnership"),
    /** 7: an economic association or a housing cooperative. */
    ECONOMIC_ASSOCIATION(
            "ekonomisk förening eller bostadsrättsförening", "economic association or housing cooperative"),
    /** 8: a non-profit association or a foundation. */
    NON_PROFIT("ideell förening eller stiftelse", "non-profit association or foundation"),
    /** 9: a general or limited partnership. */
    PARTNERSHIP("handelsbolag eller kommanditbolag", "general or limited partnership"),
    /** A sole trader, whose number is the owner's personal number: personal data. */
    SOLE_TRADER("enskild firma", "sole trader"),
    /** 0 and 4: not given out. */
    UNKNOWN("okänd form", "unknown form");

    private static final OrganisationForm[] BY_DIGIT = {
        UNKNOWN,
        ESTATE,
        PUBLIC_BODY,
        FOREIGN_COMPANY,
        UNKNOWN,
        LIMITED_COMPANY,
        SIMPLE_PARTNERSHIP,
        ECONOMIC_ASSOCIATION,
        NON_PROFIT,
        PARTNERSHIP
    };

    private final Bilingual text;

    OrganisationForm(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    static OrganisationForm ofDigit(int first) {
        return BY_DIGIT[first];
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
