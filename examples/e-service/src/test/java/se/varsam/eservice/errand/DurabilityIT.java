package se.varsam.eservice.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static se.varsam.eservice.triage.Department.SCHOOLS;
import static se.varsam.eservice.triage.Department.STREETS_AND_PARKS;
import static se.varsam.eservice.triage.TriageOutcome.ANSWER;
import static se.varsam.eservice.triage.TriageOutcome.INVESTIGATE;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.eservice.Kontaktcenter;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolRegister;

class DurabilityIT {

    @TempDir
    private Path folder;

    @Test
    void losesNeitherCaseNorDecisionWhenTheServiceStartsAnew() {
        startsAnew(file());
    }

    @Test
    void keepsCasesOnPostgresql() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            startsAnew(server.getJdbcUrl("postgres", "postgres"));
        }
    }

    private void startsAnew(String database) {
        String waiting;
        String decided;
        try (ConfigurableApplicationContext service = started(database)) {
            waiting = Desk.asta(pages(service)).propose("1883", "KC 2026/1", SCHOOLS, ANSWER);
            decided = Desk.asta(pages(service)).propose("0582", "KC 2026/2", STREETS_AND_PARKS, INVESTIGATE);
            Desk.bo(pages(service)).approve(decided);
            Desk.bo(pages(service)).send(Desk.stopping("Sorterar fel"));
        }
        try (ConfigurableApplicationContext service = started(database)) {
            Desk asta = Desk.asta(pages(service));
            assertThat(service.getBean(DecisionStore.class).stops()).hasSize(1);
            assertThat(asta.carryOut(decided).getStatus()).isEqualTo(409);
            Desk.bo(pages(service)).send(Desk.resuming());

            assertThat(Desk.text(asta.see("/arenden")))
                    .contains(waiting, decided, "skola och förskola, besvaras direkt");
            assertThat(asta.open(decided)).contains("Lampan hör till gatubelysningen.", "AI har använts");
            assertThat(asta.carryOut(decided).getStatus()).isEqualTo(302);
            assertThat(asta.carryOut(decided).getStatus()).isEqualTo(409);
            assertThat(service.getBean(Errands.class)
                            .handedOver(new Assignment("0582", "KC 2026/2", STREETS_AND_PARKS, INVESTIGATE)))
                    .hasSize(1);
        }
    }

    @Test
    void asksAHumanAnewWhenTheTriageHasANewVersion() {
        String before;
        try (ConfigurableApplicationContext service = started(file())) {
            before = Desk.asta(pages(service)).propose("1082", "KC 2026/3", STREETS_AND_PARKS, INVESTIGATE);
            Desk.bo(pages(service)).approve(before);
        }
        try (ConfigurableApplicationContext service = started(file(), NewerTriage.class)) {
            Desk asta = Desk.asta(pages(service));

            String anew = Desk.id(asta.carryOut(before));

            assertThat(anew).isNotEqualTo(before);
            assertThat(asta.open(anew)).contains("Väntar på beslut", "gata och park, utredning");
            assertThat(service.getBean(Errands.class)
                            .handedOver(new Assignment("1082", "KC 2026/3", STREETS_AND_PARKS, INVESTIGATE)))
                    .isEmpty();
        }
    }

    /** The triage of another day; started where it is named, and never found by scanning. */
    static class NewerTriage {

        @Bean
        @Primary
        ToolRegister newerTools() {
            return ToolRegister.of(AiTool.inHouse("triage", "Kontaktcenters sortering")
                    .version("2")
                    .is(ToolKind.DECISION_SUPPORT)
                    .build());
        }
    }

    private ConfigurableApplicationContext started(String database, Class<?>... more) {
        return new SpringApplicationBuilder(Kontaktcenter.class)
                .sources(more)
                .run("--server.port=0", "--spring.jmx.enabled=false", "--spring.datasource.url=" + database);
    }

    private String file() {
        return "jdbc:h2:file:" + folder.resolve("kontaktcenter") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static MockMvc pages(ConfigurableApplicationContext service) {
        return MockMvcBuilders.webAppContextSetup((WebApplicationContext) service)
                .apply(springSecurity())
                .build();
    }
}
