package se.varsam.rule;

import java.util.Set;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;
import se.varsam.use.Evidence;

/**
 * Something to do beside the verdict: it comes with an allowed use too.
 *
 * @param kind what kind of duty it is
 * @param clause the clause that says so
 * @param missing the evidence that is still lacking, possibly none
 * @since 0.1
 */
public record Obligation(Kind kind, Clause clause, Set<Evidence> missing) {

    /** What kind of duty it is. */
    public enum Kind implements Term {
        /** Label the content. */
        LABEL("märk", "label"),
        /** Tell those concerned. */
        INFORM("informera", "inform"),
        /** Record it. */
        RECORD("dokumentera", "record"),
        /** Consult somebody. */
        CONSULT("rådfråga", "consult"),
        /** Report it. */
        REPORT("anmäl", "report"),
        /** Report it, should what was about to be entered have been entered already; a stopped attempt is no incident. */
        REPORT_IF_ENTERED("anmäl, om uppgifterna redan har matats in", "report, if it has already been entered");

        private final Bilingual text;

        Kind(String sv, String en) {
            this.text = new Bilingual(sv, en);
        }

        @Override
        public Bilingual text() {
            return text;
        }
    }

    /** Kind and clause. */
    @Override
    public String toString() {
        return kind + " " + clause.id();
    }
}
