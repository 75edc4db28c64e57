package se.varsam.use;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * The field a purpose lies in, as the policies name them.
 *
 * @since 0.1
 */
public enum Area implements Term {
    /** Admission to education. */
    EDUCATION_ADMISSION("antagning till utbildning", "admission to education"),
    /** Education otherwise. */
    EDUCATION("utbildning", "education"),
    /** Grading. */
    GRADING("betygssättning", "grading"),
    /** Recruitment and employment. */
    RECRUITMENT("rekrytering", "recruitment"),
    /** Social services. */
    SOCIAL_SERVICES("socialtjänst", "social services"),
    /** Health care. */
    HEALTH_CARE("vård", "health care"),
    /** Rescue services. */
    RESCUE_SERVICE("räddningstjänst", "rescue services"),
    /** Electricity supply. */
    ELECTRICITY("elförsörjning", "electricity supply"),
    /** Water supply. */
    WATER("vattenförsörjning", "water supply"),
    /** Other critical infrastructure. */
    CRITICAL_INFRASTRUCTURE("annan kritisk infrastruktur", "other critical infrastructure"),
    /** Interpreting law or weighing evidence in legal proceedings. */
    LEGAL_PROCEEDINGS("rättsprocess", "legal proceedings"),
    /** Recognising people by face, voice or emotion. */
    BIOMETRICS("biometri", "biometrics");

    private final Bilingual text;

    Area(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
