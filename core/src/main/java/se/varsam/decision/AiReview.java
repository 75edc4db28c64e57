package se.varsam.decision;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What the human who decided checked of AI's part (AI Act art. 14(4), Karlskoga 79).
 *
 * @param checked what was checked; empty when nothing is known to have been
 * @param material whether what AI produced was opened
 * @since 0.1
 */
public record AiReview(Set<Part> checked, Material material) {

    /** What can be checked. */
    public enum Part implements Term {
        /** That what it says is so. */
        FACTS("sakuppgifter", "facts"),
        /** That its sources exist and say so. */
        SOURCES("källor", "sources"),
        /** That its sums are right. */
        CALCULATIONS("beräkningar", "calculations"),
        /** That the law it applies is in force and applies. */
        PROVISIONS("tillämpade bestämmelser", "provisions applied"),
        /** That nothing that matters is left out. */
        COMPLETENESS("fullständighet", "completeness"),
        /** That it treats nobody unfairly. */
        BIAS("partiskhet", "bias"),
        /** That the conclusion follows. */
        REASONING("slutsatser", "conclusions");

        private final Bilingual text;

        Part(String sv, String en) {
            this.text = new Bilingual(sv, en);
        }

        @Override
        public Bilingual text() {
            return text;
        }
    }

    /** Whether what AI produced was opened; an approval of what nobody opened is automation bias. */
    public enum Material implements Term {
        /** It was opened. */
        OPENED("öppnat", "opened"),
        /** It was not opened. */
        NOT_OPENED("inte öppnat", "not opened"),
        /** Nobody has said. */
        UNKNOWN("okänt", "unknown");

        private final Bilingual text;

        Material(String sv, String en) {
            this.text = new Bilingual(sv, en);
        }

        @Override
        public Bilingual text() {
            return text;
        }
    }

    /** Copies the parts; {@link IllegalArgumentException} when something was checked unopened. */
    public AiReview {
        if (!checked.isEmpty() && material == Material.NOT_OPENED) {
            throw new IllegalArgumentException("Granskningen av AI:s del är motsägelsefull: något är kontrollerat i"
                    + " material som inte är öppnat. Ange OPENED, eller ta bort det kontrollerade. /"
                    + " The review of AI's part contradicts itself: something is checked in material that was not"
                    + " opened. Say OPENED, or remove what was checked.");
        }
        Set<Part> copy = EnumSet.noneOf(Part.class);
        copy.addAll(checked);
        checked = Collections.unmodifiableSet(copy);
    }

    /** {@return a review of which nothing is known} */
    public static AiReview unknown() {
        return new AiReview(Set.of(), Material.UNKNOWN);
    }

    /** {@return no review: what AI produced was not opened} */
    public static AiReview unopened() {
        return new AiReview(Set.of(), Material.NOT_OPENED);
    }

    /**
     * {@return a review in which what AI produced was opened and checked}
     *
     * @param first a part that was checked
     * @param more further parts
     */
    public static AiReview of(Part first, Part... more) {
        return new AiReview(EnumSet.of(first, more), Material.OPENED);
    }
}
