package se.varsam.decision.desk;

import java.util.Collection;
import java.util.List;
import se.varsam.data.JsonObject;
import se.varsam.data.JsonWriter;
import se.varsam.decision.AiContribution;
import se.varsam.decision.AiReview;
import se.varsam.decision.AiRole;
import se.varsam.decision.Decision;
import se.varsam.decision.DecisionTrait;
import se.varsam.decision.OmittedReasons;
import se.varsam.decision.Reporting;
import se.varsam.decision.Ruling;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.term.Answers;

/** A decision's parts in {@link CaseText}. */
final class DecisionText {

    private DecisionText() {}

    static JsonWriter write(Person person) {
        return new JsonWriter().text("name", person.name()).texts("roles", names(person.roles()));
    }

    static Person readPerson(JsonObject from) {
        Members.only(from, "name", "roles");
        return new Person(from.text("name"), Members.constants(from, "roles", Role.class));
    }

    static JsonWriter write(Decision.Proposed proposed) {
        return new JsonWriter()
                .texts("yes", names(proposed.answers().yes()))
                .texts("no", names(proposed.answers().no()))
                .objects("ai", proposed.ai().stream().map(DecisionText::write).toList());
    }

    static Decision.Proposed readProposed(JsonObject from) {
        Members.only(from, "yes", "no", "ai");
        return new Decision.Proposed(
                new Answers<>(
                        Members.constants(from, "yes", DecisionTrait.class),
                        Members.constants(from, "no", DecisionTrait.class)),
                from.objects("ai").stream().map(DecisionText::readContribution).toList());
    }

    private static JsonWriter write(AiContribution part) {
        return new JsonWriter()
                .text("tool", part.toolId())
                .text("name", part.toolName())
                .text("version", part.toolVersion())
                .text("role", part.role().name())
                .texts("elements", part.mainElements());
    }

    private static AiContribution readContribution(JsonObject from) {
        Members.only(from, "tool", "name", "version", "role", "elements");
        return new AiContribution(
                from.text("tool"),
                from.text("name"),
                from.text("version"),
                Members.constant(from, "role", AiRole.class),
                from.texts("elements"));
    }

    static JsonWriter write(Ruling ruling) {
        JsonWriter to = new JsonWriter()
                .object("decider", write(ruling.decider()))
                .objects("jointly", write(ruling.jointly()))
                .text("delegation", ruling.delegation())
                .text("content", ruling.content())
                .text("reasons", ruling.reasons())
                .texts("provisions", ruling.provisions())
                .objects("participants", write(ruling.participants()))
                .texts("checked", names(ruling.review().checked()))
                .text("material", ruling.review().material().name())
                .text("changes", ruling.changes())
                .text("reporting", ruling.reporting().name());
        ruling.omitted().ifPresent(ground -> to.text("omitted", ground.name()));
        ruling.day().ifPresent(day -> to.text("day", day.toString()));
        ruling.presenter().ifPresent(person -> to.object("presenter", write(person)));
        return to;
    }

    static Ruling readRuling(JsonObject from) {
        Members.only(
                from,
                "decider",
                "jointly",
                "delegation",
                "content",
                "reasons",
                "provisions",
                "participants",
                "checked",
                "material",
                "changes",
                "reporting",
                "omitted",
                "day",
                "presenter");
        return new Ruling(
                readPerson(from.object("decider")),
                readPeople(from, "jointly"),
                from.text("delegation"),
                from.text("content"),
                from.text("reasons"),
                from.texts("provisions"),
                from.textIfAny("omitted").map(name -> Members.constant(from, "omitted", OmittedReasons.class)),
                from.textIfAny("day").map(name -> Members.day(from, "day")),
                from.objectIfAny("presenter").map(DecisionText::readPerson),
                readPeople(from, "participants"),
                new AiReview(
                        Members.constants(from, "checked", AiReview.Part.class),
                        Members.constant(from, "material", AiReview.Material.class)),
                from.text("changes"),
                Members.constant(from, "reporting", Reporting.class));
    }

    private static List<JsonWriter> write(List<Person> people) {
        return people.stream().map(DecisionText::write).toList();
    }

    private static List<Person> readPeople(JsonObject from, String member) {
        return from.objects(member).stream().map(DecisionText::readPerson).toList();
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }
}
