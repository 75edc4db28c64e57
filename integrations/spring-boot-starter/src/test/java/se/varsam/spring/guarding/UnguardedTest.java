package se.varsam.spring.guarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.varsam.guarded.spec.GuardSetupException;

/** Whoever leaves the guarding out is told. */
@ExtendWith(OutputCaptureExtension.class)
class UnguardedTest {

    private final ApplicationContextRunner unguarded =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(UnguardedAutoConfiguration.class));

    @Test
    void refusesToStartWithoutItsGuards() {
        unguarded.run(context -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure()).hasRootCauseInstanceOf(GuardSetupException.class);
        });
    }

    @Test
    void refusesAlsoWhereAllIsMadeLazily() {
        unguarded
                .withInitializer(context ->
                        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void tellsLoudlyThatNothingIsGuardedWhereItIsNotStrict(CapturedOutput output) {
        unguarded.withPropertyValues("varsam.strict=false").run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(GuardedBeans.class);
            assertThat(output).contains("ERROR", "Inga metoder vaktas", "No methods are guarded");
        });
    }

    @Test
    void saysNothingOfItWhereMethodsAreGuarded(CapturedOutput output) {
        Town.application()
                .withConfiguration(AutoConfigurations.of(UnguardedAutoConfiguration.class))
                .run(context -> assertThat(context).hasSingleBean(GuardedBeans.class));
        assertThat(output).doesNotContain("No methods are guarded");
    }
}
