package se.varsam.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.use.Act;
import se.varsam.use.Condition;

/**
 * One line of a profile: in some acts, under a condition, an effect, because of clauses. Data, so that rules can be printed,
 * compared and proved.
 *
 * @param acts the acts it belongs to
 * @param effect what it does
 * @param clauses the clauses that say so, at least one
 * @param condition when it applies
 * @since 0.1
 */
public record Rule(Set<Act> acts, Effect effect, List<Clause> clauses, Condition condition) {

    /** Copies; {@link IllegalArgumentException} when no clause or no act is given. */
    public Rule {
        if (clauses.isEmpty() || acts.isEmpty()) {
            throw new IllegalArgumentException("En regel behöver minst en klausul och en handling (on). /"
                    + " A rule needs a clause and an act (on): " + effect + " " + clauses + " " + condition);
        }
        acts = Collections.unmodifiableSet(EnumSet.copyOf(acts));
        clauses = List.copyOf(clauses);
    }

    /**
     * {@return whether this rule does as much as another whenever that one applies, in an act that both belong to}
     *
     * @param other the other rule
     */
    public boolean isAsStrictAs(Rule other) {
        return effect.isAsStrictAs(other.effect) && condition.isAsWideAs(other.condition);
    }

    @Override
    public String toString() {
        return acts + " " + effect + " " + clauses.stream().map(Clause::id).collect(Collectors.joining(", ")) + " when "
                + condition;
    }
}
