package se.varsam.spring.guarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.PriorityOrdered;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.RequiresAttestation;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.attestation.AttestationKind;
import se.varsam.guarded.report.GuardReport;
import se.varsam.guarded.report.Interception;
import se.varsam.guarded.spec.GuardSetupException;

/** What is not guarded is told of before anything is called, all at once. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    static class Holes {

        @UsesAiTool(value = "chatgpt", purpose = "svar")
        private String hidden(@OpenInformationOnly String question) {
            return question;
        }

        @UsesAiTool(value = "chatgpt", purpose = "svar")
        public final String last(@OpenInformationOnly String question) {
            return hidden(question);
        }

        @UsesAiTool(value = "chatgpt", purpose = "svar")
        public String called(@OpenInformationOnly String question) {
            return question;
        }

        public String caller(String question) {
            return called(question);
        }
    }

    static class Wrong {

        @RequiresAttestation(AttestationKind.DPIA)
        public String attested(String question) {
            return question;
        }

        @AiGenerated
        @UsesAiTool(value = "chatgpt", purpose = "svar")
        public int counted(@OpenInformationOnly String question) {
            return question.length();
        }
    }

    static final class Closed implements Asks {

        @Override
        public String ask(String question) {
            return "svar";
        }
    }

    static class FinalThere implements Asks {

        @Override
        public final String ask(String question) {
            return "svar";
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class WithHoles {

        @Bean
        Holes holes() {
            return new Holes();
        }

        @Bean
        Wrong wrong() {
            return new Wrong();
        }

        @Bean
        Closed closed() {
            return new Closed();
        }

        @Bean
        FinalThere finalThere() {
            return new FinalThere();
        }
    }

    /** Is made before what makes proxies. */
    record First(Asks early) implements BeanPostProcessor, PriorityOrdered {

        @Override
        public int getOrder() {
            return 0;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Early {

        @Bean
        static Asks early() {
            return new Asks.Plain();
        }

        @Bean
        static First needsIt(Asks early) {
            return new First(early);
        }

        @Bean
        Asks.Plain guarded() {
            return new Asks.Plain();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class FoundLate {

        @Bean
        @Lazy
        Object late() {
            return new Closed();
        }
    }

    static class One {

        @Autowired
        Other other;

        @UsesAiTool(value = "chatgpt", purpose = "svar")
        public String ask(@OpenInformationOnly String question) {
            return question;
        }
    }

    static class Other {

        @Autowired
        One one;
    }

    @Configuration(proxyBeanMethods = false)
    static class Circle {

        @Bean
        @Lazy
        One one() {
            return new One();
        }

        @Bean
        @Lazy
        Other other() {
            return new Other();
        }
    }

    /** Asks before all is made. */
    static class AsksEarly {

        private final boolean surveyed;

        AsksEarly(GuardedBeans guards) {
            surveyed = guards.isSurveyed();
        }
    }

    private static ApplicationContextRunner lenient(Class<?> beans) {
        return Town.application(beans).withPropertyValues("varsam.strict=false");
    }

    private static List<String> problems(Class<?> beans) {
        List<String> problems = new ArrayList<>();
        Town.application(beans).run(context -> {
            assertThat(context).hasFailed();
            problems.addAll(catchThrowableOfType(GuardSetupException.class, () -> {
                        throw context.getStartupFailure();
                    })
                    .problems());
        });
        return problems;
    }

    @Test
    void refusesToStartWithEveryHoleAtOnce() {
        assertThat(problems(WithHoles.class))
                .anyMatch(each -> each.startsWith("Holes.hidden(String)") && each.contains("privat"))
                .anyMatch(each -> each.startsWith("Holes.last(String)") && each.contains("final"))
                .anyMatch(each -> each.startsWith("Holes.called(String)") && each.contains("Holes.caller"))
                .anyMatch(each -> each.startsWith("Wrong.attested(String)") && each.contains("@UsesAiTool"))
                .anyMatch(each -> each.startsWith("Wrong.counted(String)"))
                .anyMatch(each -> each.startsWith("Closed.ask(String)") && each.contains("closed: klassen är final"))
                .anyMatch(each ->
                        each.startsWith("FinalThere.ask(String)") && each.contains("finalThere: metoden nås inte"))
                .hasSize(7);
    }

    @Test
    void refusesToStartWithAHoleAlsoWhereAllIsMadeLazily() {
        Town.lazily(WithHoles.class).run(context -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure()).isInstanceOf(GuardSetupException.class);
        });
    }

    @Test
    void tellsWhatIsGuardedAlsoWhereAllIsMadeLazily(CapturedOutput output) {
        Town.lazily().withBean(Asks.Plain.class).run(context -> {
            assertThat(output).contains("Vaktade metoder: 1 av 1");
            assertThat(context.getBean(GuardedBeans.class).isSurveyed()).isTrue();
        });
    }

    @Test
    void hasSurveyedNothingBeforeTheSingletonsAreMade() {
        Town.application(AsksEarly.class)
                .run(context ->
                        assertThat(context.getBean(AsksEarly.class).surveyed).isFalse());
    }

    @Test
    void startsWithHolesWhereThatIsAskedForAndWarnsOfEach(CapturedOutput output) {
        lenient(WithHoles.class).run(context -> {
            assertThat(context).hasNotFailed();
            GuardReport report = context.getBean(GuardedBeans.class).report();
            assertThat(report.holes()).hasSize(7);
            assertThat(output).contains("Vaktade metoder: 0 av 7 / Guarded methods: 0 of 7");
            report.holes().forEach(each -> assertThat(output).contains(each.place()));
            Wrong wrong = context.getBean(Wrong.class);
            assertThatThrownBy(() -> wrong.counted("När?")).isInstanceOf(GuardSetupException.class);
            assertThatThrownBy(() -> wrong.attested("När?")).isInstanceOf(GuardSetupException.class);
        });
    }

    @Test
    void tellsOfWhatWasMadeBeforeTheGuards() {
        lenient(Early.class).run(context -> {
            GuardReport report = context.getBean(GuardedBeans.class).report();
            assertThat(report.lines()).hasSize(2);
            assertThat(report.holes()).singleElement().satisfies(hole -> {
                assertThat(hole.interception()).containsExactly(Interception.NOT_PROXIED);
                assertThat(hole.details()).singleElement().asString().startsWith("early: bönan skapades före vakterna");
            });
        });
    }

    @Test
    void startsWhereNothingAsksForAGuard(CapturedOutput output) {
        Town.application().run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(GuardedBeans.class).report().lines()).isEmpty();
            assertThat(output).contains("Vaktade metoder: 0 av 0");
        });
    }

    @Test
    void refusesToMakeLaterWhatHasAHole() {
        Town.application(FoundLate.class).run(context -> {
            assertThat(context).hasNotFailed();
            assertThatThrownBy(() -> context.getBean("late"))
                    .isInstanceOf(BeanCreationException.class)
                    .hasRootCauseInstanceOf(GuardSetupException.class);
        });
        lenient(FoundLate.class).run(context -> {
            assertThat(context.getBean(GuardedBeans.class).report().lines()).isEmpty();
            assertThat(context.getBean("late")).isInstanceOf(Closed.class);
            assertThat(context.getBean(GuardedBeans.class).report().holes()).hasSize(1);
        });
    }

    @Test
    void refusesALateHoleAlsoWhereBeansMayReferToEachOtherInACircle(CapturedOutput output) {
        Town.application(FoundLate.class)
                .withAllowCircularReferences(true)
                .run(context -> assertThatThrownBy(() -> context.getBean("late"))
                        .hasRootCauseInstanceOf(GuardSetupException.class));

        assertThat(output).contains("Closed.ask(String)");
    }

    @Test
    void guardsLateBeansThatReferToEachOtherInACircle() {
        Town.application(Circle.class).withAllowCircularReferences(true).run(context -> {
            assertThat(context.getBean(One.class)).isInstanceOf(Advised.class);
            GuardReport report = context.getBean(GuardedBeans.class).report();
            assertThat(report.lines()).hasSize(1);
            assertThat(report.holes()).isEmpty();
        });
    }
}
