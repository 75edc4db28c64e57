package se.varsam.decision;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * How a decision taken on delegation comes to the knowledge of the nämnd (kommunallagen 6 kap. 40 §).
 *
 * @since 0.1
 */
public enum Reporting implements Term {
    /** It is still to be reported; also when nobody has said. */
    TO_REPORT("ska anmälas till nämnden", "to be reported to the committee"),
    /** It has been reported. */
    REPORTED("anmält till nämnden", "reported to the committee"),
    /** It is not reported but recorded separately, as one that can be appealed under chapter 13 has to be. */
    RECORDED_SEPARATELY("protokollfört särskilt", "recorded separately"),
    /** The nämnd has decided that its kind is not reported, and it cannot be appealed under chapter 13. */
    EXEMPT("undantaget från anmälan", "exempt from reporting"),
    /** The nämnd, or the assembly, decided itself. */
    NOT_DELEGATED("inte fattat på delegation", "not taken on delegation");

    private final Bilingual text;

    Reporting(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
