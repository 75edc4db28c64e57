package se.varsam.use;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.varsam.attestation.Attestation;
import se.varsam.content.Content;
import se.varsam.decision.CaseFile;
import se.varsam.decision.Decision;
import se.varsam.incident.Incident;
import se.varsam.information.Information;
import se.varsam.person.Person;
import se.varsam.tool.AgentAction;
import se.varsam.tool.AiTool;

/** The parts of a use while it is put together. */
final class Draft {
    final Act act;
    AiTool tool;
    Information information;
    Purpose purpose;
    Optional<Content> content;
    Decision decision;
    CaseFile caseFile;
    Incident incident;
    Optional<Person> user;
    Optional<AgentAction> agentAction;
    List<Attestation> attestations;
    Optional<LocalDate> date;
    String place;
    boolean disclosed;

    Draft(Act act, AiTool tool) {
        this.act = act;
        this.tool = tool;
        information = Information.unknown();
        purpose = Purpose.of("");
        content = Optional.empty();
        decision = Decision.unknown();
        caseFile = CaseFile.unknown();
        incident = Incident.of(Incident.Status.SUSPECTED);
        user = Optional.empty();
        agentAction = Optional.empty();
        attestations = List.of();
        date = Optional.empty();
        place = "";
        disclosed = false;
    }

    Draft(AiUse use, Act act) {
        this.act = act;
        tool = use.tool();
        information = use.information();
        purpose = use.purpose();
        content = use.statedContent();
        decision = use.decision();
        caseFile = use.caseFile();
        incident = use.incident();
        user = use.user();
        agentAction = use.agentAction();
        attestations = use.attestations();
        date = use.date();
        place = use.place();
        disclosed = use.isDisclosed();
    }
}
