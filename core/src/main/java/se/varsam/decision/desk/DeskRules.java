package se.varsam.decision.desk;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * The rules of a desk. The thresholds only make visible, they never block.
 *
 * @param expiry how long a proposal waits for a decision, and how long a decision may be used after it is made
 * @param oversight who has to decide, unless the action is listed
 * @param actions who has to decide on actions of a name
 * @param quickest the shortest median time from opening to deciding that does not stand out
 * @param mostPerMinute the most decisions in a minute that do not stand out
 * @param longestRun the most approvals as proposed in a row that do not stand out
 * @param mostUnopened the most decisions without opening the material that do not stand out
 * @since 0.1
 */
public record DeskRules(
        Duration expiry,
        Oversight oversight,
        Map<String, Oversight> actions,
        Duration quickest,
        int mostPerMinute,
        int longestRun,
        int mostUnopened) {

    private static final int PER_MINUTE = 3;
    private static final int RUN = 50;

    /** Who has to decide, from the least to the most. */
    public enum Oversight implements Term {
        /** One person, who may be the one who asks. */
        SINGLE("en person", "one person"),
        /** One person, who is not the one who asks. */
        FOUR_EYES("en annan än den som begär", "another than the one who asks"),
        /** Two persons, each for themselves and neither the one who asks; AI Act art. 14(5). */
        TWO_VERIFIERS("två andra, var för sig", "two others, separately");

        private final Bilingual text;

        Oversight(String sv, String en) {
            this.text = new Bilingual(sv, en);
        }

        @Override
        public Bilingual text() {
            return text;
        }

        Oversight orStricter(Oversight other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /** Refuses what would let nothing or anything through: {@link IllegalArgumentException}. */
    public DeskRules {
        if (expiry.isNegative() || expiry.isZero()) {
            throw new IllegalArgumentException("Beslut måste gälla en tid: ange en giltighet över noll. /"
                    + " Decisions must hold for a time: give an expiry above zero.");
        }
        if (quickest.isNegative() || mostPerMinute < 0 || longestRun < 0 || mostUnopened < 0) {
            throw new IllegalArgumentException(
                    "En gräns är negativ: ange noll eller mer. /" + " A threshold is negative: give zero or more.");
        }
        actions = Map.copyOf(actions);
    }

    /**
     * {@return four eyes for every action; for the statistics ten seconds, three a minute, fifty in a row, none unopened}
     *
     * @param expiry how long a proposal waits, and how long a decision may be used
     */
    public static DeskRules fourEyes(Duration expiry) {
        return new DeskRules(expiry, Oversight.FOUR_EYES, Map.of(), Duration.ofSeconds(10), PER_MINUTE, RUN, 0);
    }

    /**
     * {@return the same rules, with who has to decide on an action}
     *
     * @param action the action's name
     * @param who who has to decide
     */
    public DeskRules with(String action, Oversight who) {
        Map<String, Oversight> more = new TreeMap<>(actions);
        more.put(action, who);
        return new DeskRules(expiry, oversight, more, quickest, mostPerMinute, longestRun, mostUnopened);
    }

    /** {@return how long a proposal holds: as it asks for itself, and at most as the rules let it} */
    Duration expiry(Proposal proposal) {
        return proposal.most().map(this::orShorter).orElse(expiry);
    }

    Duration orShorter(Duration other) {
        return other.compareTo(expiry) < 0 ? other : expiry;
    }

    /** {@return who has to decide on a proposal: what it asks for, and at least what the rules ask for} */
    Oversight oversight(Proposal proposal) {
        return actions.getOrDefault(proposal.request().action().name(), oversight)
                .orStricter(proposal.oversight());
    }
}
