package se.varsam.eservice.restart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that is killed while people and programs use it has done what it said, and nothing twice. */
class RestartIT {

    private static final int LIVES = 2;
    /** How many of the cases are looked at as people do; the database tells of all. */
    private static final int PAGES = 20;

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatItHasAnsweredOnH2() throws Exception {
        livesAndDies("jdbc:h2:file:" + folder.resolve("kontaktcenter") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
    }

    @Test
    void losesNothingThatItHasAnsweredOnPostgresql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            livesAndDies(server.getJdbcUrl("postgres", "postgres") + "&password=postgres");
        }
    }

    private void livesAndDies(String database) throws Exception {
        Acknowledged acknowledged = Acknowledged.nothing();
        Random moments = new Random();
        for (int life = 0; life < LIVES; life++) {
            Service service = Service.start(folder, database);
            try {
                Crowd crowd = new Crowd(service, acknowledged);
                crowd.begin();
                TimeUnit.MILLISECONDS.sleep(1000 + moments.nextInt(2000));
                service.kill();
                crowd.join();
            } finally {
                service.kill();
            }
            Kept.hold(database, acknowledged);
        }
        assertThat(acknowledged.leastOfAll()).isGreaterThan(LIVES);
        try (Service service = Service.start(folder, database)) {
            showsAll(service, acknowledged);
        }
        Kept.hold(database, acknowledged);
    }

    private static void showsAll(Service service, Acknowledged acknowledged) throws IOException {
        Client bo = Client.signedIn(service, "bo");
        for (String page : acknowledged.decided().stream().limit(PAGES).toList()) {
            assertThat(bo.get(page).body()).contains("Belysning.");
        }
        String used = acknowledged.carriedOut().iterator().next();
        assertThat(Client.signedIn(service, "asta")
                        .form(used + "/verkstall", Map.of("informed", "yes"))
                        .statusCode())
                .isEqualTo(409);
        for (String page : List.of("/", "/arenden", "/arenden/statistik", "/bild", "/register", "/logg", used)) {
            assertThat(bo.get(page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(bo.form("/logg/prova", Map.of()).statusCode()).isEqualTo(302);
        assertThat(bo.form("/", Map.of("text", "Gatlampan är släckt.", "municipality", "0582", "level", "OPEN"))
                        .body())
                .contains("gata och park");
        assertThat(bo.api("/api/scan", "text/plain", "Hej").statusCode()).isEqualTo(200);
    }
}
