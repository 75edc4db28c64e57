package se.varsam.decision.desk;

import java.util.Optional;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What a human decides on a proposal.
 *
 * @param kind how it came out
 * @param instead the action that is decided on instead of the proposed one
 * @since 0.1
 */
public record Outcome(Kind kind, Optional<Action> instead) {

    /** How it came out. */
    public enum Kind implements Term {
        /** As proposed. */
        APPROVED("bifallet som föreslaget", "approved as proposed"),
        /** With changes: the changed action is decided on, not the proposed one. */
        CHANGED("bifallet med ändring", "approved with changes"),
        /** What AI produced is disregarded; AI Act art. 14(4)(d). */
        OVERRIDDEN("AI:s förslag frångånget", "AI's proposal overridden"),
        /** Nothing is done. */
        REJECTED("avslaget", "rejected");

        private final Bilingual text;

        Kind(String sv, String en) {
            this.text = new Bilingual(sv, en);
        }

        @Override
        public Bilingual text() {
            return text;
        }
    }

    /** Refuses a change without an action, and an action where there is none: {@link IllegalArgumentException}. */
    public Outcome {
        if (kind == Kind.CHANGED && instead.isEmpty()) {
            throw new IllegalArgumentException("En ändring behöver den ändrade åtgärden: ange den. /"
                    + " A change needs the changed action: give it.");
        } else if ((kind == Kind.APPROVED || kind == Kind.REJECTED) && instead.isPresent()) {
            throw new IllegalArgumentException(
                    "En annan åtgärd än den föreslagna är varken bifall eller avslag: använd changed eller overridden. /"
                            + " Another action than the proposed one is neither an approval nor a rejection: use"
                            + " changed or overridden.");
        }
    }

    /** {@return an approval of what is proposed, as it stands} */
    public static Outcome approved() {
        return new Outcome(Kind.APPROVED, Optional.empty());
    }

    /**
     * {@return an approval with changes}
     *
     * @param action what may be done instead of what was proposed
     */
    public static Outcome changed(Action action) {
        return new Outcome(Kind.CHANGED, Optional.of(action));
    }

    /** {@return a decision that disregards what AI produced, and lets nothing be done} */
    public static Outcome overridden() {
        return new Outcome(Kind.OVERRIDDEN, Optional.empty());
    }

    /**
     * {@return a decision that disregards what AI produced, and decides on something else}
     *
     * @param action what may be done instead
     */
    public static Outcome overridden(Action action) {
        return new Outcome(Kind.OVERRIDDEN, Optional.of(action));
    }

    /** {@return a rejection: nothing is done} */
    public static Outcome rejected() {
        return new Outcome(Kind.REJECTED, Optional.empty());
    }

    /** {@return what it binds, of what was proposed; empty when nothing is done} */
    Optional<DecisionCase.Binding> binds(DecisionCase.Binding proposed) {
        return kind == Kind.APPROVED ? Optional.of(proposed) : instead.map(proposed::changedTo);
    }
}
