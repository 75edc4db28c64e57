package se.varsam.rule;

import java.util.List;
import se.varsam.use.Condition;
import se.varsam.use.Fact;

/**
 * What a policy counts as a fact: under a condition the fact holds, because clauses say so. With an empty condition it only
 * says where the fact is defined.
 *
 * @param fact the fact that is defined
 * @param clauses the clauses that say so
 * @param condition when the policy counts it so
 * @since 0.1
 */
public record Definition(Fact fact, List<Clause> clauses, Condition condition) {

    /** Copies the clauses. */
    public Definition {
        clauses = List.copyOf(clauses);
    }

    /** {@return whether it makes the fact hold, rather than only naming where it is defined} */
    public boolean adds() {
        return !condition.when().isEmpty() || !condition.lacking().isEmpty();
    }
}
