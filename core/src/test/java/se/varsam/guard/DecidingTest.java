package se.varsam.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.AiPolicy;
import se.varsam.Clocks;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.AiContribution;
import se.varsam.decision.AiRole;
import se.varsam.decision.CaseDocument;
import se.varsam.decision.CaseFile;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.Action;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.decision.desk.Outcome;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.risk.RiskTier;
import se.varsam.rule.PolicyViolationException;
import se.varsam.term.Answer;
import se.varsam.term.Answers;
import se.varsam.tool.AiTool;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;
import se.varsam.use.PurposeTrait;

class DecidingTest {

    private static final Person ASKER = Person.of("asta.asker", Role.EMPLOYEE);
    private static final Person CHIEF = Person.of("cecilia.chef", Role.MANAGER);
    private static final Duration WEEK = Duration.ofDays(7);

    private final AiTool eneo = AiTool.procured("eneo", "Eneo")
            .vendor("Sundsvalls kommun")
            .version("2.4")
            .firstReleased(LocalDate.of(2024, 1, 15))
            .otherwiseHarmless()
            .build();
    private final Action payment = Action.of("utbetalning").with("belopp", 4500);
    private final AuditTrail trail = AuditTrail.inMemory();
    private final List<Integer> paid = new ArrayList<>();

    private Person signedIn = ASKER;
    private Instant time = Instant.parse("2026-09-15T10:00:00Z");
    private final Clock clock = Clocks.asking(() -> time);
    private final AiPolicy policy = AiPolicy.of("soderkoping").with(clock);
    private final DecisionDesk desk = desk(AuditTrail.inMemory());
    private final Guard guard = Guard.of(policy).deciding(desk);

    @Test
    void runsOnADecisionThatAHumanHasMadeOnce() {
        AiUse use = use(policy);
        // @start region="decide"
        Guard deciding = Guard.of(policy).deciding(desk);

        String waiting = ""; // the first call only asks for a decision
        try {
            deciding.call(use, payment, () -> pay(4500));
        } catch (HumanDecisionRequiredException required) {
            waiting = required.pending().orElseThrow();
        }

        decide(waiting, Outcome.approved()); // another human, in a request of their own
        int left = deciding.call(use, payment, () -> pay(4500)); // now it runs, once
        // @end

        assertThat(left).isEqualTo(500);
        assertThat(paid).containsExactly(4500);
        assertThat(refused(use)).isNotEqualTo(waiting);
        assertThat(paid).hasSize(1);
    }

    @Test
    void namesTheSameCaseUntilItIsDecided() {
        String first = refused(use(policy));

        assertThat(refused(use(policy))).isEqualTo(first);
        assertThat(desk.pending(10)).hasSize(1);
        assertThat(desk.pending(10).get(0).openings()).isEmpty();
        assertThat(exception(use(policy)).reason()).isEqualTo(Reason.UNDECIDED);
    }

    @Test
    void asksAnewForOtherArgumentsAndForAnotherPerson() {
        String first = refused(use(policy));
        HumanDecisionRequiredException other = catchThrowableOfType(
                HumanDecisionRequiredException.class,
                () -> guard.call(use(policy), payment.with("valuta", "SEK"), () -> pay(4500)));
        signedIn = CHIEF;

        assertThat(other.reason()).isEqualTo(Reason.NO_DECISION);
        assertThat(List.of(first, other.pending().orElseThrow(), refused(use(policy))))
                .doesNotHaveDuplicates();
        assertThat(paid).isEmpty();
    }

    @Test
    void asksAnewWhenADecisionIsExpiredOrWithdrawn() {
        String first = refused(use(policy));
        desk.withdraw(first);
        time = time.plusSeconds(1); // the newest case tells why
        HumanDecisionRequiredException withdrawn = exception(use(policy));
        time = time.plus(WEEK);
        HumanDecisionRequiredException expired = exception(use(policy));

        assertThat(withdrawn.reason()).isEqualTo(Reason.WITHDRAWN);
        assertThat(expired.reason()).isEqualTo(Reason.EXPIRED);
        assertThat(List.of(
                        first,
                        withdrawn.pending().orElseThrow(),
                        expired.pending().orElseThrow()))
                .doesNotHaveDuplicates();
    }

    @Test
    void asksForNothingThatAHumanHasRejectedUntilSomebodyProposesIt() {
        decide(refused(use(policy)), Outcome.rejected());

        HumanDecisionRequiredException rejected = exception(use(policy));
        assertThat(rejected.reason()).isEqualTo(Reason.REJECTED);
        assertThat(rejected.pending()).isEmpty();
        assertThat(desk.pending(10)).isEmpty();

        DecisionCase anew = desk.propose(policy.proposal(use(policy), payment));
        assertThat(refused(use(policy))).isEqualTo(anew.id());
        decide(anew.id(), Outcome.approved());
        assertThat(guard.<Integer, RuntimeException>call(use(policy), payment, () -> pay(4500)))
                .isEqualTo(500);
    }

    @Test
    void namesNoCaseWhereTheDeskFails() {
        AuditTrail closed = AuditTrail.inMemory();
        closed.close();

        assertThat(exception(Guard.of(policy), use(policy)).reason()).isEqualTo(Reason.NO_DESK);
        HumanDecisionRequiredException silent = exception(Guard.of(policy).deciding(desk(closed)), use(policy));
        assertThat(silent.reason()).isEqualTo(Reason.TRAIL_FAILED);
        desk.stop("eneo", "Förväxlar personer.");
        assertThat(exception(use(policy)).reason()).isEqualTo(Reason.STOPPED);
        assertThat(paid).isEmpty();
    }

    @Test
    void countsNoDecisionUnderLessOversightThanIsAskedFor() {
        Guard lenient = Guard.of(policy)
                .deciding(DecisionDesk.of(
                        DecisionStore.inMemory(),
                        () -> Optional.of(signedIn),
                        trail,
                        clock,
                        DeskRules.fourEyes(WEEK).with("utbetalning", Oversight.SINGLE)));
        DecisionCase alone = lenient.desk().propose(policy.proposal(use(policy), payment));
        lenient.desk().decide(alone.id(), ruling(ASKER), Outcome.approved());

        HumanDecisionRequiredException required = catchThrowableOfType(
                HumanDecisionRequiredException.class,
                () -> lenient.decide(policy, use(policy), payment, Oversight.FOUR_EYES, Optional.empty()));

        assertThat(required.reason()).isEqualTo(Reason.NO_DECISION);
        assertThat(lenient.desk().pending(10))
                .singleElement()
                .satisfies(held -> assertThat(held.oversight()).isEqualTo(Oversight.FOUR_EYES));
    }

    @Test
    void asksForADecisionThatHoldsForAsLongAsItIsTold() {
        Duration most = Duration.ofHours(2);

        assertThatThrownBy(() -> guard.decide(policy, use(policy), payment, Oversight.FOUR_EYES, Optional.of(most)))
                .isInstanceOf(HumanDecisionRequiredException.class);
        assertThat(desk.pending(10))
                .singleElement()
                .satisfies(held -> assertThat(held.expires()).isEqualTo(time.plus(most)));
    }

    /** Norsjö 65 and kommun-004 2.2-16 deny what a system decides: a human at a desk is the way forward they point to. */
    @ParameterizedTest
    @MethodSource("profiles")
    void letsAHumanDecideUnderEveryProfile(Profile profile) {
        AiPolicy each = AiPolicy.of(profile).with(clock);
        Guard deciding = Guard.of(each).deciding(desk);
        AiUse use = use(each);
        HumanDecisionRequiredException required = exception(deciding, use);

        decide(required.pending().orElseThrow(), Outcome.approved());

        assertThat(deciding.<Integer, RuntimeException>call(use, payment, () -> pay(4500)))
                .isEqualTo(500);
    }

    static List<Profile> profiles() {
        return Profiles.all();
    }

    @Test
    void judgesTheUseAsItWasDecided() {
        AiPolicy karlskoga = AiPolicy.of("karlskoga").with(clock).recordedIn(trail);
        Guard deciding = Guard.of(karlskoga).deciding(desk);
        AiUse use = use(karlskoga);
        String first = exception(deciding, use).pending().orElseThrow();
        signedIn = CHIEF;
        desk.open(first);
        desk.decide(first, Ruling.by(CHIEF).content("Bifall.").because("Villkoren är uppfyllda."), Outcome.approved());
        signedIn = ASKER;

        assertThatThrownBy(() -> deciding.call(use, payment, () -> pay(4500)))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("KARLSKOGA-108");
        assertThat(trail.record(trail.size() - 1).kind()).isEqualTo(AuditKind.ASSESSED);
        assertThat(exception(deciding, use).reason()).isEqualTo(Reason.USED);
        assertThat(paid).isEmpty();
    }

    @Test
    void stopsADecisionOnMaterialThatNobodyOpenedWhereThePolicyWantsItChecked() {
        AiPolicy karlskoga = AiPolicy.of("karlskoga").with(clock);
        Guard deciding = Guard.of(karlskoga).deciding(desk);
        AiUse use = use(karlskoga);
        String first = exception(deciding, use).pending().orElseThrow();
        signedIn = CHIEF;
        desk.decide(first, ruling(CHIEF), Outcome.approved());
        signedIn = ASKER;

        assertThatThrownBy(() -> deciding.call(use, payment, () -> pay(4500)))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("KARLSKOGA-108");
        assertThat(paid).isEmpty();
    }

    @Test
    void asksNobodyToDecideWhatNoDecisionCanPutRight() {
        AiPolicy recorded = AiPolicy.of("norsjo").with(clock).recordedIn(trail);
        AiUse silent = use(recorded, answers -> answers.without(DecisionTrait.APPEAL_INFORMED));

        assertThatThrownBy(() -> Guard.of(recorded).deciding(desk).call(silent, payment, () -> pay(4500)))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("NORSJO-71")
                .message()
                .doesNotContain("NORSJO-65", "NORSJO-66");
        assertThat(desk.pending(10)).isEmpty();
        assertThat(trail.size()).isEqualTo(1);
        assertThat(trail.record(0).clauses()).contains("NORSJO-71");
    }

    @Test
    void believesWhatIsSaidOfTheProposal() {
        AiUse left = use(policy, answers -> answers.with(DecisionTrait.JUDGMENT_LEFT_TO_AI));

        assertThatThrownBy(() -> guard.call(left, payment, () -> pay(4500)))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("SODERKOPING-N");
    }

    @ParameterizedTest
    @EnumSource(value = Act.class, mode = EnumSource.Mode.EXCLUDE, names = "DECIDE")
    void refusesAnyOtherAct(Act act) {
        AiUse other = AiUse.of(act, eneo).deciding(use(policy).decision());

        assertThatThrownBy(() -> guard.call(other, payment, () -> pay(4500)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DECIDE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refusesAToolWhoseVersionIsNotTold(String version) {
        AiUse untold = use(policy)
                .deciding(new Decision.Proposed(
                        Answers.unknown(), List.of(AiContribution.of("eneo", "Eneo", version, AiRole.DRAFTED))));

        assertThatThrownBy(() -> guard.call(untold, payment, () -> pay(4500)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version");
    }

    private AiUse use(AiPolicy under) {
        return use(under, UnaryOperator.identity());
    }

    /** Of the decision nothing is said but that it affects somebody and tells how to appeal. */
    private AiUse use(AiPolicy under, UnaryOperator<Answers<DecisionTrait>> more) {
        Answers<DecisionTrait> known = Answers.<DecisionTrait>unknown()
                .with(DecisionTrait.AFFECTS_INDIVIDUAL, DecisionTrait.APPEAL_INFORMED)
                .without(DecisionTrait.NOT_DELEGABLE);
        AiContribution part = AiContribution.of("eneo", "Eneo", eneo.version(), AiRole.DRAFTED);
        return AiUse.decide(eneo, new Decision.Proposed(more.apply(known), List.of(part)))
                .forPurpose(Purpose.of("bistånd", RiskTier.LIMITED).with(PurposeTrait.RESIDENTS_INFORMED))
                .inCase(new CaseFile(
                        Answer.YES,
                        Stream.of(CaseDocument.Kind.values())
                                .map(kind -> new CaseDocument(kind, Answer.YES, Answer.YES))
                                .toList()))
                .at(under.profile().id());
    }

    private String refused(AiUse use) {
        return exception(use).pending().orElseThrow();
    }

    private HumanDecisionRequiredException exception(AiUse use) {
        return exception(guard, use);
    }

    private HumanDecisionRequiredException exception(Guard by, AiUse use) {
        return catchThrowableOfType(HumanDecisionRequiredException.class, () -> by.call(use, payment, () -> pay(4500)));
    }

    private void decide(String id, Outcome outcome) {
        signedIn = CHIEF;
        desk.open(id);
        desk.decide(id, ruling(CHIEF), outcome);
        signedIn = ASKER;
    }

    private static Ruling ruling(Person decider) {
        return Ruling.by(decider).under("3.1").content("Bifall.").because("Villkoren är uppfyllda.");
    }

    private DecisionDesk desk(AuditTrail evidence) {
        return DecisionDesk.of(
                DecisionStore.inMemory(), () -> Optional.of(signedIn), evidence, clock, DeskRules.fourEyes(WEEK));
    }

    private int pay(int amount) {
        paid.add(amount);
        return 5000 - amount;
    }
}
