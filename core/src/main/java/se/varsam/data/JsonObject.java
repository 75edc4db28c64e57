package se.varsam.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that was read. A member that is missing or of another kind is an error that names it, never its value.
 *
 * @param members what it holds: strings, {@link Long}s, {@link Boolean}s, lists and objects
 */
public record JsonObject(Map<String, Object> members) {

    /** Keeps the members in order. */
    public JsonObject {
        members = Collections.unmodifiableMap(members);
    }

    /**
     * Reads one object.
     *
     * @param text JSON without null, fractions and duplicate members
     * @return the object
     * @throws JsonException when the text is anything else
     */
    public static JsonObject parse(String text) {
        return new JsonReader(text).read();
    }

    /** {@return the names of its members, in order} */
    public Set<String> names() {
        return members.keySet();
    }

    /**
     * {@return a text}
     *
     * @param name the member
     */
    public String text(String name) {
        return as(name, String.class, "text");
    }

    /**
     * {@return a text, empty when the member is missing}
     *
     * @param name the member
     */
    public Optional<String> textIfAny(String name) {
        return members.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /**
     * {@return a whole number}
     *
     * @param name the member
     */
    public long number(String name) {
        return as(name, Long.class, "number");
    }

    /**
     * {@return texts, none when the member is missing}
     *
     * @param name the member
     */
    public List<String> texts(String name) {
        return list(name, String.class);
    }

    /**
     * {@return an object}
     *
     * @param name the member
     */
    public JsonObject object(String name) {
        return as(name, JsonObject.class, "object");
    }

    /**
     * {@return an object, empty when the member is missing}
     *
     * @param name the member
     */
    public Optional<JsonObject> objectIfAny(String name) {
        return members.containsKey(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /**
     * {@return objects, none when the member is missing}
     *
     * @param name the member
     */
    public List<JsonObject> objects(String name) {
        return list(name, JsonObject.class);
    }

    /** Its members' names only: values may be personal. */
    @Override
    public String toString() {
        return "JsonObject" + members.keySet();
    }

    private <T> List<T> list(String name, Class<T> type) {
        if (!members.containsKey(name)) {
            return List.of();
        }
        List<T> typed = new ArrayList<>();
        for (Object each : as(name, List.class, "list")) {
            typed.add(cast(name, each, type, "list of " + type.getSimpleName()));
        }
        return Collections.unmodifiableList(typed);
    }

    private <T> T as(String name, Class<T> type, String kind) {
        return cast(name, members.get(name), type, kind);
    }

    private static <T> T cast(String name, @Nullable Object value, Class<T> type, String kind) {
        if (!type.isInstance(value)) {
            throw new JsonException(
                    name,
                    value == null ? "saknas." : "är av fel slag, ska vara " + kind + ".",
                    value == null ? "missing." : "of the wrong kind, should be a " + kind + ".");
        }
        return type.cast(value);
    }
}
