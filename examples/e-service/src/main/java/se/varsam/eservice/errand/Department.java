package se.varsam.eservice.errand;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/** Who in the municipality takes care of an errand. */
public enum Department implements Term {
    /** Streets, lighting, snow and parks. */
    STREETS_AND_PARKS("Gata och park", "Streets and parks"),
    /** Water, drains and waste. */
    WATER_AND_WASTE("Vatten och avfall", "Water and waste"),
    /** Permits, planning, supervision of the environment. */
    BUILDING_AND_ENVIRONMENT("Bygg och miljö", "Building and environment"),
    /** Preschool and school. */
    SCHOOLS("Förskola och skola", "Preschool and school"),
    /** Social services and care. */
    SOCIAL_SERVICES("Vård och omsorg", "Social services and care"),
    /** Libraries, sports and associations. */
    CULTURE_AND_LEISURE("Kultur och fritid", "Culture and leisure");

    private final Bilingual text;

    Department(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
