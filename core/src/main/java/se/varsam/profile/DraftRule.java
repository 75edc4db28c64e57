package se.varsam.profile;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.varsam.rule.Effect;
import se.varsam.use.Act;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;

/** A rule or a definition while it is being written. */
final class DraftRule {

    /** Whether a rule holds in the act of input too. */
    enum Carried {
        NO,
        UNTIL_ADMITTED
    }

    final Optional<Fact> defines;
    final Set<Act> acts;
    final Effect effect;
    final List<String> clauseIds;
    final Carried carried;
    final Set<Fact> when = EnumSet.noneOf(Fact.class);
    final Set<Evidence> lacking = EnumSet.noneOf(Evidence.class);

    DraftRule(Optional<Fact> defines, Set<Act> acts, Effect effect, List<String> clauseIds, Carried carried) {
        this.defines = defines;
        this.acts = acts;
        this.effect = effect;
        this.clauseIds = clauseIds;
        this.carried = carried;
    }
}
