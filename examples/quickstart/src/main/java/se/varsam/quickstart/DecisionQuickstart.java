package se.varsam.quickstart;

import static se.varsam.decision.DecisionTrait.AFFECTS_INDIVIDUAL;
import static se.varsam.decision.DecisionTrait.AUTOMATION_DELEGATED;
import static se.varsam.decision.DecisionTrait.CONCERNS_BENEFITS;
import static se.varsam.decision.DecisionTrait.REASONED;
import static se.varsam.decision.DecisionTrait.SIGNIFICANT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditTrail;
import se.varsam.audit.Checkpoint;
import se.varsam.audit.CheckpointSigner;
import se.varsam.decision.AiContribution;
import se.varsam.decision.AiReview;
import se.varsam.decision.AiRole;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.Action;
import se.varsam.decision.desk.DecisionCase;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.decision.desk.DecisionStore;
import se.varsam.decision.desk.DeskRules;
import se.varsam.decision.desk.Outcome;
import se.varsam.incident.IncidentReport;
import se.varsam.information.Information;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.record.FolderKeeper;
import se.varsam.record.KeptRecord;
import se.varsam.record.PublicRecord;
import se.varsam.record.RecordKind;
import se.varsam.term.Answers;
import se.varsam.term.Language;
import se.varsam.tool.AiTool;
import se.varsam.tool.ToolKind;
import se.varsam.use.AiUse;

/** AI drafts a decision on financial aid: a human decides, exactly that is paid, once, and there is evidence of it all. */
public final class DecisionQuickstart {

    private static final String CASE = "SN 2026/41";

    private DecisionQuickstart() {}

    /**
     * Tells the story in a new folder and prints it.
     *
     * @param args none
     * @throws IOException when there is no room for the folder
     */
    public static void main(String[] args) throws IOException {
        tell(Files.createTempDirectory("varsam"), Clock.system(ZoneId.of("Europe/Stockholm")));
    }

    static void tell(Path folder, Clock clock) {
        try (AuditTrail trail = AuditTrail.in(folder.resolve("trail")).with(clock)) {
            AiPolicy policy = AiPolicy.of("soderkoping").with(clock).recordedIn(trail);
            decide(policy, trail);
            reportIncident(policy, folder.resolve("incidents"));
            keepAnswer(policy, folder.resolve("records"), clock);
            verify(trail);
        }
    }

    private static void decide(AiPolicy policy, AuditTrail trail) {
        Person caseWorker = Person.of("asta.ek", Role.EMPLOYEE);
        Person manager = Person.of("Cecilia Berg", Role.MANAGER);
        AtomicReference<Person> session = new AtomicReference<>(caseWorker); // yours: who is signed in
        DecisionDesk desk = policy.desk(
                DecisionStore.inMemory(), // or in a database: DecisionStore.on(dataSource)
                () -> Optional.ofNullable(session.get()),
                trail,
                DeskRules.fourEyes(Duration.ofDays(7)));

        // What AI did, and what the matter is
        AiTool eneo = eneo();
        AiContribution draft =
                AiContribution.of(eneo.id(), eneo.name(), "2.4", AiRole.DRAFTED, "hushållets inkomster", "riksnormen");
        Answers<DecisionTrait> aid = Answers.harmless(DecisionTrait.class)
                .with(CONCERNS_BENEFITS, AFFECTS_INDIVIDUAL, SIGNIFICANT)
                .without(AUTOMATION_DELEGATED, REASONED);
        AiUse use = AiUse.decide(eneo, new Decision.Proposed(aid, List.of(draft)));
        policy.assess(use).findings().stream()
                .filter(finding -> finding.effect().blocks())
                .forEach(System.out::println); // clause, sentence and way forward

        // The case worker asks for exactly this …
        DecisionCase waiting = desk.propose(policy.proposal(use, payment(4500)));

        // … and another human opens it and decides
        session.set(manager);
        desk.open(waiting.id());
        Ruling ruling = Ruling.by(manager)
                .under("3.1")
                .content("Bistånd beviljas med 4 500 kronor.")
                .because("Inkomsterna understiger riksnormen.", "12 kap. 1 § socialtjänstlagen")
                .reviewing(AiReview.of(AiReview.Part.FACTS, AiReview.Part.CALCULATIONS));
        DecisionCase decided = desk.decide(waiting.id(), ruling, Outcome.approved());

        decided.made().ifPresent(made -> System.out.println(made.statement(Locale.forLanguageTag("sv"))));

        session.set(caseWorker);
        for (int amount : List.of(5400, 4500, 4500)) { // another amount, the right one, once more
            System.out.println(amount + " kronor: "
                    + desk.authorize(waiting.id(), policy.request(draft, payment(amount)))
                            .text()
                            .sv());
        }
    }

    private static Action payment(int amount) {
        return Action.of("utbetalning").with("ärende", CASE).with("belopp", amount);
    }

    /** A letter was pasted into ChatGPT: whom to tell, and by when. */
    private static void reportIncident(AiPolicy policy, Path folder) {
        AiTool chatGpt = AiTool.publiclyAvailable("chatgpt", "ChatGPT").build();
        AiUse pasted = AiUse.input(chatGpt, Information.open().inspectedIn("Hej, mitt personnummer är 19900101-0017."));
        IncidentReport report =
                policy.incidents(folder).report(policy.occurrence(pasted).about(CASE));
        report.recipients().forEach(System.out::println);
        report.deadlines().forEach(deadline -> System.out.println(deadline.phrase(Language.SWEDISH)));
    }

    private static void keepAnswer(AiPolicy policy, Path folder, Clock clock) {
        PublicRecord answer = PublicRecord.of(RecordKind.OUTPUT, "Förslag till beslut …", "eneo", clock.instant());
        KeptRecord kept = policy.records(FolderKeeper.in(folder)).keep(answer.inCase(CASE));
        System.out.println(kept.reference() + ": " + kept.handling().sv() + " " + kept.clauses());
    }

    /** The checkpoint goes to the archive: whoever has it sees a trail that was cut or written anew. */
    private static void verify(AuditTrail trail) {
        Checkpoint checkpoint = trail.checkpoint(CheckpointSigner.create("soderkoping.se/varsam"));
        System.out.println(trail.verify(List.of(checkpoint), List.of()).text().sv());
    }

    private static AiTool eneo() {
        return AiTool.procured("eneo", "Eneo")
                .vendor("Sundsvalls kommun")
                .is(ToolKind.GENERATIVE)
                .firstReleased(LocalDate.of(2024, 1, 15))
                .otherwiseHarmless()
                .build();
    }
}
