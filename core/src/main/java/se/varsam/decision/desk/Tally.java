package se.varsam.decision.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.person.Person;

/** Counts how one person has decided. */
final class Tally {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private record Counted(DecisionCase in, DecisionCase.Vote vote) {

        /** {@return the time from the first opening by whoever voted; empty when unopened} */
        Optional<Duration> reading() {
            return in.openings().stream()
                    .filter(opening -> opening.person().isSameAs(vote.person()))
                    .map(DecisionCase.Opening::at)
                    .filter(at -> !at.isAfter(vote.at()))
                    .min(Comparator.naturalOrder())
                    .map(at -> Duration.between(at, vote.at()));
        }
    }

    private final Person person;
    private final List<Counted> votes = new ArrayList<>();

    Tally(Person person) {
        this.person = person;
    }

    void add(DecisionCase in, DecisionCase.Vote vote) {
        votes.add(new Counted(in, vote));
    }

    DeskStatistics.Decider decider(DeskRules rules) {
        votes.sort(Comparator.comparing((Counted each) -> each.vote().at())
                .thenComparing(each -> each.in().id()));
        List<Duration> readings =
                votes.stream().flatMap(each -> each.reading().stream()).sorted().toList();
        Optional<Duration> median =
                readings.isEmpty() ? Optional.empty() : Optional.of(readings.get((readings.size() - 1) / 2));
        int unopened = votes.size() - readings.size();
        int most = mostInAMinute();
        int run = longestRun();
        Set<DeskStatistics.Sign> signs = EnumSet.noneOf(DeskStatistics.Sign.class);
        sign(signs, DeskStatistics.Sign.UNOPENED, unopened > rules.mostUnopened());
        sign(
                signs,
                DeskStatistics.Sign.HASTY,
                median.filter(time -> time.compareTo(rules.quickest()) < 0).isPresent());
        sign(signs, DeskStatistics.Sign.CROWDED, most > rules.mostPerMinute());
        sign(signs, DeskStatistics.Sign.UNBROKEN, run > rules.longestRun());
        return new DeskStatistics.Decider(person, outcomes(), unopened, median, most, run, signs);
    }

    private Map<Outcome.Kind, Integer> outcomes() {
        Map<Outcome.Kind, Integer> outcomes = new EnumMap<>(Outcome.Kind.class);
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            outcomes.put(kind, 0);
        }
        votes.forEach(each -> outcomes.merge(each.vote().kind(), 1, Integer::sum));
        return outcomes;
    }

    /** The first of a minute moves on while it lies sixty seconds or more before the last. */
    private int mostInAMinute() {
        int most = 0;
        int first = 0;
        for (int last = 0; last < votes.size(); last++) {
            Instant after = votes.get(last).vote().at().minus(MINUTE);
            while (!votes.get(first).vote().at().isAfter(after)) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    private int longestRun() {
        int longest = 0;
        int run = 0;
        for (Counted each : votes) {
            run = each.vote().kind() == Outcome.Kind.APPROVED ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static void sign(Set<DeskStatistics.Sign> signs, DeskStatistics.Sign sign, boolean shows) {
        if (shows) {
            signs.add(sign);
        }
    }
}
