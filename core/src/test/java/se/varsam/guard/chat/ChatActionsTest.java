package se.varsam.guard.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.CaseDocument;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskException.Reason;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.decision.desk.Outcome;
import se.varsam.guard.HumanDecisionRequiredException;
import se.varsam.guard.Matter;
import se.varsam.information.Information;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.term.Answers;
import se.varsam.tool.AgentAction;

class ChatActionsTest {

    private static final Person CHIEF = Person.of("cecilia.chef", Role.MANAGER);

    private final AuditTrail trail = AuditTrail.inMemory();
    private final AiPolicy policy =
            Town.recordedIn(trail).with(Clock.fixed(Instant.parse("2026-09-15T10:00:00Z"), ZoneOffset.UTC));
    private final DecisionDesk desk = policy.desk(
            DecisionStore.inMemory(),
            () -> Optional.of(CHIEF),
            AuditTrail.inMemory(),
            DeskRules.fourEyes(Duration.ofDays(7)).with("bidrag", Oversight.SINGLE));
    private final List<String> ran = new ArrayList<>();

    // @start region="matter"
    private final Matter grant = Matter.of("bidrag")
            .knowing(Answers.<DecisionTrait>unknown()
                    .with(DecisionTrait.AFFECTS_INDIVIDUAL, DecisionTrait.APPEAL_INFORMED)
                    .without(DecisionTrait.NOT_DELEGABLE))
            .statedIn(CaseDocument.Kind.values())
            .under(Oversight.SINGLE)
            .within(Duration.ofDays(2));

    private final ChatGuard agent = ChatGuard.of(Town.guard(policy).deciding(desk), "chatgpt")
            .forPurpose("webb")
            .entering(Information.open())
            .letting("find", Set.of(AgentAction.FETCH))
            .letting("mail", Set.of(AgentAction.SEND_MESSAGE))
            .lettingDecided("pay", Set.of(AgentAction.DECIDE), grant);
    // @end

    @Test
    void runsWhatIsLetAndOnTheToolsList() {
        assertThat(act("find", Map.of("what", "öppettider"))).isEqualTo("find");
        assertThat(Town.records(trail)).extracting(AuditRecord::act).containsExactly("OPERATE");
    }

    @Test
    void deniesAFunctionThatIsNotLetAndDoesNotTellItsName() {
        assertThatThrownBy(() -> act("delete " + Town.NUMBER, Map.of()))
                .hasMessageContaining("VARSAM-15")
                .message()
                .doesNotContain(Town.NUMBER);
        assertThat(ran).isEmpty();
        assertThat(Town.records(trail)).extracting(AuditRecord::verdict).containsExactly("DENIED");
    }

    @Test
    void deniesWhatIsNotOnTheToolsList() {
        assertThat(Town.refusal(() -> act("mail", Map.of())).cites("VARSAM-15")).isTrue();
        assertThat(ran).isEmpty();
    }

    @Test
    void runsNothingWithoutEvidence() {
        trail.close();

        assertThatThrownBy(() -> act("find", Map.of())).isInstanceOf(AuditException.class);
        assertThat(ran).isEmpty();
    }

    @Test
    void runsOnADecisionOnExactlyTheseArgumentsOnce() {
        String waiting = required("pay", Map.of("amount", 4500)).pending().orElseThrow();
        assertThat(required("pay", Map.of("amount", 4500)).pending()).contains(waiting);
        decide(waiting);

        assertThat(required("pay", Map.of("amount", 4501)).reason()).isEqualTo(Reason.NO_DECISION);
        assertThat(act("pay", Map.of("amount", new BigDecimal("4500.00")))).isEqualTo("pay");
        assertThat(required("pay", Map.of("amount", 4500)).reason()).isEqualTo(Reason.USED);
        assertThat(ran).containsExactly("pay");
    }

    @Test
    void doesNotTakeADecisionOnOneFunctionForAnother() {
        ChatGuard other = agent.lettingDecided("grant", Set.of(AgentAction.DECIDE), grant);
        decide(required("pay", Map.of("amount", 1)).pending().orElseThrow());

        HumanDecisionRequiredException required = catchThrowableOfType(
                HumanDecisionRequiredException.class,
                () -> other.act("grant", Map.of("amount", 1), () -> run("grant")));

        assertThat(required.reason()).isEqualTo(Reason.NO_DECISION);
        assertThat(ran).isEmpty();
    }

    @Test
    void bindsADecisionToAnArgumentThatIsLeftOut() {
        Map<String, Object> without = Collections.singletonMap("to", null);
        String waiting = required("pay", without).pending().orElseThrow();

        assertThat(required("pay", Map.of()).pending().orElseThrow()).isNotEqualTo(waiting);
    }

    @Test
    void deniesWithoutADesk() {
        ChatGuard alone = Town.chat(policy).lettingDecided("pay", Set.of(AgentAction.DECIDE), grant);

        assertThatThrownBy(() -> alone.act("pay", Map.of(), () -> run("pay")))
                .isInstanceOf(HumanDecisionRequiredException.class);
        assertThat(ran).isEmpty();
    }

    @Test
    void refusesToLetWhatDoesNothingOrHasNoName() {
        assertThatThrownBy(() -> agent.letting("find", Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> agent.lettingDecided("pay", Set.of(AgentAction.DECIDE), "ett helt ärende"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private HumanDecisionRequiredException required(String function, Map<String, ?> arguments) {
        return catchThrowableOfType(HumanDecisionRequiredException.class, () -> act(function, arguments));
    }

    private String act(String function, Map<String, ?> arguments) {
        return agent.act(function, arguments, () -> run(function));
    }

    private String run(String function) {
        ran.add(function);
        return function;
    }

    private void decide(String id) {
        desk.open(id);
        desk.decide(
                id,
                Ruling.by(CHIEF).under("3.1").content("Bidrag beviljas.").because("Villkoren är uppfyllda.", "5 §"),
                Outcome.approved());
    }
}
