package se.varsam.decision.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.varsam.person.Person;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * How people have decided in a period, so that it shows when approval has become a habit (automation bias, AI Act art.
 * 14(4)(b)). It only makes visible: nothing is refused because of it.
 *
 * @param from the first instant of the period
 * @param to the first instant after it
 * @param deciders everybody who has decided, who has decided the most first
 * @since 0.1
 */
public record DeskStatistics(Instant from, Instant to, List<Decider> deciders) {

    /** A sign that somebody approves without judging. One sign is a question to ask, not an answer. */
    public enum Sign implements Term {
        /** Decided without opening the material. */
        UNOPENED("beslutar utan att öppna underlaget", "decides without opening the material"),
        /** Decided soon after opening. */
        HASTY("beslutar snabbt efter att ha öppnat", "decides soon after opening"),
        /** Decided many in one minute. */
        CROWDED("beslutar många på en minut", "decides many in a minute"),
        /** Approved many in a row, as they were proposed. */
        UNBROKEN("bifaller många i rad som föreslaget", "approves many in a row as proposed");

        private final Bilingual text;

        Sign(String sv, String en) {
            this.text = new Bilingual(sv, en);
        }

        @Override
        public Bilingual text() {
            return text;
        }
    }

    /**
     * How one person has decided.
     *
     * @param person who
     * @param outcomes how many of each outcome, every outcome counted
     * @param unopened how many without opening the material
     * @param median the median time from first opening to deciding; empty when nothing was opened
     * @param mostInAMinute the most in any sixty seconds
     * @param longestRun the most approvals as proposed in a row
     * @param signs what stands out under the desk's rules
     */
    public record Decider(
            Person person,
            Map<Outcome.Kind, Integer> outcomes,
            int unopened,
            Optional<Duration> median,
            int mostInAMinute,
            int longestRun,
            Set<Sign> signs) {

        /** Copies the collections. */
        public Decider {
            outcomes = Map.copyOf(outcomes);
            signs = Set.copyOf(signs);
        }

        /** {@return how many in all} */
        public int decided() {
            return outcomes.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** The numbers; never who. */
        @Override
        public String toString() {
            return decided() + " decided, " + unopened + " unopened, " + mostInAMinute + " in a minute, " + longestRun
                    + " in a row, signs " + signs.stream().sorted().toList();
        }
    }

    /** Copies the list. */
    public DeskStatistics {
        deciders = List.copyOf(deciders);
    }

    static DeskStatistics of(List<DecisionCase> cases, Instant from, Instant to, DeskRules rules) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (DecisionCase each : cases) {
            for (DecisionCase.Vote vote : each.votes()) {
                if (!vote.at().isBefore(from) && vote.at().isBefore(to)) {
                    tallies.computeIfAbsent(vote.person().name(), name -> new Tally(vote.person()))
                            .add(each, vote);
                }
            }
        }
        return new DeskStatistics(
                from,
                to,
                tallies.values().stream()
                        .map(tally -> tally.decider(rules))
                        .sorted(Comparator.comparing(Decider::decided).reversed())
                        .toList());
    }

    /** The numbers, with a number for each person; never who. */
    @Override
    public String toString() {
        List<String> numbered = new ArrayList<>();
        for (Decider each : deciders) {
            numbered.add("#" + (numbered.size() + 1) + ": " + each);
        }
        return "DeskStatistics" + numbered;
    }
}
