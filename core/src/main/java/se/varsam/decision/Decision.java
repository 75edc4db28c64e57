package se.varsam.decision;

import java.time.LocalDate;
import se.varsam.person.Person;
import se.varsam.term.Answers;

/**
 * A decision in a matter, before or after a human took it. Only {@link Proposed#decide} makes a {@link Made} of a
 * {@link Proposed}, and it asks for a {@link Person}.
 *
 * @see <a href="https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/forvaltningslag-2017900_sfs-2017-900/">förvaltningslagen (2017:900) 28, 31, 32 §§</a>
 * @since 0.1
 */
public sealed interface Decision {

    /**
     * What is known of the decision.
     *
     * @return the answers
     */
    Answers<DecisionTrait> answers();

    /**
     * A proposal: by AI, by a human or by both. If it takes effect as it stands, a system has decided.
     *
     * @param answers what is known of it
     */
    record Proposed(Answers<DecisionTrait> answers) implements Decision {

        /**
         * A human takes the decision.
         *
         * @param decider who decides
         * @param delegation the point of the delegation order; blank when none is given
         * @param reasons why, not blank (förvaltningslagen 32 §)
         * @param day the day of the decision
         * @return the decision made
         * @throws IllegalArgumentException when the reasons are blank
         */
        public Made decide(Person decider, String delegation, String reasons, LocalDate day) {
            if (reasons.isBlank()) {
                throw new IllegalArgumentException("Ett beslut behöver skäl (förvaltningslagen 32 §): skriv varför. /"
                        + " A decision needs reasons: state why.");
            }
            return new Made(this, decider, delegation, reasons, day);
        }
    }

    /** A decision that a named human has made; only {@link Proposed#decide} makes one. */
    final class Made implements Decision {

        private final Person decider;
        private final String delegation;
        private final String reasons;
        private final LocalDate day;
        private final Answers<DecisionTrait> answers;

        private Made(Proposed proposal, Person decider, String delegation, String reasons, LocalDate day) {
            this.decider = decider;
            this.delegation = delegation;
            this.reasons = reasons;
            this.day = day;
            this.answers = proposal.answers().with(DecisionTrait.REASONED);
        }

        @Override
        public Answers<DecisionTrait> answers() {
            return answers;
        }

        /**
         * Who decided.
         *
         * @return a human
         */
        public Person decider() {
            return decider;
        }

        /**
         * The point of the delegation order under which the decider acted.
         *
         * @return the reference, blank when none was given
         */
        public String delegation() {
            return delegation;
        }

        /**
         * Why it was decided so.
         *
         * @return the reasons, never blank
         */
        public String reasons() {
            return reasons;
        }

        /**
         * The day of the decision.
         *
         * @return the day
         */
        public LocalDate day() {
            return day;
        }

        /** The day only: reasons may hold personal data. */
        @Override
        public String toString() {
            return "Made[" + day + "]";
        }
    }

    /**
     * A proposal of which nothing is known.
     *
     * @return a proposal with no answers: it counts as decided by a system in a matter that affects an individual
     */
    static Proposed unknown() {
        return new Proposed(Answers.unknown());
    }
}
