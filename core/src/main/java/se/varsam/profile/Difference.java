package se.varsam.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.varsam.rule.Rule;
import se.varsam.use.Act;

/**
 * A rule of one profile that another profile does not match with one as strict, whenever it applies. Proved by set
 * inclusion, not sampled.
 *
 * @param act the act
 * @param stricter the profile that has the rule
 * @param rule the rule
 * @param other the profile that lacks it
 * @param nearest the other profile's strictest rule whose facts overlap most, if any
 * @since 0.1
 */
public record Difference(Act act, Profile stricter, Rule rule, Profile other, Optional<Rule> nearest) {

    static void collect(Profile one, Profile other, Act act, List<Difference> into) {
        List<Rule> others = other.rules(act).stream()
                .filter(rule -> rule.effect().isFinding())
                .toList();
        for (Rule rule : one.rules(act)) {
            if (rule.effect().isFinding() && others.stream().noneMatch(candidate -> candidate.isAsStrictAs(rule))) {
                into.add(new Difference(act, one, rule, other, nearest(rule, others)));
            }
        }
    }

    private static Optional<Rule> nearest(Rule rule, List<Rule> others) {
        return others.stream()
                .filter(candidate -> overlap(candidate, rule) > 0)
                .max(Comparator.comparingLong((Rule candidate) -> overlap(candidate, rule))
                        .thenComparing(Rule::effect, Comparator.reverseOrder()));
    }

    private static long overlap(Rule candidate, Rule rule) {
        return candidate.condition().when().stream()
                        .filter(rule.condition().when()::contains)
                        .count()
                + candidate.condition().lacking().stream()
                        .filter(rule.condition().lacking()::contains)
                        .count();
    }
}
