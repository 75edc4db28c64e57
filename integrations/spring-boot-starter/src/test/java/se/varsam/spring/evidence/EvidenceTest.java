package se.varsam.spring.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Verification;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.DeskRules.Oversight;
import se.varsam.decision.desk.PersonResolver;
import se.varsam.guard.Guard;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.spring.configuration.MunicipalPolicies;

class EvidenceTest {

    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

    @TempDir
    Path directory;

    @Test
    void keepsEvidenceInTheDirectoryAndClosesItWithTheApplication() {
        ApplicationContextRunner runner = runner().withPropertyValues(
                        "varsam.audit.directory=" + directory.resolve("trail"), "varsam.audit.records-per-file=2");

        for (long already = 0; already < 3; already++) {
            long size = already;
            runner.run(context -> {
                AuditTrail trail = context.getBean(AuditTrail.class);
                assertThat(trail.size()).isEqualTo(size);
                trail.append(AuditEvent.of(AuditKind.OTHER));
                assertThat(context.getBean(MunicipalPolicies.class).all()).allMatch(each -> each.isRecorded());
            });
        }

        assertThat(directory.resolve("trail")).isDirectoryContaining("glob:**" + 2 + "*");
    }

    @Test
    void keepsEvidenceAndCasesInADatabaseFileOverARestart() {
        ApplicationContextRunner runner = file().withBean(PersonResolver.class, EvidenceTest::asta);

        runner.run(context -> {
            assertThat(context).hasSingleBean(DecisionDesk.class);
            context.getBean(AuditTrail.class).append(AuditEvent.of(AuditKind.OTHER));
            context.getBean(DecisionDesk.class).stop("eneo", "prov");
        });

        runner.run(context -> {
            assertThat(context.getBean(AuditTrail.class).verify()).isInstanceOf(Verification.Intact.class);
            assertThat(context.getBean(AuditTrail.class).size()).isPositive();
            assertThat(context.getBean(DecisionStore.class).stops()).hasSize(1);
        });
    }

    @Test
    void sharesTrailAndDeskAmongMunicipalities() {
        database()
                .withPropertyValues(
                        "varsam.profile=",
                        "varsam.municipalities.0582=soderkoping",
                        "varsam.municipalities.1883=karlskoga")
                .withBean(PersonResolver.class, EvidenceTest::asta)
                .run(context -> {
                    assertThat(context.getBean(MunicipalPolicies.class).all())
                            .hasSize(2)
                            .allMatch(each -> each.isRecorded());
                    assertThat(context.getBean(Guard.class).desk()).isSameAs(context.getBean(DecisionDesk.class));
                });
    }

    @Test
    void prefersTheDirectoryWhenThereIsADatabaseToo() {
        file().withPropertyValues("varsam.audit.directory=" + directory.resolve("trail"))
                .run(context -> {
                    context.getBean(AuditTrail.class).append(AuditEvent.of(AuditKind.OTHER));
                    assertThat(directory.resolve("trail")).isNotEmptyDirectory();
                    assertThat(context).hasSingleBean(DecisionStore.class);
                });
    }

    @Test
    void refusesStrictlyTheDatabaseInMemoryThatNobodyAskedFor() {
        ApplicationContextRunner embedded =
                runner().withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class));

        embedded.run(
                context -> assertThat(context).getFailure().rootCause().hasMessageContaining("varsam.audit.store"));
        embedded.withPropertyValues("varsam.audit.store=jdbc")
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("varsam.decisions.store"));
        embedded.withPropertyValues("varsam.audit.store=jdbc", "varsam.decisions.store=jdbc")
                .withBean(PersonResolver.class, EvidenceTest::asta)
                .run(context -> assertThat(context).hasSingleBean(DecisionDesk.class));
        embedded.withPropertyValues("varsam.strict=false")
                .run(context -> assertThat(context).hasSingleBean(AuditTrail.class));
    }

    @Test
    void leavesNoEvidenceWhereThatIsSaid() {
        runner().withPropertyValues("varsam.audit.store=off")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(AuditTrail.class)
                        .doesNotHaveBean(DecisionDesk.class));
        runner().withPropertyValues("varsam.strict=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(AuditTrail.class));
        runner().run(context -> assertThat(context).hasFailed());
    }

    @Test
    void takesTheTrailThatAnApplicationBrings() {
        AuditTrail own = AuditTrail.inMemory();

        runner().withBean(AuditTrail.class, () -> own)
                .run(context -> assertThat(context.getBean(AuditTrail.class)).isSameAs(own));
    }

    @Test
    void keepsCasesInMemoryWhereThatIsSaid() {
        runner().withPropertyValues(
                        "varsam.audit.directory=" + directory.resolve("trail"), "varsam.decisions.store=memory")
                .withBean(PersonResolver.class, EvidenceTest::asta)
                .run(context -> assertThat(context).hasSingleBean(DecisionDesk.class));
    }

    @Test
    void opensNoDeskWithoutAnybodySignedIn() {
        database()
                .withClassLoader(new FilteredClassLoader("org.springframework.security"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(DecisionStore.class)
                        .doesNotHaveBean(DecisionDesk.class));
    }

    @Test
    void worksWithoutADatabaseLibrary() {
        runner().withPropertyValues("varsam.audit.directory=" + directory.resolve("trail"))
                .withClassLoader(new FilteredClassLoader("org.springframework.jdbc", "com.zaxxer.hikari", "org.h2"))
                .run(context ->
                        assertThat(context).hasSingleBean(AuditTrail.class).doesNotHaveBean(DecisionStore.class));
    }

    @Test
    void takesTheDeskRulesThatAreWritten() {
        runner().withPropertyValues(
                        "varsam.audit.store=off",
                        "varsam.decisions.expiry=2d",
                        "varsam.decisions.oversight=single",
                        "varsam.decisions.actions.utbetalning=two-verifiers",
                        "varsam.decisions.quickest=5s",
                        "varsam.decisions.most-per-minute=1",
                        "varsam.decisions.longest-run=2",
                        "varsam.decisions.most-unopened=3")
                .run(context -> assertThat(context.getBean(DeskRules.class))
                        .isEqualTo(new DeskRules(
                                Duration.ofDays(2),
                                Oversight.SINGLE,
                                Map.of("utbetalning", Oversight.TWO_VERIFIERS),
                                Duration.ofSeconds(5),
                                1,
                                2,
                                3)));
        runner().withPropertyValues("varsam.audit.store=off")
                .run(context ->
                        assertThat(context.getBean(DeskRules.class)).isEqualTo(DeskRules.fourEyes(Duration.ofDays(7))));
    }

    @Test
    void datesWhatIsDoneByTheApplicationsClock() {
        database()
                .withBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC))
                .withBean(PersonResolver.class, EvidenceTest::asta)
                .run(context -> {
                    context.getBean(DecisionDesk.class).stop("eneo", "prov");
                    assertThat(context.getBean(DecisionStore.class)
                                    .stops()
                                    .get(0)
                                    .at())
                            .isEqualTo(NOW);
                    assertThat(context.getBean(AuditTrail.class).record(0).at()).isEqualTo(NOW);
                });
    }

    @Test
    void runsTheMigrationsBeforeItLooksForTables() {
        database()
                .withPropertyValues("varsam.database.create-tables=false")
                .run(context -> assertThat(context).hasFailed());
        database()
                .withPropertyValues("varsam.database.create-tables=false")
                .withBean("flywayInitializer", Migrations.class)
                .run(context ->
                        assertThat(context).hasSingleBean(AuditTrail.class).hasSingleBean(DecisionStore.class));
    }

    @Test
    void usesTheDatabaseThatIsNamed() {
        JdbcDataSource other = memory("other");
        database()
                .withBean("evidence", DataSource.class, () -> other)
                .withPropertyValues("varsam.database.data-source=evidence")
                .run(context -> {
                    assertThat(context).hasSingleBean(AuditTrail.class);
                    try (Connection connection = other.getConnection();
                            ResultSet tables = connection.getMetaData().getTables(null, null, "VARSAM%", null)) {
                        assertThat(tables.next()).isTrue();
                    }
                });
        database()
                .withPropertyValues("varsam.database.data-source=missing")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("varsam.database.data-source"));
    }

    /** What Flyway would be to us: a bean of that name that makes the tables. */
    record Migrations(DataSource database) {
        Migrations {
            for (String script : List.of("audit-trail.sql", "decision-desk.sql")) {
                try (Connection connection = database.getConnection()) {
                    ScriptUtils.executeSqlScript(connection, new ClassPathResource("META-INF/varsam/" + script));
                } catch (SQLException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    private ApplicationContextRunner file() {
        return runner().withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                .withPropertyValues("spring.datasource.url=jdbc:h2:file:" + directory.resolve("evidence"));
    }

    private static ApplicationContextRunner database() {
        return runner().withPropertyValues("spring.datasource.url=jdbc:h2:mem:said")
                .withBean("database", DataSource.class, () -> memory("evidence" + System.nanoTime()));
    }

    private static JdbcDataSource memory(String name) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    private static ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        EvidenceAutoConfiguration.class, named("configuration.PolicyAutoConfiguration")))
                .withPropertyValues("varsam.profile=soderkoping");
    }

    /** Configurations of other packages are known by name only. */
    private static Class<?> named(String name) {
        try {
            return Class.forName("se.varsam.spring." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static PersonResolver asta() {
        return () -> Optional.of(Person.of("asta", Role.EMPLOYEE));
    }
}
