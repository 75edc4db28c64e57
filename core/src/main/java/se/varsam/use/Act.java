package se.varsam.use;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What is about to be done with AI; the policy's life cycle.
 *
 * @since 0.1
 */
public enum Act implements Term {
    /** Admit a tool for a purpose: need, procurement, introduction. */
    ADMIT("införa", "admit"),
    /** Enter information. */
    INPUT("mata in", "input"),
    /** Use what AI produced. */
    OUTPUT("använda resultatet", "use output"),
    /** Decide in a matter where AI had part. */
    DECIDE("besluta", "decide"),
    /** Publish what AI produced. */
    PUBLISH("publicera", "publish"),
    /** Operate a tool, follow it up, let an agent act. */
    OPERATE("driva", "operate"),
    /** Report that something went wrong. */
    REPORT("rapportera", "report"),
    /** Retire a tool or model. */
    RETIRE("avveckla", "retire");

    private final Bilingual text;

    Act(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
