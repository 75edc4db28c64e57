package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.CheckpointSigner;
import se.varsam.data.JsonObject;
import se.varsam.decision.AiContribution;
import se.varsam.decision.AiReview;
import se.varsam.decision.AiRole;
import se.varsam.decision.Decision;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.Action;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.Outcome;
import se.varsam.decision.desk.Proposal;
import se.varsam.decision.desk.Request;
import se.varsam.incident.IncidentRegister;
import se.varsam.incident.IncidentReport;
import se.varsam.incident.Occurrence;
import se.varsam.information.Information;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.record.FolderKeeper;
import se.varsam.record.KeptRecord;
import se.varsam.record.PublicRecord;
import se.varsam.record.PublicRecords;
import se.varsam.record.RecordKind;
import se.varsam.rule.Verdict;
import se.varsam.term.Answers;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;

/** From proposal to archive, no name, number or text gets where it does not belong. */
class EvidencePrivacyTest {

    private static final String NAME = "Kanariefågel";
    private static final String NUMBER = "19900101-0017";
    private static final String TEXT = "Kvittrar i buren om dagen";
    private static final List<String> CANARIES = List.of(NAME, NUMBER, "0101-0017", TEXT);

    private final Person asker = Person.of(NAME + " Ask", Role.EMPLOYEE);
    private final Person chief = Person.of(NAME + " Chef", Role.MANAGER);
    private final AiTool eneo = AiTool.procured("eneo", "Eneo")
            .vendor("Sundsvalls kommun")
            .firstReleased(LocalDate.of(2024, 1, 15))
            .otherwiseHarmless()
            .build();
    private final AiTool chatGpt =
            AiTool.publiclyAvailable("chatgpt", "ChatGPT").build();
    private final AiContribution draft =
            AiContribution.of("eneo", "Eneo", "2.4", AiRole.ASSESSED, NAME + " " + NUMBER + " " + TEXT);
    private final Decision.Proposed proposed = new Decision.Proposed(Answers.unknown(), List.of(draft));
    private final AiUse use = AiUse.decide(eneo, proposed).by(asker);
    private final Action action = Action.of("utbetalning").with("till", NUMBER).with("skäl", List.of(TEXT, NAME));
    private final Ruling ruling = Ruling.by(chief)
            .under(NAME)
            .content(TEXT)
            .because(NUMBER + TEXT, TEXT)
            .changing(NAME)
            .reviewing(AiReview.of(AiReview.Part.FACTS));
    private final PublicRecord output = PublicRecord.of(
                    RecordKind.OUTPUT, NAME + NUMBER + TEXT, "eneo", Policies.CLOCK.instant())
            .inCase(NUMBER)
            .by(asker);
    private final AiUse pasted = AiUse.input(chatGpt, Information.open().inspectedIn(TEXT + " " + NUMBER))
            .by(asker);

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level level = root.getLevel();
    private final List<Object> seen = new ArrayList<>();
    private final List<String> thrown = new ArrayList<>();

    private Person signedIn = asker;

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() {
        root.setLevel(Level.TRACE);
        logged.start();
        root.addAppender(logged);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(logged);
        root.setLevel(level);
    }

    @Test
    void tellsNothingPersonalWhereItDoesNotBelong() throws IOException {
        try (AuditTrail trail = AuditTrail.in(folder.resolve("trail"))) {
            AiPolicy policy = AiPolicy.of("soderkoping").with(Policies.CLOCK).recordedIn(trail);
            decide(policy, trail);
            goWrong(policy, trail);
            report(policy);
            keep(policy);
            see(trail.checkpoint(CheckpointSigner.create("archive")));
            see(trail.verify());
            see(trail.prove(0));
            trail.read(0, trail.size(), this::see);
            see(trail.forget(1, chief, "SN 2026/41"));
            see(trail);
            fails(() -> trail.matches(-1, NAME, TEXT.getBytes(StandardCharsets.UTF_8)));
        }

        assertThat(seen)
                .hasSizeGreaterThan(40)
                .allSatisfy(each -> assertThat(each.toString())
                        .as(each.getClass().getName())
                        .doesNotContain(CANARIES));
        assertThat(thrown)
                .hasSizeGreaterThan(10)
                .allSatisfy(each -> assertThat(each).doesNotContain(CANARIES));
        assertThat(logged.list)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(told(each)).doesNotContain(CANARIES));
        assertThat(trailFiles()).isNotEmpty().allSatisfy(EvidencePrivacyTest::holdsAPersonOnlyInTheOpen);
        assertThat(Files.readString(only("incidents", ".json"))).doesNotContain(NUMBER, "0101-0017", TEXT);
    }

    private void decide(AiPolicy policy, AuditTrail trail) {
        DecisionStore store = DecisionStore.inMemory();
        DecisionDesk desk =
                policy.desk(store, () -> Optional.of(signedIn), trail, DeskRules.fourEyes(Duration.ofDays(7)));
        Verdict verdict = see(policy.assess(use));
        verdict.findings().forEach(this::see);
        Proposal proposal = see(policy.proposal(use, action));
        Request request = see(proposal.request());
        DecisionCase held = see(desk.propose(proposal));
        fails(() -> desk.decide(held.id(), ruling, Outcome.approved()));
        fails(() -> desk.authorize(request).orElseThrow());
        fails(() -> desk.open(NAME));
        as(chief, () -> see(desk.open(held.id())));
        fails(() -> as(chief, () -> desk.decide(held.id(), ruling.content(" "), Outcome.approved())));
        DecisionCase decided = as(chief, () -> see(desk.decide(held.id(), ruling, Outcome.approved())));
        Decision.Made made = see(decided.made().orElseThrow());
        assertThat(made.statement(Locale.forLanguageTag("sv"))).contains(NAME); // here it belongs
        see(policy.assess(use.deciding(made)));
        see(desk.authorize(policy.request(draft, action.with("mer", TEXT))));
        see(desk.authorize(request));
        see(desk.authorize(request));
        desk.stop("eneo", TEXT);
        see(desk.stops().get(0));
        fails(() -> desk.propose(proposal));
        see(desk.statistics(Instant.EPOCH, Policies.CLOCK.instant().plusSeconds(1)));
        see(List.of(action, ruling, draft, proposed, use, held.binding(), desk, store, policy));
    }

    private void goWrong(AiPolicy policy, AuditTrail trail) {
        AiContribution unversioned = AiContribution.of("eneo", "Eneo", "", AiRole.DRAFTED, TEXT);
        AiContribution prose = AiContribution.of("eneo", "Eneo", TEXT + NAME, AiRole.DRAFTED, TEXT);
        fails(() -> policy.request(unversioned, action));
        fails(() -> policy.request(prose, action));
        fails(() -> policy.proposal(use.with(chatGpt), action));
        fails(() -> policy.proposal(use.deciding(proposed.decide(ruling.on(LocalDate.EPOCH))), action));
        fails(() -> policy.assess(pasted).orElseThrow());
        fails(() -> new PublicRecord(
                RecordKind.OUTPUT,
                TEXT.getBytes(StandardCharsets.UTF_8),
                NAME,
                "eneo",
                NUMBER,
                Instant.EPOCH,
                Optional.of(asker),
                output.marking()));
        fails(() -> policy.records(record -> "").keep(output));
        fails(() -> PublicRecord.of(RecordKind.OUTPUT, TEXT, TEXT + NAME, Instant.EPOCH));
        AuditTrail closed = AuditTrail.inMemory();
        closed.close();
        fails(() -> policy.recordedIn(closed).assess(pasted));
        fails(() -> policy.recordedIn(closed).records(record -> "1").keep(output));
        see(policy.recordedIn(closed).incidents(folder.resolve("elsewhere")).report(policy.occurrence(pasted)));
        assertThat(trail.size()).isPositive();
    }

    private void report(AiPolicy policy) {
        IncidentRegister register = policy.incidents(folder.resolve("incidents"))
                .with(report -> {
                    throw new IllegalStateException(NAME);
                });
        Verdict verdict = see(policy.assess(pasted));
        verdict.findings().forEach(this::see);
        verdict.obligations().forEach(this::see);
        register.stopped(see(policy.stopped(pasted, verdict)));
        Occurrence occurrence = see(policy.occurrence(pasted).about(NUMBER).describedAs(NAME));
        IncidentReport report = see(register.report(occurrence));
        report.deadlines().forEach(this::see);
        report.recipients().forEach(this::see);
        see(register.reports());
        fails(() -> register.fulfilled(report.id(), "GDPR-0", Instant.EPOCH));
        see(register);
    }

    private void keep(AiPolicy policy) {
        PublicRecords records = policy.records(FolderKeeper.in(folder.resolve("records")));
        KeptRecord kept = see(records.keep(see(output)));
        assertThat(folder.resolve("records").resolve(kept.reference()))
                .content()
                .contains(TEXT); // here it belongs
        see(records);
    }

    private <T> T as(Person person, Supplier<T> work) {
        Person before = signedIn;
        signedIn = person;
        try {
            return work.get();
        } finally {
            signedIn = before;
        }
    }

    private <T> T see(T value) {
        seen.add(value);
        return value;
    }

    private void fails(ThrowingCallable work) {
        Optional<Throwable> failure = Optional.empty();
        try {
            work.call();
        } catch (Throwable e) {
            failure = Optional.of(e);
        }
        assertThat(failure).isPresent();
        for (; failure.isPresent(); failure = failure.map(Throwable::getCause)) {
            thrown.add(failure.get().toString());
        }
    }

    private static String told(ILoggingEvent event) {
        return event.getFormattedMessage()
                + Optional.ofNullable(event.getThrowableProxy())
                        .map(ThrowableProxyUtil::asString)
                        .orElse("");
    }

    private List<Path> trailFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("trail"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Path only(String below, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    private static void holdsAPersonOnlyInTheOpen(Path file) {
        assertThat(file).content(StandardCharsets.ISO_8859_1).doesNotContain(NUMBER, "0101-0017", "Kvittrar");
        if (!file.toString().endsWith(".jsonl")) {
            assertThat(file).content(StandardCharsets.ISO_8859_1).doesNotContain("Kanarie");
            return;
        }
        assertThat(file).content().contains(NAME);
        for (String line : lines(file)) {
            assertThat(line.substring(line.indexOf(",\"leaf\":{"))).doesNotContain("Kanarie");
            assertThat(JsonObject.parse(line).object("open").names()).isSubsetOf(Set.of("salt", "person"));
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
