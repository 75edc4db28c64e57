package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditTrail;
import se.varsam.guard.Demand;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.Inspection;
import se.varsam.profile.Settings;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolRegister;
import se.varsam.use.Act;
import se.varsam.use.AiUse;

class ObserverTest {

    private static final AiTool CHAT_GPT =
            AiTool.publiclyAvailable("chatgpt", "ChatGPT").build();
    private static final AiUse USE =
            AiUse.input(CHAT_GPT, Information.open().holding(InformationCategory.PERSONAL_DATA));

    private static final List<Finding> STOPPED =
            List.of(Demand.WHOLE_ANSWER.unmet(Set.of(), Set.of(), "answer", Inspection.none()));

    private final List<String> seen = new ArrayList<>();

    private final Observer noting = () -> {
        seen.add("begins");
        return verdict -> seen.add(verdict.getClass().getSimpleName());
    };

    @Test
    void seesEachAssessmentBeginAndEnd() {
        ConcurrentMap<String, LongAdder> counts = new ConcurrentHashMap<>();

        // @start region="observe"
        Observer counting =
                () -> verdict -> counts.computeIfAbsent(verdict.profile() + " " + verdict.act(), key -> new LongAdder())
                        .increment();

        AiPolicy policy = AiPolicy.of("soderkoping").observedBy(counting);
        // @end
        policy.assess(USE);
        policy.assess(USE);

        assertThat(counts).hasToString("{soderkoping INPUT=2}");
    }

    @Test
    void isKeptByWhatIsMadeOfThePolicy() {
        AiPolicy policy = AiPolicy.of("soderkoping")
                .observedBy(noting)
                .with(ToolRegister.of(CHAT_GPT))
                .with(Settings.protective())
                .with(Policies.CLOCK)
                .recordedIn(AuditTrail.inMemory())
                .withoutLaw();

        policy.assess(USE);

        assertThat(seen).containsExactly("begins", "Denied");
    }

    @Test
    void givesTheVerdictThatWasJudged() {
        Verdict unseen = AiPolicy.of("soderkoping").assess(USE);

        assertThat(AiPolicy.of("soderkoping").observedBy(noting).assess(USE)).isEqualTo(unseen);
    }

    @Test // a page that shows what a policy would say has not assessed a use
    void seesNothingOfWhatIsOnlyAsked() {
        AiPolicy.of("soderkoping").observedBy(noting).unrecorded().assess(USE);

        assertThat(seen).isEmpty();
    }

    @Test
    void seesNoVerdictWhereNoEvidenceCouldBeLeft() {
        AuditTrail closed = AuditTrail.inMemory();
        closed.close();
        AiPolicy policy = AiPolicy.of("soderkoping").recordedIn(closed).observedBy(noting);

        assertThatThrownBy(() -> policy.assess(USE)).isInstanceOf(AuditException.class);
        assertThat(seen).containsExactly("begins");
    }

    @Test // such as an answer over its limit, or a function that is not let
    void seesWhatDemandsAloneStop() {
        AuditTrail trail = AuditTrail.inMemory();
        AiPolicy policy = AiPolicy.of("soderkoping").recordedIn(trail).observedBy(noting);

        Demand.stop(STOPPED, policy, Act.OUTPUT);

        assertThat(seen).containsExactly("begins", "Denied");
        assertThat(trail.size()).isEqualTo(1);
        trail.close();
        assertThatThrownBy(() -> Demand.stop(STOPPED, policy, Act.OUTPUT)).isInstanceOf(AuditException.class);
        assertThat(seen).containsExactly("begins", "Denied", "begins");
    }

    @Test
    void leavesNoVerdictWhereTheObserverFails() {
        AiPolicy policy = AiPolicy.of("soderkoping").observedBy(() -> {
            throw new IllegalStateException("mätaren");
        });

        assertThatThrownBy(() -> policy.assess(USE)).hasMessage("mätaren");
    }
}
