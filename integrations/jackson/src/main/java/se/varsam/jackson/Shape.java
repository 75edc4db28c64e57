package se.varsam.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.varsam.term.Answer;
import se.varsam.term.Answers;
import se.varsam.term.Question;
import se.varsam.term.Terms;

/** A JSON object as a table of fields. The table reads it, writes it, knows the field names and makes the schema. */
abstract class Shape<T> implements Form<T> {

    private final String name;
    private final Map<String, Field<T, ?>> fields = new LinkedHashMap<>();

    Shape(String name) {
        this.name = name;
    }

    /** The value that an object's fields make; an {@link IllegalArgumentException} becomes a problem of the object. */
    abstract T make(Given given);

    final <V> Field<T, V> required(String field, Form<V> form, Function<T, V> get) {
        return add(new Field<>(field, form, value -> Optional.of(get.apply(value)), Field.Need.REQUIRED));
    }

    final <V> Field<T, V> field(String field, Form<V> form, Function<T, V> get) {
        return optional(field, form, value -> Optional.of(get.apply(value)));
    }

    final <V> Field<T, V> optional(String field, Form<V> form, Function<T, Optional<V>> get) {
        return add(new Field<>(field, form, get, Field.Need.OPTIONAL));
    }

    final Field<T, String> text(String field, Function<T, String> get) {
        return optional(field, Texts.ANY, value -> Optional.of(get.apply(value)).filter(text -> !text.isEmpty()));
    }

    final <V, C extends Collection<V>> Field<T, C> many(String field, Form<C> form, Function<T, C> get) {
        return optional(field, form, value -> Optional.of(get.apply(value)).filter(all -> !all.isEmpty()));
    }

    final <E extends Enum<E>> Field<T, Set<E>> set(String field, Class<E> type, Function<T, Set<E>> get) {
        return many(field, Many.set(new Constants<>(type)), get);
    }

    final <Q extends Enum<Q> & Question> Questions<T, Q> questions(Class<Q> type, Function<T, Answers<Q>> get) {
        Map<Q, Field<T, Answer>> all = new EnumMap<>(type);
        for (Q question : type.getEnumConstants()) {
            all.put(
                    question,
                    optional(
                            Constants.camelCase(question),
                            YesNo.ANSWER,
                            value -> Optional.of(get.apply(value).to(question))
                                    .filter(answer -> answer != Answer.UNKNOWN)));
        }
        return new Questions<>(type, all);
    }

    @Override
    public final Optional<T> read(JsonNode node, Place outer) {
        if (!node.isObject()) {
            return outer.wrongType("ett objekt, { … }", "an object, { … }");
        }
        Place place = settle(node, outer);
        int before = place.problems().size();
        node.fieldNames().forEachRemaining(field -> refuseUnknown(field, place));
        Map<Field<?, ?>, Object> values = new HashMap<>();
        Set<Field<?, ?>> unknown = new HashSet<>();
        for (Field<T, ?> field : fields.values()) {
            if (isNull(field, node)) {
                unknown.add(field);
            } else {
                read(field, node, place, values);
            }
        }
        if (place.problems().size() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(make(new Given(values, unknown, place)));
        } catch (IllegalArgumentException contradiction) {
            return place.problem(contradiction);
        }
    }

    /** What the object itself says of how it is to be read. */
    Place settle(JsonNode node, Place place) {
        return place;
    }

    @Override
    public final ObjectNode write(T value) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        fields.values().forEach(field -> write(field, value, node));
        return node;
    }

    @Override
    public final ObjectNode schema(Definitions definitions) {
        return definitions.refer(name, () -> describe(definitions));
    }

    private ObjectNode describe(Definitions definitions) {
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (Field<T, ?> field : fields.values()) {
            ObjectNode value = field.form().schema(definitions);
            if (field.need() == Field.Need.REQUIRED) {
                required.add(field.name());
                properties.set(field.name(), value);
            } else {
                properties.set(field.name(), orNull(value));
            }
        }
        object.set("properties", properties);
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        return object.put("additionalProperties", false);
    }

    private <V> Field<T, V> add(Field<T, V> field) {
        if (fields.put(field.name(), field) != null) {
            throw new IllegalStateException(name + " has two fields called " + field.name() + ".");
        }
        return field;
    }

    private static ObjectNode orNull(ObjectNode value) {
        ObjectNode either = JsonNodeFactory.instance.objectNode();
        either.putArray("anyOf")
                .add(value)
                .add(JsonNodeFactory.instance.objectNode().put("type", "null"));
        return either;
    }

    private static boolean isNull(Field<?, ?> field, JsonNode node) {
        JsonNode child = node.get(field.name());
        return child != null && child.isNull() && field.need() == Field.Need.OPTIONAL;
    }

    private void refuseUnknown(String field, Place place) {
        if (fields.containsKey(field)) {
            return;
        }
        String known = String.join(", ", fields.keySet());
        Optional<String> nearest = Terms.nearest(field, List.copyOf(fields.keySet()));
        place.at(field)
                .problem(
                        "Okänt fält. "
                                + nearest.map(near -> "Menade du \"" + near + "\"?")
                                        .orElse("Kända fält: " + known + "."),
                        "Unknown field. "
                                + nearest.map(near -> "Did you mean \"" + near + "\"?")
                                        .orElse("Known fields: " + known + "."));
    }

    private <V> void read(Field<T, V> field, JsonNode node, Place place, Map<Field<?, ?>, Object> values) {
        JsonNode child = node.get(field.name());
        if (child != null) {
            field.form().read(child, place.at(field.name())).ifPresent(value -> values.put(field, value));
        } else if (field.need() == Field.Need.REQUIRED) {
            place.problem(
                    "Fältet \"" + field.name() + "\" saknas: lägg till det.",
                    "The field \"" + field.name() + "\" is missing: add it.");
        }
    }

    private <V> void write(Field<T, V> field, T value, ObjectNode node) {
        field.get()
                .apply(value)
                .ifPresent(part -> node.set(field.name(), field.form().write(part)));
    }
}
