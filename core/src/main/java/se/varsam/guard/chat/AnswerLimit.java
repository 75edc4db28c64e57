package se.varsam.guard.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.varsam.guard.Demand;
import se.varsam.information.Information;
import se.varsam.rule.Finding;

/**
 * What an answer of a model may hold, as far as its text tells: a scan that finds nothing proves nothing.
 *
 * @since 0.1
 */
public enum AnswerLimit {
    /** Anything: the answer stays where the question came from. */
    NONE(Optional.empty()),
    /** No personal data. */
    NO_PERSONAL_DATA(Optional.of(Demand.NO_PERSONAL_DATA)),
    /** Nothing that raises the class above open, and nothing protected. */
    OPEN_INFORMATION(Optional.of(Demand.OPEN_INFORMATION_ONLY));

    private final Optional<Demand> demand;

    AnswerLimit(Optional<Demand> demand) {
        this.demand = demand;
    }

    /** What an answer holds that is more than it may hold. */
    List<Finding> brokenBy(Information held, String place) {
        return demand.stream()
                .filter(each -> !each.brokenBy(held).isEmpty())
                .map(each -> each.unmet(each.brokenBy(held), Set.of(), place, held.inspection()))
                .toList();
    }
}
