package se.varsam.cli.decision;

import static se.varsam.cli.Ran.varsam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.cli.Ran;
import se.varsam.cli.desk.DriverSource;
import se.varsam.cli.desk.OperatingSystem;
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

/** What the tests of commands on a desk share: the application proposes and uses, a human decides. */
abstract class DeskCommands {

    static final String ASKS = "Hans Handläggare";
    static final String DECIDES = "Vera Varsam";
    static final String USER = OperatingSystem.user();
    /** Any variable that every environment has will do as a password. */
    static final String VARIABLE = "PATH";

    static final Request REQUEST = new Request(
            Action.of("utbetalning").with("belopp", 4500).with("dnr", "SOC-2026-17"),
            "eneo",
            "2.1",
            "soderkoping",
            "2026-01");

    @TempDir
    Path folder;

    Path desk;
    Path trail;
    Path people;
    Path reasons;
    Path content;

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

    static String entry(String user, String name, String role) {
        return "{\"user\":\"" + user + "\",\"name\":\"" + name + "\",\"roles\":[\"" + role + "\"]}";
    }

    Path people(String... entries) throws IOException {
        return Files.writeString(folder.resolve("folk.json"), "{\"people\":[" + String.join(",", entries) + "]}");
    }

    DriverSource source(String password) {
        Properties account = new Properties();
        account.setProperty("user", "sa");
        account.setProperty("password", password);
        return new DriverSource("jdbc:h2:file:" + desk.resolve("desk"), account);
    }

    /** What the application does; the command line runs before or after, since a file database has one user at a time. */
    <T> T application(Function<DecisionDesk, T> work) {
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

    Authorization authorized() {
        return application(each -> each.authorize(REQUEST));
    }

    String propose() {
        Decision.Proposed proposed = new Decision.Proposed(
                Answers.unknown(),
                List.of(AiContribution.of("eneo", "Eneo", "2.1", AiRole.SEARCHED, "hushållets inkomster")));
        return application(each -> each.propose(Proposal.of(proposed, REQUEST)).id());
    }

    Ran read(String command, String... more) {
        List<String> args = new ArrayList<>(List.of("decisions", command, "--desk=" + desk));
        args.addAll(List.of(more));
        return varsam(args.toArray(String[]::new));
    }

    Ran act(String command, String... more) {
        List<String> all = new ArrayList<>(List.of("--people=" + people, "--trail=" + trail));
        all.addAll(List.of(more));
        return read(command, all.toArray(String[]::new));
    }

    Ran decide(String id, String how, String... more) {
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

    List<AuditKind> evidence() {
        List<AuditKind> kinds = new ArrayList<>();
        try (AuditTrail read = AuditTrail.reading(trail)) {
            read.read(0, read.size(), each -> kinds.add(each.kind()));
        }
        return kinds;
    }
}
