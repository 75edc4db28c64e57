package se.varsam.cli.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.cli.Ran.varsam;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Verification;
import se.varsam.cli.Ran;
import se.varsam.cli.desk.OperatingSystem;
import se.varsam.cli.terminal.Exit;
import se.varsam.decision.AiContribution;
import se.varsam.decision.AiRole;
import se.varsam.decision.Decision;
import se.varsam.decision.desk.Action;
import se.varsam.decision.desk.Authorization;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.Proposal;
import se.varsam.decision.desk.Request;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.term.Answers;

/** A desk and its trail on a database server, beside the application that works with both at the same time. */
class PostgresqlDeskIT {

    private static final String ACCOUNT = "handlaggare";
    /** Any variable that every environment has will do as a password. */
    private static final String VARIABLE = "PATH";

    private static final Request REQUEST = new Request(
            Action.of("utbetalning").with("belopp", 4500).with("dnr", "SOC-2026-17"),
            "eneo",
            "2.1",
            "soderkoping",
            "2026-01");

    private static EmbeddedPostgres server;
    private static String url;

    @TempDir
    private Path folder;

    private Path people;

    /** The account needs a password, and may make no tables. */
    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
        DataSource owner = server.getPostgresDatabase();
        DecisionStore.createIfMissing(owner);
        AuditTrail.createIfMissing(owner).close();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + ACCOUNT + " login password '"
                    + System.getenv(VARIABLE).replace("'", "''") + "'");
            statement.execute("grant select, insert, update, delete on all tables in schema public to " + ACCOUNT);
            try (ResultSet found = statement.executeQuery("show hba_file")) {
                assertThat(found.next()).isTrue();
                Path rules = Path.of(found.getString(1));
                Files.writeString(rules, "host all " + ACCOUNT + " all scram-sha-256\n" + Files.readString(rules));
            }
            statement.execute("select pg_reload_conf()");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void prepare() throws IOException {
        people = Files.writeString(
                folder.resolve("folk.json"),
                "{\"people\":[{\"user\":\"" + OperatingSystem.user()
                        + "\",\"name\":\"Vera Varsam\",\"roles\":[\"chef\"]}]}");
    }

    private static DecisionDesk application(AuditTrail evidence) throws IOException {
        return DecisionDesk.of(
                DecisionStore.on(server.getPostgresDatabase()),
                () -> Optional.of(Person.of("Hans Handläggare", Role.EMPLOYEE)),
                evidence,
                Clock.systemUTC(),
                DeskRules.fourEyes(Duration.ofDays(7)));
    }

    private static Ran read(String command, String... more) {
        List<String> args = new ArrayList<>(
                List.of("decisions", command, "--jdbc=" + url, "--user=" + ACCOUNT, "--password-env=" + VARIABLE));
        args.addAll(List.of(more));
        return varsam(args.toArray(String[]::new));
    }

    private Ran act(String command, String... more) {
        List<String> all = new ArrayList<>(List.of("--people=" + people, "--trail=" + url));
        all.addAll(List.of(more));
        return read(command, all.toArray(String[]::new));
    }

    @Test
    void letsAHumanDecideWhileTheApplicationRuns() throws IOException {
        Path content = Files.writeString(folder.resolve("beslut.txt"), "Bistånd beviljas med 4 500 kronor.\n");
        Path reasons = Files.writeString(folder.resolve("skäl.txt"), "Hushållet saknar andra inkomster.\n");
        try (AuditTrail evidence = AuditTrail.on(server.getPostgresDatabase())) {
            DecisionDesk desk = application(evidence);
            Decision.Proposed proposed = new Decision.Proposed(
                    Answers.unknown(),
                    List.of(AiContribution.of("eneo", "Eneo", "2.1", AiRole.SEARCHED, "hushållets inkomster")));
            String id = desk.propose(Proposal.of(proposed, REQUEST)).id();

            Ran list = read("list");
            assertThat(list.code()).as(list.err()).isZero();
            assertThat(list.out()).contains(id, "utbetalning", "1 ärende\n");
            Ran opened = act("open", id);
            assertThat(opened.code()).as(opened.err()).isZero();
            Ran decided = act(
                    "decide",
                    id,
                    "--approve",
                    "--content-file=" + content,
                    "--reasons-file=" + reasons,
                    "--delegation=3.1",
                    "--provision=4 kap. 1 § socialtjänstlagen");
            assertThat(decided.code()).as(decided.err()).isZero();
            assertThat(decided.out()).contains(id + ": beslutat", "post 2 i loggen");

            assertThat(desk.authorize(REQUEST)).isInstanceOf(Authorization.Granted.class);
            assertThat(desk.authorize(REQUEST)).isInstanceOf(Authorization.Refused.class);
            assertThat(read("show", id).out()).contains("beslutat och använt").doesNotContain("Vera Varsam");
            assertThat(read("statistics").out().replaceAll("\\s+", " ")).contains("#1 1 1 bifallet");
            assertThat(read("list").out()).isEqualTo("0 ärenden\n");

            List<AuditKind> kinds = new ArrayList<>();
            evidence.read(0, evidence.size(), each -> kinds.add(each.kind()));
            assertThat(kinds).startsWith(AuditKind.PROPOSED, AuditKind.OPENED, AuditKind.APPROVED);
            assertThat(evidence.verify()).isInstanceOf(Verification.Intact.class);
        }
    }

    @Test
    void keepsOutWhoeverLacksThePassword() {
        Ran wrong = varsam("decisions", "list", "--jdbc=" + url, "--user=" + ACCOUNT, "--password-env=HOME");

        assertThat(wrong.code()).isEqualTo(Exit.NO_INPUT);
        assertThat(wrong.err()).contains("släpper inte in kontot", "HOME").doesNotContain(System.getenv("HOME"));
    }

    @Test
    void saysThatADatabaseWithoutTheTablesLacksThem() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database tom");
        }

        Ran ran = varsam(
                "decisions",
                "list",
                "--jdbc=" + url.replace("/postgres", "/tom"),
                "--user=" + ACCOUNT,
                "--password-env=" + VARIABLE);
        assertThat(ran.code()).isEqualTo(Exit.NO_INPUT);
        assertThat(ran.err()).contains("decision-desk.sql");
        assertThat(varsam(
                                "decisions",
                                "list",
                                "--jdbc=" + url.replace("/postgres", "/ingen"),
                                "--user=postgres",
                                "--password-env=" + VARIABLE)
                        .err())
                .contains("databasen finns inte");
    }
}
