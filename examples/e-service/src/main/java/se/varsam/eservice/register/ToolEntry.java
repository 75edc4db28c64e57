package se.varsam.eservice.register;

import java.util.List;
import java.util.stream.Stream;
import se.varsam.attestation.Attestation;
import se.varsam.eservice.municipality.Municipality;
import se.varsam.term.Language;
import se.varsam.term.Terms;
import se.varsam.tool.AiTool;
import se.varsam.tool.Approval;
import se.varsam.use.Purpose;

/**
 * One tool of the register, in words.
 *
 * @param id its id
 * @param name its name
 * @param vendor who makes it, blank when not said
 * @param version its version, blank when not said
 * @param availability who can reach it
 * @param account under whose account it is used
 * @param kinds what it is, blank when not said
 * @param lifeCycle where in its life it is
 * @param approval what it is approved for
 * @param processes in which processes, blank when in none
 * @param attestations what was attested of it
 * @param admissions what each municipality says of admitting it, for each purpose that it is approved for
 */
record ToolEntry(
        String id,
        String name,
        String vendor,
        String version,
        String availability,
        String account,
        String kinds,
        String lifeCycle,
        String approval,
        String processes,
        List<String> attestations,
        List<Admission> admissions) {

    static ToolEntry of(AiTool tool, List<Municipality> municipalities, List<Purpose> purposes, Language language) {
        return new ToolEntry(
                tool.id(),
                tool.name(),
                tool.vendor(),
                tool.version(),
                tool.availability().in(language),
                tool.account().in(language),
                Terms.join(tool.kinds().stream().sorted().toList(), language),
                tool.lifeCycle().in(language),
                tool.approval().phrase(language),
                processes(tool.approval(), language),
                tool.attestations().stream().map(each -> text(each, language)).toList(),
                municipalities.stream()
                        .flatMap(each -> purposes.stream().map(purpose -> Admission.of(each, tool, purpose)))
                        .toList());
    }

    private static String processes(Approval approval, Language language) {
        if (approval.reach() == Approval.Reach.EVERY_PROCESS) {
            return language == Language.SWEDISH ? "alla processer" : "every process";
        }
        return String.join(", ", approval.processes().stream().sorted().toList());
    }

    /** What, how it came out, of what, when, in which roles and where it is kept: never who. */
    private static String text(Attestation attestation, Language language) {
        return Stream.of(
                        attestation.kind().in(language),
                        attestation.outcome().in(language),
                        attestation.boundTo(),
                        attestation.date().toString(),
                        Terms.join(attestation.by().roles().stream().sorted().toList(), language),
                        attestation.reference())
                .filter(each -> !each.isBlank())
                .reduce((left, right) -> left + " · " + right)
                .orElse("");
    }
}
