package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.AiContribution;
import se.varsam.decision.AiRole;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.Action;
import se.varsam.decision.desk.Authorization;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.decision.desk.Outcome;
import se.varsam.decision.desk.Proposal;
import se.varsam.decision.desk.Request;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.profile.Settings;
import se.varsam.risk.RiskGround;
import se.varsam.risk.RiskTier;
import se.varsam.rule.PolicyViolationException;
import se.varsam.term.Answers;
import se.varsam.tool.AiTool;
import se.varsam.tool.LifeCycle;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

class DeskPolicyTest {

    private static final Person ASKER = Person.of("asta.asker", Role.EMPLOYEE);
    private static final Person CHIEF = Person.of("cecilia.chef", Role.MANAGER);

    private final AiTool eneo = AiTool.procured("eneo", "Eneo")
            .vendor("Sundsvalls kommun")
            .firstReleased(LocalDate.of(2024, 1, 15))
            .otherwiseHarmless()
            .build();
    private final AiContribution draft = AiContribution.of("eneo", "Eneo", "2.4", AiRole.DRAFTED, "inkomster");
    private final Decision.Proposed proposed =
            new Decision.Proposed(Answers.harmless(DecisionTrait.class), List.of(draft));
    private final AiUse use = AiUse.decide(eneo, proposed);
    private final Action action = Action.of("utbetalning").with("belopp", 4500);
    private final AiPolicy policy = AiPolicy.of("soderkoping").with(Policies.CLOCK);

    private Optional<Person> signedIn = Optional.of(ASKER);

    @Test
    void letsAnotherDecideExactlyThis() {
        DecisionStore store = DecisionStore.inMemory();
        AuditTrail trail = AuditTrail.inMemory();
        Ruling ruling = Ruling.by(CHIEF).content("Bifall.").because("Villkoren är uppfyllda.");

        // @start region="desk"
        DecisionDesk desk = policy.desk(store, () -> signedIn, trail, DeskRules.fourEyes(Duration.ofDays(7)));

        Proposal proposal = policy.proposal(AiUse.decide(eneo, proposed), action);
        DecisionCase waiting = desk.propose(proposal);

        signIn(CHIEF); // another person, in a request of their own
        desk.open(waiting.id());
        desk.decide(waiting.id(), ruling, Outcome.approved());

        signIn(ASKER);
        Request payment = policy.request(draft, action); // the very action that was decided on
        Decision.Made decision = desk.authorize(payment).orElseThrow(); // once
        // @end region="desk"

        assertThat(payment).isEqualTo(proposal.request());
        assertThat(payment.profile() + "@" + payment.profileVersion()).isEqualTo(policy.version());
        assertThat(decision.day()).isEqualTo("2026-09-15");
        assertThat(trail.record(0).profile()).isEqualTo(policy.version());
        assertThat(trail.record(0).at()).isNotNull();
        assertThat(reason(desk.authorize(payment))).isEqualTo(Reason.USED);
    }

    @Test
    void bindsADecisionToThePolicyItWasMadeUnder() {
        DecisionDesk desk = policy.desk(
                DecisionStore.inMemory(),
                () -> signedIn,
                AuditTrail.inMemory(),
                new DeskRules(Duration.ofDays(7), Oversight.SINGLE, Map.of(), Duration.ZERO, 1, 1, 1));
        DecisionCase held = desk.propose(policy.proposal(use, action));
        desk.decide(
                held.id(), Ruling.by(ASKER).content("Bifall.").because("Villkoren är uppfyllda."), Outcome.approved());

        Request other = policy.with(Settings.protective().brandNewFor(30)).request(draft, action);

        assertThat(reason(desk.authorize(held.id(), other))).isEqualTo(Reason.OTHER_PROFILE);
        assertThat(desk.authorize(held.id(), policy.request(draft, action))).isInstanceOf(Authorization.Granted.class);
    }

    @Test
    void bindsADecisionToTheVersionOfTheToolThatHadPartInIt() {
        AiTool older = eneo.copy().version("2.4").build();
        AiTool newer = eneo.copy().version("2.5").build();

        assertThat(policy.request(part(older), action)).isEqualTo(policy.request(draft, action));
        assertThat(policy.request(part(newer), action)).isNotEqualTo(policy.request(draft, action));
        assertThatThrownBy(() -> policy.request(part(eneo), action))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version");
    }

    @Test
    void asksForTwoVerifiersWhereTheAiActDoes() {
        AiUse identifying = use.forPurpose(Purpose.of("passage", RiskTier.HIGH, RiskGround.ANNEX_III_1_A));
        AiUse unverified = identifying.deciding(new Decision.Proposed(Answers.unknown(), List.of(draft)));
        AiPolicy later = policy.with(Clock.fixed(Instant.parse("2028-01-03T10:00:00Z"), ZoneOffset.UTC));

        assertThat(later.proposal(unverified, action).oversight()).isEqualTo(Oversight.TWO_VERIFIERS);
        assertThat(later.proposal(identifying, action).oversight()).isEqualTo(Oversight.SINGLE);
        assertThat(policy.proposal(unverified, action).oversight()).isEqualTo(Oversight.SINGLE);
    }

    @Test
    void laysNothingOnTheDeskThatThePolicyDenies() {
        AiTool retired = eneo.copy().lifeCycle(LifeCycle.RETIRED).build();

        assertThatThrownBy(() -> AiPolicy.of("karlshamn").proposal(use.with(retired), action))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("KARLSHAMN-41");
    }

    /** Norsjö 65 and kommun-004 2.2-16 deny what a system decides: so a human is asked. */
    @ParameterizedTest
    @ValueSource(strings = {"karlshamn", "karlskoga", "norsjo", "soderkoping", "kommun-004"})
    void laysOnTheDeskWhatIsDeniedOnlyForWantOfAHuman(String municipality) {
        Answers<DecisionTrait> affects = Answers.<DecisionTrait>unknown().with(DecisionTrait.AFFECTS_INDIVIDUAL);

        assertThat(AiPolicy.of(municipality)
                        .proposal(use.deciding(new Decision.Proposed(affects, List.of(draft))), action)
                        .decision()
                        .answers())
                .isEqualTo(affects.with(DecisionTrait.AI_USED));
    }

    @Test
    void refusesWhatDoesNotTellTheVersion() {
        AiContribution other = AiContribution.of("eneo", "Eneo", "2.5", AiRole.SUMMARISED);
        AiContribution unknown = AiContribution.of("eneo", "Eneo", "", AiRole.DRAFTED);

        for (List<AiContribution> ai : List.of(List.<AiContribution>of(), List.of(draft, other), List.of(unknown))) {
            assertThatThrownBy(
                            () -> policy.proposal(use.deciding(new Decision.Proposed(Answers.unknown(), ai)), action))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("version");
        }
    }

    @Test
    void refusesADecisionThatIsMade() {
        Decision.Made made = proposed.decide(Ruling.by(CHIEF)
                .content("Bifall.")
                .because("Villkoren är uppfyllda.")
                .on(LocalDate.of(2026, 9, 15)));

        assertThatThrownBy(() -> policy.proposal(use.deciding(made), action))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("redan fattat");
    }

    private static AiContribution part(AiTool tool) {
        return AiContribution.of(tool.id(), tool.name(), tool.version(), AiRole.DRAFTED, "inkomster");
    }

    private void signIn(Person person) {
        signedIn = Optional.of(person);
    }

    private static Reason reason(Authorization answer) {
        assertThat(answer).isInstanceOf(Authorization.Refused.class);
        return ((Authorization.Refused) answer).reason();
    }
}
