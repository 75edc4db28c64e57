package se.varsam.profile;

import java.util.List;
import java.util.stream.Stream;
import se.varsam.record.RecordRule;
import se.varsam.rule.Clause;
import se.varsam.rule.Definition;
import se.varsam.rule.Effect;
import se.varsam.rule.Rule;

/** An overlay may only tighten: proved rule by rule, by set inclusion. */
final class Overlay {

    private Overlay() {}

    static void check(Profile below, Rule onTop) {
        if (onTop.effect() == Effect.ALLOW) {
            throw new LooseningException(onTop.clauses().get(0).id(), "den tillåter / it allows");
        }
        for (Clause clause : onTop.clauses()) {
            List<Rule> restated = below.rules().stream()
                    .filter(rule -> rule.clauses().contains(clause))
                    .toList();
            if (!restated.isEmpty() && restated.stream().noneMatch(onTop::isAsStrictAs)) {
                throw new LooseningException(clause.id(), restated.get(0) + " → " + onTop);
            }
        }
    }

    /** A rule on records may leave out a way and add clauses, never the other way round. */
    static RecordRule tighten(RecordRule below, RecordRule onTop) {
        if (!below.ways().containsAll(onTop.ways()) || onTop.weight().compareTo(below.weight()) > 0) {
            throw new LooseningException(onTop.clauses().get(0), below.ways() + " → " + onTop.ways());
        }
        List<String> clauses = Stream.concat(below.clauses().stream(), onTop.clauses().stream())
                .distinct()
                .toList();
        return new RecordRule(onTop.weight(), onTop.ways(), clauses);
    }

    /** A fact that drives out another could take a rule's ground away. */
    static void check(Definition onTop) {
        if (onTop.adds() && !onTop.fact().excludes().isEmpty()) {
            throw new LooseningException(
                    onTop.clauses().get(0).id(),
                    onTop.fact() + " utesluter / excludes " + onTop.fact().excludes());
        }
    }
}
