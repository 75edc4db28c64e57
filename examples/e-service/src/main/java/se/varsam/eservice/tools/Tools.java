package se.varsam.eservice.tools;

import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.tool.Account;
import se.varsam.tool.AiTool;
import se.varsam.tool.Approval;
import se.varsam.tool.ContractPart;
import se.varsam.tool.LifeCycle;
import se.varsam.tool.ToolKind;
import se.varsam.tool.ToolRegister;
import se.varsam.tool.ToolTrait;

/** The register: two public tools, two procured ones of which one is reviewed in full, and what runs in the service itself. */
@Configuration(proxyBeanMethods = false)
class Tools {

    private static final LocalDate REVIEWED = LocalDate.of(2026, 3, 16);

    @Bean
    ToolRegister toolRegister() {
        return ToolRegister.of(chatGpt(), copilot(), eneo(), triage(), firefly());
    }

    private static AiTool chatGpt() {
        return AiTool.publiclyAvailable("chatgpt", "ChatGPT")
                .vendor("OpenAI")
                .version("5.2")
                .is(ToolKind.GENERATIVE, ToolKind.CHATBOT)
                .account(Account.PRIVATE)
                .with(ToolTrait.VENDOR_CAN_READ)
                .without(
                        ToolTrait.INFORMATION_CLASSIFIED,
                        ToolTrait.MEETS_SECURITY_REQUIREMENTS,
                        ToolTrait.MEETS_DATA_PROTECTION_REQUIREMENTS,
                        ToolTrait.REACHES_DEVICE,
                        ToolTrait.REACHES_ACCOUNTS,
                        ToolTrait.MEETS_PEOPLE)
                .firstReleased(LocalDate.of(2022, 11, 30))
                .lifeCycle(LifeCycle.IN_USE)
                .build();
    }

    /** Under contract and reviewed, but never classified as a system: so it counts as open to all in Söderköping (7.1). */
    private static AiTool copilot() {
        return AiTool.procured("copilot", "Microsoft 365 Copilot")
                .vendor("Microsoft")
                .version("2026-10")
                .is(ToolKind.GENERATIVE)
                .contractOn(ContractPart.DATA_PROTECTION, ContractPart.INFORMATION_SECURITY)
                .with(
                        ToolTrait.MEETS_SECURITY_REQUIREMENTS,
                        ToolTrait.MEETS_DATA_PROTECTION_REQUIREMENTS,
                        ToolTrait.REACHES_DEVICE,
                        ToolTrait.REACHES_ACCOUNTS)
                .without(ToolTrait.INFORMATION_CLASSIFIED, ToolTrait.MEETS_PEOPLE, ToolTrait.VENDOR_CAN_READ)
                .approved(Approval.upTo(InformationClass.OPEN).inProcesses("svar"))
                .attested(Reviews.ofTool(REVIEWED))
                .firstReleased(LocalDate.of(2023, 11, 1))
                .lifeCycle(LifeCycle.IN_USE)
                .build();
    }

    private static AiTool eneo() {
        return AiTool.procured("eneo", "Eneo")
                .vendor("Sundsvalls kommun")
                .version("2026-10")
                .is(ToolKind.GENERATIVE)
                .contractOn(ContractPart.DATA_PROTECTION, ContractPart.INFORMATION_SECURITY)
                .with(
                        ToolTrait.INFORMATION_CLASSIFIED,
                        ToolTrait.MEETS_SECURITY_REQUIREMENTS,
                        ToolTrait.MEETS_DATA_PROTECTION_REQUIREMENTS,
                        ToolTrait.TRACEABLE,
                        ToolTrait.MONITORED)
                .without(
                        ToolTrait.VENDOR_CAN_READ,
                        ToolTrait.REACHES_DEVICE,
                        ToolTrait.REACHES_ACCOUNTS,
                        ToolTrait.MEETS_PEOPLE,
                        ToolTrait.TRAINED_ON_MUNICIPAL_DATA)
                .approved(Approval.upTo(InformationClass.INTERNAL, InformationCategory.PERSONAL_DATA)
                        .inProcesses("svar"))
                .attested(Reviews.inFull("svar", REVIEWED))
                .firstReleased(LocalDate.of(2025, 2, 1))
                .lifeCycle(LifeCycle.IN_USE)
                .build();
    }

    /** Runs in this process, trained on the texts that ship with it: nothing leaves, and nothing entered is learnt. */
    private static AiTool triage() {
        return AiTool.inHouse("triage", "Kontaktcenters sortering")
                .vendor("Apache OpenNLP")
                .version("1")
                .is(ToolKind.DECISION_SUPPORT)
                .with(
                        ToolTrait.INFORMATION_CLASSIFIED,
                        ToolTrait.MEETS_SECURITY_REQUIREMENTS,
                        ToolTrait.MEETS_DATA_PROTECTION_REQUIREMENTS,
                        ToolTrait.DISCLOSES_AI,
                        ToolTrait.TRACEABLE,
                        ToolTrait.HUMAN_CONTROL,
                        ToolTrait.ACCESS_CONTROLLED)
                .without(
                        ToolTrait.VENDOR_CAN_READ,
                        ToolTrait.REACHES_DEVICE,
                        ToolTrait.REACHES_ACCOUNTS,
                        ToolTrait.MEETS_PEOPLE,
                        ToolTrait.TRAINED_ON_MUNICIPAL_DATA,
                        ToolTrait.LEAVES_MUNICIPAL_CONTROL,
                        ToolTrait.GIVEN_TO_THIRD_PARTY)
                .approved(Approval.upTo(InformationClass.INTERNAL, InformationCategory.PERSONAL_DATA)
                        .inProcesses("sortering"))
                .attested(Reviews.inFull("sortering", REVIEWED))
                .firstReleased(LocalDate.of(2026, 1, 12))
                .lifeCycle(LifeCycle.IN_USE)
                .ownedBy(Person.of("Kontaktcenters chef", Role.SYSTEM_OWNER))
                .build();
    }

    private static AiTool firefly() {
        return AiTool.publiclyAvailable("firefly", "Adobe Firefly")
                .vendor("Adobe")
                .version("3")
                .is(ToolKind.GENERATIVE)
                .account(Account.MUNICIPAL)
                .with(ToolTrait.VENDOR_CAN_READ)
                .without(
                        ToolTrait.INFORMATION_CLASSIFIED,
                        ToolTrait.REACHES_DEVICE,
                        ToolTrait.REACHES_ACCOUNTS,
                        ToolTrait.MEETS_PEOPLE)
                .approved(Approval.upTo(InformationClass.OPEN).inProcesses("bild"))
                .attested(Reviews.ofTool(REVIEWED))
                .firstReleased(LocalDate.of(2023, 3, 21))
                .lifeCycle(LifeCycle.IN_USE)
                .build();
    }
}
