package se.varsam.decision.desk;

import java.util.Optional;
import se.varsam.data.JsonObject;
import se.varsam.data.JsonWriter;

/** A case as text, for stores: JSON, strict, {@code varsam-case/1}. The same case always gives the same text. */
final class CaseText {

    private static final String VERSION = "varsam-case/1";

    private CaseText() {}

    static String write(DecisionCase held) {
        return new JsonWriter()
                .text("format", VERSION)
                .text("id", held.id())
                .number("version", held.version())
                .text("state", held.state().name())
                .object("decision", DecisionText.write(held.decision()))
                .object("binding", write(held.binding()))
                .text("oversight", held.oversight().name())
                .text("created", held.created().toString())
                .text("expires", held.expires().toString())
                .text("changed", held.changed().toString())
                .objects(
                        "openings",
                        held.openings().stream().map(CaseText::write).toList())
                .objects("votes", held.votes().stream().map(CaseText::write).toList())
                .toString();
    }

    /**
     * {@return the case that a text holds}
     *
     * @throws IllegalArgumentException when it holds none, or one that could not have come about; the message tells no value
     */
    static DecisionCase read(String text) {
        JsonObject all = JsonObject.parse(text);
        if (!all.text("format").equals(VERSION)) {
            throw new IllegalArgumentException("Ärendet är inte skrivet som " + VERSION
                    + ": läs det med den version av Varsam som skrev det. / The case is not written as " + VERSION
                    + ": read it with the version of Varsam that wrote it.");
        }
        Members.only(
                all,
                "format",
                "id",
                "version",
                "state",
                "decision",
                "binding",
                "oversight",
                "created",
                "expires",
                "changed",
                "openings",
                "votes");
        return new DecisionCase(
                all.text("id"),
                all.number("version"),
                Members.constant(all, "state", DecisionCase.State.class),
                DecisionText.readProposed(all.object("decision")),
                readBinding(all.object("binding")),
                Members.constant(all, "oversight", DeskRules.Oversight.class),
                Members.instant(all, "created"),
                Members.instant(all, "expires"),
                Members.instant(all, "changed"),
                all.objects("openings").stream().map(CaseText::readOpening).toList(),
                all.objects("votes").stream().map(CaseText::readVote).toList());
    }

    private static JsonWriter write(DecisionCase.Binding binding) {
        return new JsonWriter()
                .text("act", binding.act())
                .text("action", binding.action().toString())
                .text("tool", binding.tool())
                .text("toolVersion", binding.toolVersion())
                .text("profile", binding.profile())
                .text("profileVersion", binding.profileVersion())
                .object("requester", DecisionText.write(binding.requester()));
    }

    private static DecisionCase.Binding readBinding(JsonObject from) {
        Members.only(from, "act", "action", "tool", "toolVersion", "profile", "profileVersion", "requester");
        return new DecisionCase.Binding(
                from.text("act"),
                Members.hash(from, "action"),
                from.text("tool"),
                from.text("toolVersion"),
                from.text("profile"),
                from.text("profileVersion"),
                DecisionText.readPerson(from.object("requester")));
    }

    private static JsonWriter write(DecisionCase.Opening opening) {
        return new JsonWriter()
                .object("person", DecisionText.write(opening.person()))
                .text("at", opening.at().toString());
    }

    private static DecisionCase.Opening readOpening(JsonObject from) {
        Members.only(from, "person", "at");
        return new DecisionCase.Opening(DecisionText.readPerson(from.object("person")), Members.instant(from, "at"));
    }

    private static JsonWriter write(DecisionCase.Vote vote) {
        JsonWriter to = new JsonWriter()
                .text("kind", vote.kind().name())
                .text("at", vote.at().toString())
                .object("ruling", DecisionText.write(vote.ruling()));
        vote.binding().ifPresent(binding -> to.object("binding", write(binding)));
        vote.evidence().ifPresent(number -> to.number("evidence", number));
        return to;
    }

    private static DecisionCase.Vote readVote(JsonObject from) {
        Members.only(from, "kind", "at", "ruling", "binding", "evidence");
        return new DecisionCase.Vote(
                Members.constant(from, "kind", Outcome.Kind.class),
                from.objectIfAny("binding").map(CaseText::readBinding),
                Members.instant(from, "at"),
                DecisionText.readRuling(from.object("ruling")),
                from.names().contains("evidence") ? Optional.of(from.number("evidence")) : Optional.empty());
    }
}
