package se.varsam.spring.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import io.micrometer.core.instrument.distribution.pause.PauseDetector;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.varsam.AiPolicy;
import se.varsam.Observer;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.AiContribution;
import se.varsam.decision.AiRole;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.Action;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.Outcome;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.term.Answers;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;

@ExtendWith(OutputCaptureExtension.class)
class MeterAutoConfigurationTest {

    private static final Person ASKER = Person.of("asta", Role.EMPLOYEE);
    private static final Person CHIEF = Person.of("bo", Role.MANAGER);

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MeterAutoConfiguration.class))
            .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
            .withBean(DecisionStore.class, DecisionStore::inMemory);

    @Test
    void countsAssessmentsAndTheClausesThatStopThem() {
        application.run(context -> {
            AiPolicy policy = AiPolicy.of("soderkoping").observedBy(context.getBean(Observer.class));

            policy.assess(denied());
            policy.assess(denied());

            MeterRegistry meters = context.getBean(MeterRegistry.class);
            assertThat(meters.get("varsam.assessments")
                            .tags("profile", "soderkoping", "act", "input", "verdict", "denied")
                            .counter()
                            .count())
                    .isEqualTo(2);
            assertThat(meters.get("varsam.denials")
                            .tags("profile", "soderkoping", "clause", "SODERKOPING-D", "effect", "deny")
                            .counter()
                            .count())
                    .isEqualTo(2);
            assertThat(meters.get("varsam.assessment")
                            .tags("profile", "soderkoping", "act", "input")
                            .timer()
                            .count())
                    .isEqualTo(2);
        });
    }

    @Test
    void hasNothingOfAUseInItsTags() {
        application.run(context -> {
            AiPolicy.of("soderkoping")
                    .observedBy(context.getBean(Observer.class))
                    .assess(denied());

            List<Meter> meters = context.getBean(MeterRegistry.class).getMeters();
            assertThat(meters).hasSizeGreaterThan(2);
            assertThat(meters)
                    .allSatisfy(each -> assertThat(each.getId().toString()).doesNotContain("asta", "chatgpt"));
        });
    }

    @Test
    void timesHowLongADecisionIsWaitedFor() {
        application.run(context -> {
            DecisionStore store = context.getBean(DecisionStore.class);
            SimpleMeterRegistry meters = context.getBean(SimpleMeterRegistry.class);
            context.getBean(MeterBinder.class).bindTo(meters);
            SetClock clock = new SetClock();
            AtomicReference<Person> signedIn = new AtomicReference<>(ASKER);
            DecisionDesk desk = desk(store, signedIn, clock);

            DecisionCase waiting = propose(desk);
            assertThat(meters.get("varsam.decisions.pending").gauge().value()).isEqualTo(1);
            signedIn.set(CHIEF);
            clock.pass(Duration.ofHours(3));
            desk.decide(
                    waiting.id(),
                    Ruling.by(CHIEF).content("Bifall.").because("Villkoren är uppfyllda."),
                    Outcome.approved());

            assertThat(meters.get("varsam.decisions.pending").gauge().value()).isZero();
            assertThat(meters.get("varsam.decisions.waiting")
                            .tag("profile", "soderkoping")
                            .timer()
                            .totalTime(TimeUnit.HOURS))
                    .isEqualTo(3);
        });
    }

    @Test
    void countsNothingWithoutARegistry() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MeterAutoConfiguration.class))
                .withBean(DecisionStore.class, DecisionStore::inMemory)
                .run(context -> assertThat(AiPolicy.of("soderkoping")
                                .observedBy(context.getBean(Observer.class))
                                .assess(denied())
                                .isAllowed())
                        .isFalse());
    }

    @Test
    void stopsNothingWhereThereAreSeveralRegistries(CapturedOutput output) {
        application
                .withBean("other", MeterRegistry.class, SimpleMeterRegistry::new)
                .run(context -> {
                    AiPolicy policy = AiPolicy.of("soderkoping").observedBy(context.getBean(Observer.class));

                    assertThat(policy.assess(denied()).isAllowed()).isFalse();
                    assertThat(policy.assess(denied()).isAllowed()).isFalse();
                    assertThat(output.getAll()).containsOnlyOnce("Nothing can be measured");
                });
    }

    @Test
    void stopsNothingWhereTheRegistryFails() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MeterAutoConfiguration.class))
                .withBean(MeterRegistry.class, Failing::new)
                .withBean(DecisionStore.class, DecisionStore::inMemory)
                .run(context -> {
                    assertThat(AiPolicy.of("soderkoping")
                                    .observedBy(context.getBean(Observer.class))
                                    .assess(denied())
                                    .isAllowed())
                            .isFalse();
                    assertThat(decided(context.getBean(DecisionStore.class))).isEqualTo(DecisionCase.State.DECIDED);
                });
    }

    /** Takes no meters. */
    private static final class Failing extends SimpleMeterRegistry {

        @Override
        protected Timer newTimer(Meter.Id id, DistributionStatisticConfig statistics, PauseDetector pauses) {
            throw new IllegalStateException(id.getName());
        }
    }

    private static DecisionCase.State decided(DecisionStore store) {
        AtomicReference<Person> signedIn = new AtomicReference<>(ASKER);
        DecisionDesk desk = desk(store, signedIn, new SetClock());
        DecisionCase waiting = propose(desk);
        signedIn.set(CHIEF);
        return desk.decide(
                        waiting.id(),
                        Ruling.by(CHIEF).content("Bifall.").because("Villkoren är uppfyllda."),
                        Outcome.approved())
                .state();
    }

    @Test
    void isAbsentWithoutMicrometer() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MeterAutoConfiguration.class))
                .withBean(DecisionStore.class, DecisionStore::inMemory)
                .withClassLoader(new FilteredClassLoader("io.micrometer"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Observer.class));
    }

    private static AiUse denied() {
        return AiUse.input(
                        AiTool.publiclyAvailable("chatgpt", "ChatGPT").build(),
                        Information.open().holding(InformationCategory.PERSONAL_DATA))
                .by(ASKER);
    }

    private static DecisionDesk desk(DecisionStore store, AtomicReference<Person> signedIn, SetClock clock) {
        return DecisionDesk.of(
                store,
                () -> Optional.of(signedIn.get()),
                AuditTrail.inMemory(),
                clock,
                DeskRules.fourEyes(Duration.ofDays(7)));
    }

    private static DecisionCase propose(DecisionDesk desk) {
        AiTool eneo = AiTool.procured("eneo", "Eneo")
                .vendor("Sundsvalls kommun")
                .firstReleased(LocalDate.of(2024, 1, 15))
                .otherwiseHarmless()
                .build();
        AiContribution draft = AiContribution.of("eneo", "Eneo", "2.4", AiRole.DRAFTED, "inkomster");
        AiUse use = AiUse.decide(eneo, new Decision.Proposed(Answers.harmless(DecisionTrait.class), List.of(draft)));
        return desk.propose(AiPolicy.of("soderkoping").proposal(use, Action.of("utbetalning")));
    }
}
