package se.varsam.quickstart;

import static se.varsam.attestation.AttestationKind.DPIA;
import static se.varsam.attestation.AttestationKind.GDPR_ANALYSIS;
import static se.varsam.attestation.AttestationKind.SYSTEM_CLASSIFICATION;
import static se.varsam.information.InformationCategory.PERSONAL_DATA;

import java.time.LocalDate;
import se.varsam.AiPolicy;
import se.varsam.attestation.Attestation;
import se.varsam.attestation.AttestationKind;
import se.varsam.information.Information;
import se.varsam.information.InformationClass;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.risk.RiskTier;
import se.varsam.rule.Effect;
import se.varsam.rule.Verdict;
import se.varsam.tool.AiTool;
import se.varsam.tool.Approval;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolRegister;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

/** A web page with names is to be translated: not by ChatGPT, but by Eneo, which the municipality has approved for it. */
public final class Quickstart {

    private static final Purpose TRANSLATION = Purpose.of("översätta webbsidor", RiskTier.MINIMAL);

    private Quickstart() {}

    /**
     * Asks the policy about each tool and prints the answer.
     *
     * @param args none
     */
    public static void main(String[] args) {
        AiTool chatGpt = AiTool.publiclyAvailable("chatgpt", "ChatGPT")
                .vendor("OpenAI")
                .is(ToolKind.GENERATIVE)
                .firstReleased(LocalDate.of(2022, 11, 30))
                .otherwiseHarmless() // without it, what is not said counts against the tool
                .build();
        AiTool eneo = AiTool.procured("eneo", "Eneo")
                .vendor("Sundsvalls kommun")
                .is(ToolKind.GENERATIVE)
                .otherwiseHarmless()
                .approved(
                        Approval.upTo(InformationClass.INTERNAL, PERSONAL_DATA).inProcesses(TRANSLATION.process()))
                .attested(attest(SYSTEM_CLASSIFICATION), attest(GDPR_ANALYSIS), attest(DPIA))
                .build();
        AiPolicy policy = AiPolicy.of("soderkoping").with(ToolRegister.of(chatGpt, eneo));

        Information page = Information.open().holding(PERSONAL_DATA); // published already, and yet personal data
        for (AiTool tool : policy.tools().tools()) {
            Verdict verdict = policy.assess(AiUse.input(tool, page).forPurpose(TRANSLATION));
            System.out.println(tool.name() + ": " + (verdict.isAllowed() ? "tillåtet" : "inte tillåtet"));
            verdict.findings().stream()
                    .filter(finding -> finding.effect() == Effect.DENY)
                    .forEach(System.out::println); // clause, sentence and way forward; never the text
        }
    }

    private static Attestation attest(AttestationKind kind) {
        Person officer = Person.of("Dataskyddsombudet", Role.DPO);
        return Attestation.of(kind, officer, LocalDate.of(2026, 3, 2)).about(TRANSLATION.process());
    }
}
