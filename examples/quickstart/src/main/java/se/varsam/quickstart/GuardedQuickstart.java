package se.varsam.quickstart;

import static se.varsam.decision.CaseDocument.Kind.*;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import se.varsam.AiPolicy;
import se.varsam.annotation.*;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.Ruling;
import se.varsam.decision.desk.*;
import se.varsam.guard.*;
import se.varsam.guarded.Guarded;
import se.varsam.label.Inspector;
import se.varsam.person.*;
import se.varsam.rule.PolicyViolationException;

/** Annotations that guard: an open question passes, a personal number does not, a picture is labelled, a payment waits. */
public final class GuardedQuickstart {

    interface Assistant {
        @UsesAiTool(value = "chatgpt", purpose = "svar")
        String answer(@OpenInformationOnly String question);

        @UsesAiTool(value = "chatgpt", purpose = "svar")
        @AiGenerated
        byte[] picture(@OpenInformationOnly String motif);

        @RequiresHumanDecision(
                matter = "utbetalning",
                tool = "eneo",
                statedIn = {OFFICIAL_REPORT, BACKGROUND_DOCUMENT})
        void pay(String dnr, int amount);
    }

    private static Person signedIn = Person.of("asta.ek", Role.EMPLOYEE); // yours: who is signed in

    private GuardedQuickstart() {}

    /** Calls what is guarded and prints what happens. */
    public static void main(String[] args) throws IOException {
        try (AuditTrail trail = AuditTrail.in(Files.createTempDirectory("varsam"))) {
            AiPolicy policy =
                    AiPolicy.of("soderkoping").with(AiServices.register()).recordedIn(trail);
            DeskRules rules = DeskRules.fourEyes(Duration.ofDays(7));
            DecisionDesk desk = policy.desk(DecisionStore.inMemory(), () -> Optional.of(signedIn), trail, rules);
            Guard guard = Guard.of(policy).knowing(AiServices.answers()).deciding(desk);
            Assistant assistant = Guarded.by(guard).proxy(Assistant.class, new AiServices());

            System.out.println(assistant.answer("När har biblioteket öppet?"));
            try {
                assistant.answer("Jag heter Eva Ek, 19900101-0017. När har ni öppet?"); // does not leave the house
            } catch (PolicyViolationException denied) {
                denied.verdict().findings().forEach(System.out::println);
            }
            System.out.println(
                    Inspector.standard().inspect(assistant.picture("Torget")).fields());
            try {
                assistant.pay("SN 2026/41", 4500);
            } catch (HumanDecisionRequiredException waiting) {
                System.out.println(waiting.reason().sv());
                decide(desk, waiting.pending().orElseThrow());
            }
            assistant.pay("SN 2026/41", 4500); // exactly this, once
        }
    }

    private static void decide(DecisionDesk desk, String id) {
        Person caseWorker = signedIn;
        signedIn = Person.of("Cecilia Berg", Role.MANAGER);
        desk.open(id);
        Ruling ruling = Ruling.by(signedIn).content("4 500 kronor betalas ut.").because("Enligt riksnormen.");
        desk.decide(id, ruling, Outcome.approved());
        signedIn = caseWorker;
    }
}
