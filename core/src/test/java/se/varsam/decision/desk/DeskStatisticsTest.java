package se.varsam.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.decision.desk.DeskStatistics.Sign.CROWDED;
import static se.varsam.decision.desk.DeskStatistics.Sign.HASTY;
import static se.varsam.decision.desk.DeskStatistics.Sign.UNBROKEN;
import static se.varsam.decision.desk.DeskStatistics.Sign.UNOPENED;
import static se.varsam.decision.desk.Samples.CHIEF;
import static se.varsam.decision.desk.Samples.LESS;
import static se.varsam.decision.desk.Samples.NOON;
import static se.varsam.decision.desk.Samples.SECOND;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.person.Person;
import se.varsam.person.Role;

class DeskStatisticsTest {

    private final Bench bench = new Bench();

    @Test
    void showsWhoOpensNothingAndApprovesTwoHundredInAMinute() {
        for (int i = 0; i < 200; i++) {
            decide(CHIEF, Outcome.approved());
            bench.pass(Duration.ofMillis(299));
        }
        DeskStatistics.Decider chief = statistics().deciders().get(0);

        assertThat(chief.person()).isEqualTo(CHIEF);
        assertThat(chief.decided()).isEqualTo(200);
        assertThat(chief.unopened()).isEqualTo(200);
        assertThat(chief.mostInAMinute()).isEqualTo(200);
        assertThat(chief.longestRun()).isEqualTo(200);
        assertThat(chief.median()).isEmpty();
        assertThat(chief.signs()).containsExactlyInAnyOrder(UNOPENED, CROWDED, UNBROKEN);
        assertThat(bench.authorize()).isInstanceOf(Authorization.Granted.class);
    }

    @Test
    void showsNothingOfWhoReadsAndJudges() {
        for (Outcome outcome : List.of(
                Outcome.approved(),
                Outcome.changed(LESS),
                Outcome.overridden(),
                Outcome.rejected(),
                Outcome.approved())) {
            read(CHIEF, Duration.ofMinutes(5), outcome);
        }
        DeskStatistics.Decider chief = statistics().deciders().get(0);

        assertThat(chief.outcomes())
                .containsEntry(Outcome.Kind.APPROVED, 2)
                .containsEntry(Outcome.Kind.CHANGED, 1)
                .containsEntry(Outcome.Kind.OVERRIDDEN, 1)
                .containsEntry(Outcome.Kind.REJECTED, 1);
        assertThat(chief.unopened()).isZero();
        assertThat(chief.median()).contains(Duration.ofMinutes(5));
        assertThat(chief.longestRun()).isEqualTo(1);
        assertThat(chief.mostInAMinute()).isEqualTo(1);
        assertThat(chief.signs()).isEmpty();
    }

    @Test
    void takesTheMedianFromOpeningToDeciding() {
        for (int seconds : List.of(100, 1, 9, 2, 50)) {
            read(CHIEF, Duration.ofSeconds(seconds), Outcome.rejected());
            bench.pass(Duration.ofHours(1));
        }
        DeskStatistics.Decider chief = statistics().deciders().get(0);

        assertThat(chief.median()).contains(Duration.ofSeconds(9));
        assertThat(chief.signs()).containsExactly(HASTY);
    }

    @Test
    void countsAnyMinuteAndNotOnlyThoseOnTheHour() {
        bench.pass(Duration.ofSeconds(50));
        for (int seconds : List.of(0, 15, 15, 15, 15)) {
            bench.pass(Duration.ofSeconds(seconds));
            decide(CHIEF, Outcome.rejected());
        }

        assertThat(statistics().deciders().get(0).mostInAMinute()).isEqualTo(4);
    }

    @Test
    void countsEachDeciderByNameAndBothVerifiers() {
        DecisionCase held = bench.propose(Oversight.TWO_VERIFIERS);
        bench.decide(held, CHIEF, Outcome.approved());
        bench.decide(held, SECOND, Outcome.approved());
        decide(Person.of(CHIEF.name(), Role.LAWYER), Outcome.rejected());

        assertThat(statistics().deciders())
                .extracting(each -> each.person().name() + " " + each.decided())
                .containsExactly("cecilia.chef 2", "sven.second 1");
    }

    @Test
    void countsTheOneWhoWaitsForASecondVerifier() {
        for (int i = 0; i < 60; i++) {
            bench.decide(bench.propose(Oversight.TWO_VERIFIERS), CHIEF, Outcome.approved());
        }

        assertThat(statistics().deciders().get(0).signs()).containsExactlyInAnyOrder(UNOPENED, CROWDED, UNBROKEN);
    }

    @Test
    void countsThePeriodOnly() {
        decide(CHIEF, Outcome.approved());
        bench.pass(Duration.ofHours(1));
        decide(CHIEF, Outcome.approved());

        assertThat(bench.desk.statistics(NOON, NOON).deciders()).isEmpty();
        assertThat(bench.desk
                        .statistics(NOON, NOON.plusSeconds(3600))
                        .deciders()
                        .get(0)
                        .decided())
                .isEqualTo(1);
        assertThat(bench.desk
                        .statistics(NOON.plusNanos(1), NOON.plusSeconds(3601))
                        .deciders()
                        .get(0)
                        .decided())
                .isEqualTo(1);
        assertThat(bench.desk
                        .statistics(NOON.plusSeconds(3601), NOON.plusSeconds(9999))
                        .deciders())
                .isEmpty();
    }

    @Test
    void countsAnOpeningOfOnesOwnOnly() {
        DecisionCase held = bench.propose();
        bench.as(SECOND, () -> bench.desk.open(held.id()));
        bench.decide(held, CHIEF, Outcome.approved());

        assertThat(statistics().deciders().get(0).unopened()).isEqualTo(1);
    }

    @Test
    void namesNobody() {
        decide(CHIEF, Outcome.approved());
        decide(SECOND, Outcome.approved());

        assertThat(statistics())
                .hasToString("DeskStatistics[#1: 1 decided, 1 unopened, 1 in a minute, 1 in a row, signs [UNOPENED], "
                        + "#2: 1 decided, 1 unopened, 1 in a minute, 1 in a row, signs [UNOPENED]]");
    }

    private DeskStatistics statistics() {
        return bench.desk.statistics(NOON, NOON.plus(Duration.ofDays(1)));
    }

    private void decide(Person decider, Outcome outcome) {
        bench.decide(bench.propose(), decider, outcome);
    }

    private void read(Person decider, Duration reading, Outcome outcome) {
        DecisionCase held = bench.propose();
        bench.as(decider, () -> bench.desk.open(held.id()));
        bench.pass(reading);
        bench.decide(held, decider, outcome);
    }
}
