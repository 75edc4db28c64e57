package se.varsam.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.varsam.attestation.Attestation;
import se.varsam.content.Content;
import se.varsam.decision.CaseFile;
import se.varsam.decision.Decision;
import se.varsam.incident.Incident;
import se.varsam.information.Information;
import se.varsam.person.Person;
import se.varsam.profile.Settings;
import se.varsam.term.Bilingual;
import se.varsam.tool.AgentAction;
import se.varsam.tool.AiTool;
import se.varsam.use.Act;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;

/** A scenario: a use, whom it is put to and what is expected. */
final class ScenarioShape extends Shape<Scenario> {

    private static final Constants<Unstated> UNSTATED = new Constants<>(Unstated.class);

    static final ScenarioShape SHAPE = new ScenarioShape();

    private final Field<Scenario, String> id = required("id", Texts.NAME, Scenario::id);
    private final Field<Scenario, Bilingual> title = optional("title", TitleShape.SHAPE, Scenario::title);
    private final Field<Scenario, String> municipality =
            optional("municipality", Texts.PROFILE, scenario -> Optional.empty());
    private final Field<Scenario, List<String>> profiles =
            many("profiles", Many.list(Texts.PROFILE), Scenario::profiles);
    private final Field<Scenario, Act> act = required(
            "act", new Constants<>(Act.class), scenario -> scenario.use().act());
    private final Field<Scenario, LocalDate> date =
            optional("date", Texts.DAY, scenario -> scenario.use().date());
    private final Field<Scenario, AiTool> tool =
            field("tool", ToolShape.SHAPE, scenario -> scenario.use().tool());
    private final Field<Scenario, Information> information = field(
            "information", InformationShape.SHAPE, scenario -> scenario.use().information());
    private final Field<Scenario, Purpose> purpose =
            field("purpose", PurposeShape.SHAPE, scenario -> scenario.use().purpose());
    private final Field<Scenario, Content> content =
            optional("content", ContentShape.SHAPE, scenario -> scenario.use().content());
    private final Field<Scenario, Decision> decision =
            field("decision", DecisionShape.SHAPE, scenario -> scenario.use().decision());
    private final Field<Scenario, CaseFile> caseFile =
            field("case", CaseShape.SHAPE, scenario -> scenario.use().caseFile());
    private final Field<Scenario, Incident> incident =
            field("incident", IncidentShape.SHAPE, scenario -> scenario.use().incident());
    private final Field<Scenario, Person> user =
            optional("user", PersonShape.SHAPE, scenario -> scenario.use().user());
    private final Field<Scenario, AgentAction> agentAction = optional(
            "agentAction",
            new Constants<>(AgentAction.class),
            scenario -> scenario.use().agentAction());
    private final Field<Scenario, List<Attestation>> attestations = many(
            "attestations",
            Many.list(AttestationShape.SHAPE),
            scenario -> scenario.use().attestations());
    private final Field<Scenario, Settings> settings = optional("settings", SettingsShape.SHAPE, Scenario::settings);
    private final Field<Scenario, String> place =
            text("place", scenario -> scenario.use().place());
    private final Field<Scenario, List<Expectation>> expect =
            many("expect", Many.list(ExpectationShape.SHAPE), Scenario::expect);

    private ScenarioShape() {
        super("scenario");
        optional("unstated", UNSTATED, scenario -> Optional.empty());
    }

    /** A written scenario has everything stated; one that is read may leave the rest to be unknown or harmless. */
    @Override
    Place settle(JsonNode node, Place outer) {
        JsonNode rest = node.get("unstated");
        Optional<Unstated> said = rest == null ? Optional.empty() : UNSTATED.read(rest, Place.root());
        return outer.where(said.orElse(Unstated.UNKNOWN));
    }

    @Override
    Scenario make(Given given) {
        Set<String> judges = new LinkedHashSet<>();
        given.get(municipality).ifPresent(judges::add);
        judges.addAll(given.get(profiles, List.of()));
        AiUse use = AiUse.of(given.need(act), given.get(tool, ToolShape.SHAPE))
                .of(given.get(information, InformationShape.SHAPE))
                .forPurpose(given.get(purpose, PurposeShape.SHAPE))
                .deciding(given.get(decision, DecisionShape.SHAPE))
                .inCase(given.get(caseFile, CaseShape.SHAPE))
                .reporting(given.get(incident, IncidentShape.SHAPE))
                .with(given.get(attestations, List.of()).toArray(Attestation[]::new))
                .at(given.get(place, ""));
        use = given.get(date).map(use::on).orElse(use);
        use = given.get(content).map(use::producing).orElse(use);
        use = given.get(user).map(use::by).orElse(use);
        use = given.get(agentAction).map(use::acting).orElse(use);
        return new Scenario(
                given.need(id),
                given.get(title),
                List.copyOf(judges),
                use,
                given.get(settings),
                given.get(expect, List.of()));
    }
}
