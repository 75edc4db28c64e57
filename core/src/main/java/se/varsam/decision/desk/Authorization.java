package se.varsam.decision.desk;

import se.varsam.decision.Decision;
import se.varsam.term.Bilingual;

/**
 * Whether something may be done now, once. Only a grant lets it: everything else, also an error, means no.
 *
 * @since 0.1
 */
public sealed interface Authorization {

    /**
     * {@return the decision that lets it be done}
     *
     * @throws DeskException when there is none
     */
    Decision.Made orElseThrow();

    /** {@return whether it may be done, and if not the way forward, as a sentence without names} */
    Bilingual text();

    /** A human has decided it; the decision is used up. Only a desk makes one. */
    final class Granted implements Authorization {

        private final String reference;
        private final Decision.Made decision;
        private final DeskRules.Oversight oversight;

        Granted(String reference, Decision.Made decision, DeskRules.Oversight oversight) {
            this.reference = reference;
            this.decision = decision;
            this.oversight = oversight;
        }

        /** {@return the case's id, as in the audit trail} */
        public String reference() {
            return reference;
        }

        /** {@return who had to decide} */
        public DeskRules.Oversight oversight() {
            return oversight;
        }

        @Override
        public Decision.Made orElseThrow() {
            return decision;
        }

        @Override
        public Bilingual text() {
            return new Bilingual(
                    "En människa har beslutat det: det får göras nu, en gång.",
                    "A human has decided it: it may be done now, once.");
        }

        /** The case's id only: the decision may be personal. */
        @Override
        public String toString() {
            return "Granted[" + reference + "]";
        }
    }

    /**
     * It must not be done.
     *
     * @param reason why, and the way forward
     */
    record Refused(DeskException.Reason reason) implements Authorization {

        @Override
        public Decision.Made orElseThrow() {
            throw new DeskException(reason);
        }

        @Override
        public Bilingual text() {
            return reason.text();
        }
    }
}
