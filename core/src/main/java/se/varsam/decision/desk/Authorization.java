package se.varsam.decision.desk;

import se.varsam.decision.Decision;

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

    /** A human has decided it; the decision is used up. Only a desk makes one. */
    final class Granted implements Authorization {

        private final String reference;
        private final Decision.Made decision;

        Granted(String reference, Decision.Made decision) {
            this.reference = reference;
            this.decision = decision;
        }

        /** {@return the case's id, as in the audit trail} */
        public String reference() {
            return reference;
        }

        @Override
        public Decision.Made orElseThrow() {
            return decision;
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
    }
}
