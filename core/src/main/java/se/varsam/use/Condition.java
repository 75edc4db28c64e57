package se.varsam.use;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * When a rule applies: all of some facts hold, and none of some evidence exists. Two conditions compare by set inclusion, so
 * that one is never narrower than another can be proved.
 *
 * @since 0.1
 */
public final class Condition {

    private final Set<Fact> when;
    private final Set<Evidence> lacking;
    private final long when0;
    private final long when1;
    private final long when2;
    private final long when3;
    private final long lacking0;
    private final long lacking1;
    private final long lacking2;

    private Condition(Set<Fact> when, Set<Evidence> lacking) {
        this.when = Collections.unmodifiableSet(when);
        this.lacking = Collections.unmodifiableSet(lacking);
        when0 = Facts.word(when, 0);
        when1 = Facts.word(when, 1);
        when2 = Facts.word(when, 2);
        when3 = Facts.word(when, 3);
        lacking0 = Facts.word(lacking, 0);
        lacking1 = Facts.word(lacking, 1);
        lacking2 = Facts.word(lacking, 2);
    }

    /**
     * {@return a condition}
     *
     * @param when the facts that must all hold
     * @param lacking the evidence of which none may exist
     */
    public static Condition of(Set<Fact> when, Set<Evidence> lacking) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        facts.addAll(when);
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        evidence.addAll(lacking);
        return new Condition(facts, evidence);
    }

    /**
     * {@return whether the condition is met}
     *
     * @param facts the facts of a use
     */
    public boolean isMetBy(Facts facts) {
        long unmet = (~facts.fact0 & when0)
                | (~facts.fact1 & when1)
                | (~facts.fact2 & when2)
                | (~facts.fact3 & when3)
                | (facts.evidence0 & lacking0)
                | (facts.evidence1 & lacking1)
                | (facts.evidence2 & lacking2);
        return unmet == 0;
    }

    /**
     * {@return whether this condition is met whenever another one is}
     *
     * @param other the other condition
     */
    public boolean isAsWideAs(Condition other) {
        return other.when.containsAll(when) && other.lacking.containsAll(lacking);
    }

    /**
     * {@return the same condition that also asks for a fact}
     *
     * @param fact the fact
     */
    public Condition and(Fact fact) {
        Set<Fact> more = EnumSet.of(fact);
        more.addAll(when);
        return of(more, lacking);
    }

    /**
     * {@return the same condition that no longer asks for some facts}
     *
     * @param known the facts that are known to hold
     */
    public Condition given(Set<Fact> known) {
        Set<Fact> rest = EnumSet.noneOf(Fact.class);
        rest.addAll(when);
        rest.removeAll(known);
        return of(rest, lacking);
    }

    /** {@return the facts that must all hold} */
    public Set<Fact> when() {
        return when;
    }

    /** {@return the evidence of which none may exist} */
    public Set<Evidence> lacking() {
        return lacking;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition that && when.equals(that.when) && lacking.equals(that.lacking);
    }

    @Override
    public int hashCode() {
        return 31 * when.hashCode() + lacking.hashCode();
    }

    @Override
    public String toString() {
        return when + (lacking.isEmpty() ? "" : " lacking " + lacking);
    }
}
