package se.varsam.decision.desk;

import se.varsam.data.JsonObject;
import se.varsam.data.JsonWriter;

/** A stop as text, for stores. */
final class StopText {

    private StopText() {}

    static String write(DecisionStore.Stop stop) {
        return new JsonWriter()
                .text("tool", stop.tool())
                .object("by", DecisionText.write(stop.by()))
                .text("at", stop.at().toString())
                .text("reason", stop.reason())
                .toString();
    }

    static DecisionStore.Stop read(String text) {
        JsonObject all = JsonObject.parse(text);
        return new DecisionStore.Stop(
                all.text("tool"),
                DecisionText.readPerson(all.object("by")),
                Members.instant(all, "at"),
                all.text("reason"));
    }
}
