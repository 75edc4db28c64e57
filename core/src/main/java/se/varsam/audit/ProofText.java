package se.varsam.audit;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.varsam.data.JsonException;
import se.varsam.data.JsonObject;
import se.varsam.data.JsonWriter;

/** How proofs and receipts are written: JSON on one line, so that whoever checks them needs none of our code. */
final class ProofText {

    private ProofText() {}

    static String path(JsonWriter json, List<Hash> path) {
        return json.texts("path", path.stream().map(Hash::toString).toList()).toString();
    }

    static List<Hash> path(JsonObject json) {
        return json.texts("path").stream().map(Hash::parse).toList();
    }

    /** Reads what a text says, which must have just these members. */
    static <T> T parse(String text, Set<String> members, Function<JsonObject, T> reader) {
        try {
            JsonObject json = JsonObject.parse(text);
            if (!json.names().equals(members)) {
                throw new IllegalArgumentException("Medlemmarna ska vara " + members + ", men är " + json.names()
                        + ". / The members must be " + members + ", but are " + json.names() + ".");
            }
            return reader.apply(json);
        } catch (JsonException | java.time.DateTimeException e) {
            throw new IllegalArgumentException(
                    "Texten är inget bevis: " + e.getMessage() + " / The text is no proof: " + e.getMessage(), e);
        }
    }
}
