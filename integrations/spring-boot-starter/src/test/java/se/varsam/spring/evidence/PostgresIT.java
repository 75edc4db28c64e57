package se.varsam.spring.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Verification;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.PersonResolver;
import se.varsam.person.Person;
import se.varsam.person.Role;

class PostgresIT {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void keepsEvidenceAndCasesOverARestart() {
        ApplicationContextRunner runner = new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, EvidenceAutoConfiguration.class))
                .withBean(PersonResolver.class, () -> () -> Optional.of(Person.of("asta", Role.EMPLOYEE)))
                .withPropertyValues("spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"));

        runner.run(context -> {
            context.getBean(AuditTrail.class).append(AuditEvent.of(AuditKind.OTHER));
            context.getBean(DecisionDesk.class).stop("eneo", "prov");
        });

        runner.run(context -> {
            AuditTrail trail = context.getBean(AuditTrail.class);
            assertThat(trail.verify()).isInstanceOf(Verification.Intact.class);
            assertThat(trail.record(0).kind()).isEqualTo(AuditKind.OTHER);
            assertThat(context.getBean(DecisionStore.class).stops()).hasSize(1);
        });
    }
}
