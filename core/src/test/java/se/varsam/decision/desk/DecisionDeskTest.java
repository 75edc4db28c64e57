package se.varsam.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.decision.desk.Refusals.assertRefused;
import static se.varsam.decision.desk.Samples.ASKER;
import static se.varsam.decision.desk.Samples.CHIEF;
import static se.varsam.decision.desk.Samples.DAY;
import static se.varsam.decision.desk.Samples.LESS;
import static se.varsam.decision.desk.Samples.NOON;
import static se.varsam.decision.desk.Samples.PAYMENT;
import static se.varsam.decision.desk.Samples.SECOND;
import static se.varsam.decision.desk.Samples.request;
import static se.varsam.decision.desk.Samples.ruling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditRecord;
import se.varsam.decision.AiReview;
import se.varsam.decision.Decision;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.DecisionCase.State;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.person.Person;
import se.varsam.person.Role;

class DecisionDeskTest {

    private final Bench bench = new Bench();
    private final DecisionDesk desk = bench.desk;

    @Test
    void letsADecisionBeUsedOnceByWhoAskedForExactlyWhatWasDecided() {
        Request request = request(PAYMENT);
        // @start region="desk"
        DecisionCase asked = desk.propose(Proposal.of(Samples.proposed(), request));

        bench.acting = Optional.of(CHIEF);
        desk.open(asked.id());
        desk.decide(
                asked.id(),
                Ruling.by(CHIEF)
                        .under("3.1")
                        .content("Bistånd beviljas.")
                        .because("Behovet är styrkt.", "12 kap. 1 § socialtjänstlagen"),
                Outcome.approved());

        bench.acting = Optional.of(ASKER);
        Decision.Made decision = desk.authorize(request).orElseThrow();
        // @end

        assertThat(decision.decider()).isEqualTo(CHIEF);
        assertThat(decision.day()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(decision.ruling().review().material()).isEqualTo(AiReview.Material.OPENED);
        assertThat(bench.held(asked).state()).isEqualTo(State.USED);
        assertThat(desk.authorize(request)).isEqualTo(new Authorization.Refused(Reason.USED));
        assertThat(bench.kinds())
                .containsExactly(
                        AuditKind.PROPOSED,
                        AuditKind.OPENED,
                        AuditKind.APPROVED,
                        AuditKind.AUTHORISED,
                        AuditKind.REFUSED);
    }

    @Test
    void leavesARecordOfEveryStepWithWhoAndWhatButNoText() {
        bench.authorize(bench.approved(), PAYMENT);

        assertThat(bench.records()).allSatisfy(record -> {
            assertThat(record.tool()).isEqualTo("eneo");
            assertThat(record.profile()).isEqualTo("soderkoping@2025-06");
            assertThat(record.act()).isEqualTo("utbetalning");
            assertThat(record.reference()).hasSize(36);
            assertThat(record.digests()).containsKeys("action", "binding");
        });
        assertThat(bench.records().stream().map(record -> record.person().orElseThrow()))
                .containsExactly("asta.asker", "cecilia.chef", "asta.asker");
        assertThat(bench.records().get(1).digests()).containsKey("ruling");
    }

    @Test
    void givesIdsThatNobodyCanGuess() {
        Set<String> ids = Stream.generate(() -> bench.propose().id()).limit(200).collect(Collectors.toSet());

        assertThat(ids)
                .hasSize(200)
                .allMatch(id -> id.matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    }

    @Test
    void bindsAChangedActionAndNotTheProposedOne() {
        DecisionCase held = bench.decide(bench.propose(), Outcome.changed(LESS));

        assertThat(bench.authorize(held, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.OTHER_ACTION));
        assertThat(bench.authorize()).isEqualTo(new Authorization.Refused(Reason.NO_DECISION));
        assertThat(bench.authorize(held, LESS)).isInstanceOf(Authorization.Granted.class);
        assertThat(bench.kinds()).containsOnlyOnce(AuditKind.CHANGED, AuditKind.AUTHORISED);
    }

    @Test
    void overridesWithAnotherActionOrWithNone() {
        DecisionCase other = bench.decide(bench.propose(), Outcome.overridden(LESS));
        DecisionCase none = bench.decide(bench.propose(), Outcome.overridden());

        assertThat(bench.authorize(other, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.OTHER_ACTION));
        assertThat(bench.authorize(other, LESS)).isInstanceOf(Authorization.Granted.class);
        assertThat(bench.authorize(none, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.REJECTED));
        assertThat(bench.held(none).made()).isPresent();
        assertThat(bench.kinds().stream().filter(AuditKind.OVERRIDDEN::equals)).hasSize(2);
    }

    @Test
    void rejects() {
        DecisionCase held = bench.decide(bench.propose(), Outcome.rejected());

        assertThat(bench.authorize(held, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.REJECTED));
        assertThat(bench.authorize()).isEqualTo(new Authorization.Refused(Reason.REJECTED));
        assertThat(bench.kinds()).contains(AuditKind.REJECTED);
    }

    @Test
    void refusesAnythingElseThanWhatWasDecided() {
        DecisionCase held = bench.approved();
        List<Request> others = List.of(
                new Request(PAYMENT.with("valuta", "SEK"), "eneo", "2.1", "soderkoping", "2025-06"),
                new Request(LESS, "eneo", "2.1", "soderkoping", "2025-06"),
                new Request(PAYMENT, "eneo", "2.2", "soderkoping", "2025-06"),
                new Request(PAYMENT, "copilot", "2.1", "soderkoping", "2025-06"),
                new Request(PAYMENT, "eneo", "2.1", "soderkoping", "2026-01"),
                new Request(PAYMENT, "eneo", "2.1", "norsjo", "2025-06"));

        assertThat(others.stream().map(each -> desk.authorize(held.id(), each)))
                .extracting(each -> ((Authorization.Refused) each).reason())
                .containsExactly(
                        Reason.OTHER_ACTION,
                        Reason.OTHER_ACTION,
                        Reason.OTHER_TOOL,
                        Reason.OTHER_TOOL,
                        Reason.OTHER_PROFILE,
                        Reason.OTHER_PROFILE);
        assertThat(others.stream().map(desk::authorize))
                .allMatch(new Authorization.Refused(Reason.NO_DECISION)::equals);
        assertThat(bench.as(SECOND, () -> desk.authorize(held.id(), request(PAYMENT))))
                .isEqualTo(new Authorization.Refused(Reason.OTHER_REQUESTER));
        assertThat(bench.as(SECOND, () -> desk.authorize(request(PAYMENT))))
                .isEqualTo(new Authorization.Refused(Reason.NO_DECISION));
        assertThat(bench.kinds().stream().filter(AuditKind.REFUSED::equals)).hasSize(14);
        assertThat(bench.last().verdict()).isEqualTo("NO_DECISION");
        assertThat(bench.authorize()).isInstanceOf(Authorization.Granted.class);
    }

    @Test
    void usesEveryOneOfSeveralDecisionsOnTheSameThing() {
        bench.approved();
        bench.approved();
        bench.propose();

        assertThat(Stream.generate(bench::authorize).limit(4))
                .extracting(Authorization::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly("Granted", "Granted", "Refused", "Refused");
    }

    @Test
    void tellsAPersonByNameAndNotByRole() {
        DecisionCase held = bench.propose();
        Person promoted = Person.of(ASKER.name(), Role.MANAGER, Role.LAWYER);

        assertRefused(Reason.OWN_REQUEST, () -> bench.decide(held, promoted, Outcome.approved()));
        bench.decide(held, Outcome.approved());
        assertThat(bench.as(promoted, () -> desk.authorize(request(PAYMENT))))
                .isInstanceOf(Authorization.Granted.class);
    }

    @Test
    void letsTheAskerDecideOnlyWhereOneIsEnough() {
        Bench single = new Bench(Samples.rules().with("utbetalning", Oversight.SINGLE));
        single.decide(single.propose(), ASKER, Outcome.approved());
        DecisionCase strict = single.propose(Oversight.FOUR_EYES);

        assertThat(single.authorize()).isInstanceOf(Authorization.Granted.class);
        assertRefused(Reason.OWN_REQUEST, () -> single.decide(strict, ASKER, Outcome.approved()));
        assertRefused(
                Reason.OWN_REQUEST, () -> bench.decide(bench.propose(Oversight.SINGLE), ASKER, Outcome.approved()));
        assertThat(bench.last().verdict()).isEqualTo("OWN_REQUEST");
    }

    @Test
    void letsTheAskerDecideTogetherWithNobodyEither() {
        DecisionCase held = bench.propose();

        assertRefused(
                Reason.OWN_REQUEST,
                () -> bench.as(
                        CHIEF, () -> desk.decide(held.id(), ruling(CHIEF).jointlyWith(ASKER), Outcome.approved())));
    }

    @Test
    void wantsTwoVerifiersWhoAreNotTheAsker() {
        DecisionCase held = bench.propose(Oversight.TWO_VERIFIERS);

        assertRefused(Reason.OWN_REQUEST, () -> bench.decide(held, ASKER, Outcome.approved()));
        DecisionCase once = bench.decide(held, CHIEF, Outcome.approved());
        assertThat(once.state()).isEqualTo(State.PENDING);
        assertThat(once.made()).isEmpty();
        assertThat(bench.authorize()).isEqualTo(new Authorization.Refused(Reason.UNDECIDED));
        Person again = Person.of(CHIEF.name(), Role.LAWYER);
        assertRefused(Reason.SAME_VERIFIER, () -> bench.decide(held, again, Outcome.approved()));
        assertRefused(Reason.PROPOSE_ANEW, () -> bench.decide(held, SECOND, Outcome.changed(LESS)));
        assertThat(bench.decide(held, SECOND, Outcome.approved()).state()).isEqualTo(State.DECIDED);

        assertThat(bench.authorize()).isInstanceOf(Authorization.Granted.class);
        assertThat(bench.kinds()).containsOnlyOnce(AuditKind.VERIFIED, AuditKind.APPROVED);
    }

    @Test
    void letsEitherVerifierSayNo() {
        DecisionCase first = bench.decide(bench.propose(Oversight.TWO_VERIFIERS), CHIEF, Outcome.rejected());
        DecisionCase second = bench.propose(Oversight.TWO_VERIFIERS);
        bench.decide(second, CHIEF, Outcome.approved());
        bench.decide(second, SECOND, Outcome.overridden());

        assertThat(bench.authorize(first, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.REJECTED));
        assertThat(bench.authorize(second, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.REJECTED));
    }

    @Test
    void saysThatNobodyOpenedWhatNobodyOpened() {
        DecisionCase unopened = bench.approved();
        DecisionCase openedByOther = bench.propose();
        desk.open(openedByOther.id());
        bench.decide(openedByOther, Outcome.approved());

        assertThat(List.of(unopened, openedByOther))
                .allMatch(each ->
                        bench.held(each).made().orElseThrow().ruling().review().equals(AiReview.unopened()));
    }

    @Test
    void refusesARulingBySomebodyElse() {
        DecisionCase held = bench.propose();

        assertRefused(
                Reason.NOT_THE_DECIDER,
                () -> bench.as(SECOND, () -> desk.decide(held.id(), ruling(CHIEF), Outcome.approved())));
        assertThatThrownBy(() -> bench.as(CHIEF, () -> desk.decide(held.id(), Ruling.by(CHIEF), Outcome.approved())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(bench.held(held)).isEqualTo(held);
    }

    @Test
    void stopsAToolAtOnceForEveryStep() {
        DecisionCase pending = bench.propose();
        DecisionCase decided = bench.approved();
        desk.stop("eneo", "Förväxlar personer.");

        assertRefused(Reason.STOPPED, () -> bench.propose());
        assertRefused(Reason.STOPPED, () -> bench.decide(pending, Outcome.approved()));
        assertRefused(Reason.STOPPED, () -> bench.decide(pending, Outcome.rejected()));
        assertThat(bench.authorize(decided, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.STOPPED));
        assertThat(bench.authorize()).isEqualTo(new Authorization.Refused(Reason.STOPPED));
        assertThat(desk.stops()).extracting(DecisionStore.Stop::tool).containsExactly("eneo");
        assertThat(desk.open(pending.id())).isNotNull();

        desk.resume("eneo");
        assertThat(bench.authorize()).isInstanceOf(Authorization.Granted.class);
        assertThat(bench.kinds()).containsOnlyOnce(AuditKind.STOPPED, AuditKind.RESUMED);
    }

    @Test
    void letsOnlyTheAskerWithdraw() {
        DecisionCase pending = bench.propose();
        DecisionCase decided = bench.approved();

        assertRefused(Reason.OTHER_REQUESTER, () -> bench.as(CHIEF, () -> desk.withdraw(pending.id())));
        desk.withdraw(pending.id());
        desk.withdraw(decided.id());
        assertThat(bench.authorize(decided, PAYMENT)).isEqualTo(new Authorization.Refused(Reason.WITHDRAWN));
    }

    @Test
    void keepsTheFirstOpeningOfEachAndRecordsEvery() {
        DecisionCase held = bench.propose();
        for (Person person : List.of(CHIEF, SECOND, CHIEF)) {
            bench.pass(DAY.dividedBy(100));
            bench.as(person, () -> desk.open(held.id()));
        }

        assertThat(bench.held(held).openings())
                .containsExactly(
                        new DecisionCase.Opening(CHIEF, NOON.plus(DAY.dividedBy(100))),
                        new DecisionCase.Opening(SECOND, NOON.plus(DAY.dividedBy(50))));
        assertThat(bench.kinds().stream().filter(AuditKind.OPENED::equals)).hasSize(3);
        assertThat(desk.pending(10)).containsExactly(bench.held(held));
    }

    @Test
    void refusesEverythingWithoutADesk() {
        DecisionDesk none = DecisionDesk.none();

        assertThat(none.authorize(request(PAYMENT))).isEqualTo(new Authorization.Refused(Reason.NO_DESK));
        assertThat(none.authorize("a", request(PAYMENT))).isEqualTo(new Authorization.Refused(Reason.NO_DESK));
        assertThat(none.await("a", request(PAYMENT), DAY)).isEqualTo(new Authorization.Refused(Reason.NO_DESK));
        assertRefused(Reason.NO_DESK, () -> none.authorize(request(PAYMENT)).orElseThrow());
        assertRefused(Reason.NO_DESK, () -> none.propose(Samples.proposal()));
        assertRefused(Reason.NO_DESK, () -> none.open("a"));
        assertRefused(Reason.NO_DESK, () -> none.decide("a", ruling(CHIEF), Outcome.approved()));
        assertRefused(Reason.NO_DESK, () -> none.withdraw("a"));
        assertRefused(Reason.NO_DESK, () -> none.stop("eneo", ""));
        assertRefused(Reason.NO_DESK, () -> none.resume("eneo"));
        assertRefused(Reason.NO_DESK, none::stops);
        assertRefused(Reason.NO_DESK, () -> none.pending(1));
        assertRefused(Reason.NO_DESK, () -> none.waiting(request(PAYMENT)));
        assertRefused(Reason.NO_DESK, () -> none.statistics(NOON, NOON));
    }

    @Test
    void tellsTheReasonInBothLanguagesWithAWayForward() {
        assertThat(Reason.values())
                .hasSizeGreaterThan(20)
                .allSatisfy(each -> assertThat(List.of(each.sv(), each.en())).allMatch(text -> text.contains(": ")))
                .allSatisfy(each -> assertThat(new DeskException(each)).hasMessage(each.sv() + " / " + each.en()));
    }

    @Test
    void recordsARefusalWithWhatIsKnown() {
        bench.authorize();
        AuditRecord record = bench.last();

        assertThat(record.kind()).isEqualTo(AuditKind.REFUSED);
        assertThat(record.person()).contains(ASKER.name());
        assertThat(record.act()).isEqualTo("utbetalning");
        assertThat(record.digests()).containsKeys("action", "binding");
    }
}
