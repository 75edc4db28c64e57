package se.varsam.incident;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What went wrong, or may have.
 *
 * @since 0.1
 */
public enum IncidentKind implements Term {
    /** Personal data went where it should not; GDPR art. 4(12). */
    PERSONAL_DATA("personuppgiftsincident", "personal data breach"),
    /** What is secret was disclosed, or may have been; OSL 3:1. A flaw in security too. */
    SECRECY("röjd sekretess", "breach of secrecy"),
    /** A flaw or risk in security. */
    INFORMATION_SECURITY("informationssäkerhetsincident", "information security incident"),
    /** Another undesired effect; Karlshamn 50. */
    UNDESIRED_EFFECT("oönskad effekt", "undesired effect"),
    /** Bias. */
    BIAS("partiskhet", "bias"),
    /** A wrong decision. */
    WRONG_DECISION("felaktigt beslut", "wrong decision"),
    /** An ethical conflict. */
    ETHICAL_CONFLICT("etisk konflikt", "ethical conflict"),
    /** A deviation or an error. */
    DEVIATION("avvikelse eller fel", "deviation or error"),
    /** Misuse of AI. */
    MISUSE("missbruk", "misuse");

    private final Bilingual text;

    IncidentKind(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
