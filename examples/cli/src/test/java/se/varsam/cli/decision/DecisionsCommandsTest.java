package se.varsam.cli.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.cli.Ran.varsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.cli.Ran;
import se.varsam.cli.desk.DriverSource;
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

/** The commands on a desk: the application proposes and uses, a human decides from the command line. */
class DecisionsCommandsTest {

    private static final String ASKS = "Hans Handläggare";
    private static final String DECIDES = "Vera Varsam";
    private static final String USER = OperatingSystem.user();
    /** Any variable that every environment has will do as a password. */
    private static final String VARIABLE = "PATH";

    private static final Request REQUEST = new Request(
            Action.of("utbetalning").with("belopp", 4500).with("dnr", "SOC-2026-17"),
            "eneo",
            "2.1",
            "soderkoping",
            "2026-01");

    @TempDir
    private Path folder;

    private Path desk;
    private Path trail;
    private Path people;
    private Path reasons;
    private Path content;

    @BeforeEach
    void prepare() throws IOException {
        desk = Files.createDirectory(folder.resolve("bord"));
        trail = folder.resolve("logg");
        reasons = Files.writeString(folder.resolve("skäl.txt"), "Hushållet saknar andra inkomster.\n");
        content = Files.writeString(folder.resolve("beslut.txt"), "Bistånd beviljas med 4 500 kronor.\n");
        people = people(entry(USER, DECIDES, "chef"), entry("hans", ASKS, "handläggare"));
        AuditTrail.in(trail).close();
        DecisionStore.createIfMissing(source(""));
    }

    private static String entry(String user, String name, String role) {
        return "{\"user\":\"" + user + "\",\"name\":\"" + name + "\",\"roles\":[\"" + role + "\"]}";
    }

    private Path people(String... entries) throws IOException {
        return Files.writeString(folder.resolve("folk.json"), "{\"people\":[" + String.join(",", entries) + "]}");
    }

    private DriverSource source(String password) {
        Properties account = new Properties();
        account.setProperty("user", "sa");
        account.setProperty("password", password);
        return new DriverSource("jdbc:h2:file:" + desk.resolve("desk"), account);
    }

    /** What the application does; the command line runs before or after, since a file database has one user at a time. */
    private <T> T application(Function<DecisionDesk, T> work) {
        try (AuditTrail evidence = AuditTrail.in(trail)) {
            return work.apply(DecisionDesk.of(
                    DecisionStore.on(source("")),
                    () -> Optional.of(Person.of(ASKS, Role.EMPLOYEE)),
                    evidence,
                    Clock.systemUTC(),
                    DeskRules.fourEyes(Duration.ofDays(7))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Authorization authorized() {
        return application(each -> each.authorize(REQUEST));
    }

    private String propose() {
        Decision.Proposed proposed = new Decision.Proposed(
                Answers.unknown(),
                List.of(AiContribution.of("eneo", "Eneo", "2.1", AiRole.SEARCHED, "hushållets inkomster")));
        return application(each -> each.propose(Proposal.of(proposed, REQUEST)).id());
    }

    private Ran read(String command, String... more) {
        List<String> args = new ArrayList<>(List.of("decisions", command, "--desk=" + desk));
        args.addAll(List.of(more));
        return varsam(args.toArray(String[]::new));
    }

    private Ran act(String command, String... more) {
        List<String> all = new ArrayList<>(List.of("--people=" + people, "--trail=" + trail));
        all.addAll(List.of(more));
        return read(command, all.toArray(String[]::new));
    }

    private Ran decide(String id, String how, String... more) {
        List<String> all = new ArrayList<>(List.of(
                id,
                how,
                "--content-file=" + content,
                "--reasons-file=" + reasons,
                "--delegation=3.1",
                "--provision=4 kap. 1 § socialtjänstlagen"));
        all.addAll(List.of(more));
        return act("decide", all.toArray(String[]::new));
    }

    private List<AuditKind> evidence() {
        List<AuditKind> kinds = new ArrayList<>();
        try (AuditTrail read = AuditTrail.reading(trail)) {
            read.read(0, read.size(), each -> kinds.add(each.kind()));
        }
        return kinds;
    }

    @Nested
    class Deciding {

        @Test
        void goesFromTheListOverOpeningToADecisionThatTheApplicationUsesOnce() {
            String id = propose();
            assertThat(read("list").out())
                    .contains(id, "utbetalning", "eneo", "1 ärende\n")
                    .doesNotContain(ASKS);

            Ran opened = act("open", id);
            assertThat(opened.code()).as(opened.err()).isZero();
            assertThat(opened.out())
                    .contains(
                            "Eneo 2.1",
                            "hushållets inkomster",
                            "varsam decisions decide " + id,
                            "--delegation=PUNKT",
                            "1 person\n");

            Ran decided = decide(id, "--approve", "--checked=facts,calculations", "--participant=hans");
            assertThat(decided.code()).as(decided.err()).isZero();
            assertThat(decided.out()).contains(id + ": beslutat", "bifallet som föreslaget", "post 2 i loggen");
            assertThat(evidence()).containsExactly(AuditKind.PROPOSED, AuditKind.OPENED, AuditKind.APPROVED);

            assertThat(authorized()).isInstanceOf(Authorization.Granted.class);
            assertThat(authorized()).isInstanceOf(Authorization.Refused.class);
            assertThat(read("show", id, "--names").out().replaceAll("\\s+", " "))
                    .contains("beslutat och använt", DECIDES, "granskat det i fråga om sakuppgifter och beräkningar");
            assertThat(read("show", id).out()).doesNotContain(DECIDES);
            assertThat(varsam("audit", "verify", trail.toString()).code()).isEqualTo(Exit.INTACT);
        }

        @Test
        void rejectsAndOverrides() {
            String first = propose();
            assertThat(decide(first, "--reject").out()).contains("avslaget");
            String second = propose();
            assertThat(decide(second, "--override").out()).contains("AI:s förslag frångånget");
            assertThat(evidence()).contains(AuditKind.REJECTED, AuditKind.OVERRIDDEN);
            assertThat(authorized()).isInstanceOf(Authorization.Refused.class);
        }

        @Test
        void refusesTheOneWhoAskedWithAReasonAndEvidence() throws IOException {
            String id = propose();
            people = people(entry(USER, ASKS, "handläggare"));

            Ran ran = decide(id, "--approve");

            assertThat(ran.code()).isEqualTo(Exit.REFUSED);
            assertThat(ran.err())
                    .contains("Den som begär beslutar inte själv här")
                    .doesNotContain(ASKS);
            assertThat(evidence()).containsExactly(AuditKind.PROPOSED, AuditKind.REFUSED);
        }

        @Test
        void decidesOnceOnly() {
            String id = propose();
            assertThat(decide(id, "--approve").code()).isZero();

            Ran again = decide(id, "--reject");
            assertThat(again.code()).isEqualTo(Exit.REFUSED);
            assertThat(again.err()).contains("redan beslutat");
        }

        @Test
        void asksForOneOutcomeAndForReasonsOrAGround() {
            String id = propose();
            Ran silent = act("decide", id, "--content-file=" + content, "--delegation=3.1");
            assertThat(silent.code()).isEqualTo(Exit.USAGE);
            assertThat(silent.err()).contains("ange en av / give one of: --approve, --reject, --override");
            assertThat(decide(id, "--approve", "--reject").code()).isEqualTo(Exit.USAGE);
            Ran bare = act("decide", id, "--approve", "--content-file=" + content, "--delegation=3.1");
            assertThat(bare.code()).isEqualTo(Exit.DATA);
            assertThat(bare.err()).contains("Beslutet kan inte fattas");
            assertThat(act(
                                    "decide",
                                    id,
                                    "--approve",
                                    "--content-file=" + content,
                                    "--delegation=3.1",
                                    "--omit-reasons=urgent")
                            .code())
                    .isZero();
        }

        @Test
        void knowsNoOtherCaseAndNoOtherTrail() {
            assertThat(decide("nej", "--approve").code()).isEqualTo(Exit.DATA);
            assertThat(read("show", "nej").code()).isEqualTo(Exit.DATA);
            String id = propose();
            trail = folder.resolve("annan");
            assertThat(decide(id, "--approve").code()).isEqualTo(Exit.NO_INPUT);
            assertThat(trail).doesNotExist();
        }

        @Test
        void waitsForTheTrailThatTheApplicationWritesTo() {
            String id = propose();
            try (AuditTrail busy = AuditTrail.in(trail)) {
                assertThat(busy.size()).isEqualTo(1);
                assertThat(decide(id, "--approve").code()).isEqualTo(Exit.IN_USE);
            }
            assertThat(read("list").out()).contains(id);
        }
    }

    @Nested
    class WhoActs {

        @Test
        void isWhoTheOperatingSystemSaysWhateverThePropertySays() throws IOException {
            String id = propose();
            people = people(entry("nobody-else", DECIDES, "chef"));
            String before = System.getProperty("user.name");
            System.setProperty("user.name", "nobody-else");
            try {
                Ran ran = decide(id, "--approve");
                assertThat(ran.code()).isEqualTo(Exit.REFUSED);
                assertThat(ran.err()).contains("folk.json").doesNotContain(DECIDES);
            } finally {
                System.setProperty("user.name", before);
            }
            assertThat(evidence()).containsExactly(AuditKind.PROPOSED);
        }

        @Test
        void isNotAskedOfAFileThatEverybodyMayChange() throws IOException {
            Files.setPosixFilePermissions(people, PosixFilePermissions.fromString("rw-rw-rw-"));

            Ran ran = act("open", propose());

            assertThat(ran.code()).isEqualTo(Exit.DATA);
            assertThat(ran.err()).contains("chmod o-w");
        }

        @Test
        void saysSoWhenTheFileIsOnesOwn() {
            assertThat(act("open", propose()).err()).contains("du får själv ändra");
        }

        @Test
        void namesTheEntryThatIsWrongNeverTheName() throws IOException {
            people = people(entry(USER, DECIDES, "chef"), entry("eva", "Eva Ek", "chäf"));
            Ran role = act("open", "x");
            assertThat(role.code()).isEqualTo(Exit.DATA);
            assertThat(role.err()).contains("folk.json: person 2: ", "MANAGER").doesNotContain("Eva Ek");
            people = people(entry(USER, DECIDES, "chef"), entry(USER, "Eva Ek", "chef"));
            assertThat(act("open", "x").err()).contains("person 2: samma user två gånger");
            people = people("{\"user\":\"x\"}");
            assertThat(act("open", "x").err()).contains("person 1: user, name");
            Files.writeString(people, "[]");
            assertThat(act("open", "x").err()).contains("är ingen personfil");
        }
    }

    @Nested
    class Stopping {

        @Test
        void stopsAToolForTheApplicationTooUntilItIsResumed() {
            String id = propose();
            assertThat(decide(id, "--approve").code()).isZero();
            Ran stopped = act("stop", "eneo", "--reasons-file=" + reasons);
            assertThat(stopped.out()).isEqualTo("eneo är stoppat\n");
            assertThat(read("list").out()).contains("stoppade verktyg", "eneo, sedan 20");
            assertThat(authorized()).isInstanceOf(Authorization.Refused.class);

            assertThat(act("resume", "eneo").out()).isEqualTo("eneo får fortsätta\n");
            assertThat(authorized()).isInstanceOf(Authorization.Granted.class);
            assertThat(evidence()).contains(AuditKind.STOPPED, AuditKind.RESUMED);
        }
    }

    @Nested
    class Statistics {

        @Test
        void showsWhoDecidesWithoutOpening() {
            decide(propose(), "--approve");
            decide(propose(), "--approve");

            Ran ran = read("statistics");
            assertThat(ran.out().replaceAll("\\s+", " "))
                    .contains("#1 2 2 bifallet", "beslutar utan")
                    .doesNotContain(DECIDES);
            assertThat(read("statistics", "--json", "--names").out())
                    .contains("\"person\":\"" + DECIDES + "\"", "\"unopened\":2", "UNOPENED");
            assertThat(read("statistics", "--to=2020-01-31").out()).contains("ingen har beslutat");
            assertThat(read("statistics", "--from=2026-02-02", "--to=2026-02-01")
                            .code())
                    .isEqualTo(Exit.USAGE);
        }
    }

    @Nested
    class Databases {

        @Test
        void readsThePasswordFromTheEnvironment() throws IOException {
            desk = Files.createDirectory(folder.resolve("låst"));
            DecisionStore.createIfMissing(source(System.getenv(VARIABLE)));
            String url = "--jdbc=jdbc:h2:file:" + desk.resolve("desk");

            Ran ran = varsam("decisions", "list", url, "--user=sa", "--password-env=" + VARIABLE);
            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(ran.out()).contains("0 ärenden");
            Ran wrong = varsam("decisions", "list", "--desk=" + desk);
            assertThat(wrong.code()).isEqualTo(Exit.NO_INPUT);
            assertThat(wrong.err()).contains("släpper inte in kontot");
        }

        @Test
        void neverTakesThePasswordOnTheCommandLine() {
            for (String url : List.of(
                    "jdbc:h2:mem:x;PASSWORD=hemligt",
                    "jdbc:postgresql://db/x?user=a&password=hemligt",
                    "jdbc:postgresql://a:hemligt@db/x")) {
                Ran ran = varsam("decisions", "list", "--jdbc=" + url);
                assertThat(ran.code()).as(url).isEqualTo(Exit.USAGE);
                assertThat(ran.err()).contains("VARSAM_PASSWORD").doesNotContain("hemligt");
            }
        }

        @Test
        void makesNoDeskWhereThereIsNone() throws IOException {
            Path empty = Files.createDirectory(folder.resolve("tom"));

            Ran folderOnly = varsam("decisions", "list", "--desk=" + empty);
            assertThat(folderOnly.code()).isEqualTo(Exit.NO_INPUT);
            assertThat(folderOnly.err()).contains("inget beslutsbord");
            Ran url = varsam("decisions", "list", "--jdbc=jdbc:h2:file:" + empty.resolve("desk"));
            assertThat(url.code()).isEqualTo(Exit.NO_INPUT);
            assertThat(url.err()).contains("databasen finns inte");
            assertThat(empty).isEmptyDirectory();
        }

        @Test
        void asksForOnePlaceOfAKnownKind() {
            Ran nowhere = varsam("decisions", "list");
            assertThat(nowhere.code()).isEqualTo(Exit.USAGE);
            assertThat(nowhere.err()).contains("--desk MAPP", "--desk DIR");
            assertThat(read("list", "--jdbc=jdbc:h2:mem:x").code()).isEqualTo(Exit.USAGE);
            Ran other = varsam("decisions", "list", "--jdbc=jdbc:oracle:thin:x");
            assertThat(other.code()).isEqualTo(Exit.USAGE);
            assertThat(other.err()).contains("bara jdbc:h2: och jdbc:postgresql:");
        }

        @Test
        void tellsThatADatabaseCannotBeReachedWithoutTheDriversWords() {
            Ran ran = varsam("decisions", "list", "--jdbc=jdbc:postgresql://localhost:1/x?connectTimeout=2");

            assertThat(ran.code()).isEqualTo(Exit.NO_INPUT);
            assertThat(ran.err()).contains("jdbc:postgresql://localhost:1/x: databasen går inte att nå (08001)");
        }
    }
}
