package se.varsam.spring.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;
import se.varsam.audit.AuditTrail;
import se.varsam.guarded.report.GuardReport;
import se.varsam.spring.configuration.VarsamProperties;
import se.varsam.spring.guarding.GuardedBeans;
import se.varsam.tool.ToolRegister;

class VarsamHealthTest {

    @TempDir
    private Path folder;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ActuatorAutoConfiguration.class))
            .withUserConfiguration(Bound.class)
            .withBean(ToolRegister.class, ToolRegister::of);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(VarsamProperties.class)
    static class Bound {}

    @Test
    void isUpWhereAllIsGuardedAndEvidenceCanBeLeft() {
        try (AuditTrail trail = AuditTrail.in(folder)) {
            Health health = new VarsamHealth(live(Guards.whole()), List.of(trail), Optional.of(folder)).health();

            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails())
                    .containsEntry("guarded", 1)
                    .containsEntry("holes", 0)
                    .containsEntry("trail", "OK");
            assertThat(trail.size()).as("a probe leaves no record").isZero();
        }
    }

    @Test
    void isDownWhereAGuardHasAHole() {
        Health health = new VarsamHealth(live(Guards.withAHole()), List.of(), Optional.empty()).health();

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsEntry("holes", 1).containsEntry("trail", "NONE");
    }

    @Test
    void isOutOfServiceWhereTheDirectoryIsGone() throws IOException {
        Path directory = folder.resolve("logg");
        try (AuditTrail trail = AuditTrail.in(directory)) {
            Files.move(directory, folder.resolve("borta"));

            Health health = new VarsamHealth(live(Guards.whole()), List.of(trail), Optional.of(directory)).health();

            assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
            assertThat(health.getDetails()).containsEntry("trail", "UNWRITABLE");
            assertThat(health.toString()).doesNotContain(folder.toString());
        }
    }

    @Test
    void isOutOfServiceWhereTheDatabaseCannotBeReached() {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:health", "sa", "");
        AuditTrail trail = AuditTrail.createIfMissing(pool);
        pool.dispose();

        Health health = new VarsamHealth(live(Guards.whole()), List.of(trail), Optional.empty()).health();

        assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health.getDetails()).containsEntry("trail", "UNREADABLE");
    }

    @Test
    void isDownWhereNothingIsGuarded() {
        application.run(context -> {
            Health health = context.getBean(VarsamHealth.class).health();

            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails()).containsEntry("guards", "NONE").containsEntry("trail", "NONE");
        });
    }

    @Test
    void isDownBeforeTheGuardsAreSurveyed() {
        application
                .withBean(GuardedBeans.class, () -> new GuardedBeans() {
                    @Override
                    public GuardReport report() {
                        return GuardReport.of(List.of());
                    }

                    @Override
                    public boolean isSurveyed() {
                        return false;
                    }
                })
                .run(context -> assertThat(
                                context.getBean(VarsamHealth.class).health().getStatus())
                        .isEqualTo(Status.DOWN));
    }

    @Test
    void doesNotAskForADirectoryThatItsTrailIsNotIn() {
        application
                .withBean(GuardedBeans.class, Guards::whole)
                .withBean(AuditTrail.class, AuditTrail::inMemory)
                .withPropertyValues("varsam.audit.directory=" + folder.resolve("finns-inte"))
                .run(context -> assertThat(
                                context.getBean(VarsamHealth.class).health().getStatus())
                        .isEqualTo(Status.UP));
    }

    @Test
    void asksForTheDirectoryOfItsTrail() {
        Path directory = folder.resolve("logg");
        application
                .withConfiguration(AutoConfigurations.of(ClassUtils.resolveClassName(
                        "se.varsam.spring.evidence.EvidenceAutoConfiguration",
                        getClass().getClassLoader())))
                .withBean(GuardedBeans.class, Guards::whole)
                .withPropertyValues("varsam.strict=false", "varsam.audit.directory=" + directory)
                .run(context -> {
                    Files.move(directory, folder.resolve("borta"));

                    assertThat(context.getBean(VarsamHealth.class).health().getDetails())
                            .containsEntry("trail", "UNWRITABLE");
                });
    }

    private static Supplier<Optional<GuardReport>> live(GuardedBeans guards) {
        return () -> Optional.of(guards.report());
    }
}
