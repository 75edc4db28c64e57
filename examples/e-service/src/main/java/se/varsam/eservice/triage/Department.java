package se.varsam.eservice.triage;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/** Who in the municipality takes care of a matter. */
public enum Department implements Term {
    /** Social services and care. */
    SOCIAL_SERVICES("socialtjänst", "social services"),
    /** Permits, planning and supervision of the environment. */
    BUILDING_AND_ENVIRONMENT("bygg och miljö", "building and environment"),
    /** School and preschool. */
    SCHOOLS("skola och förskola", "school and preschool"),
    /** Streets, lighting, snow and parks. */
    STREETS_AND_PARKS("gata och park", "streets and parks"),
    /** Those who act for others: guardians and administrators, and the supervision of them. */
    CHIEF_GUARDIAN("överförmyndare", "chief guardian"),
    /** Libraries, sports, culture and associations. */
    CULTURE_AND_LEISURE("kultur och fritid", "culture and leisure"),
    /** Water, drains and waste. */
    WATER_AND_WASTE("vatten och avfall", "water and waste");

    private final Bilingual text;

    Department(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
