package se.varsam.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.varsam.term.Term;
import se.varsam.term.Terms;

/** A word of the vocabulary: read by its Java name, its Swedish or English name or an alias; written by its Java name. */
record Constants<E extends Enum<E>>(Class<E> type) implements Form<E> {

    @Override
    public Optional<E> read(JsonNode node, Place place) {
        if (!node.isTextual()) {
            return place.wrongType("en text, till exempel " + example(), "a text, for example " + example());
        }
        String wanted = Terms.fold(node.textValue());
        for (E constant : type.getEnumConstants()) {
            if (spellings(constant).stream().anyMatch(word -> Terms.fold(word).equals(wanted))) {
                return Optional.of(constant);
            }
        }
        return unknown(node.textValue(), place);
    }

    @Override
    public JsonNode write(E value) {
        return TextNode.valueOf(value.name());
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.refer(name(), () -> {
            ObjectNode schema = JsonNodeFactory.instance.objectNode();
            ArrayNode words = schema.putArray("enum");
            spellings().forEach(words::add);
            return schema;
        });
    }

    /** All spellings, the Java names first. */
    Set<String> spellings() {
        Set<String> all = new LinkedHashSet<>(names());
        for (E constant : type.getEnumConstants()) {
            all.addAll(spellings(constant));
        }
        return all;
    }

    /** {@code REACHES_DEVICE} as {@code reachesDevice}. */
    static String camelCase(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private Optional<E> unknown(String text, Place place) {
        Optional<String> nearest = Terms.nearest(text, spellings());
        String known = String.join(", ", names().stream().limit(12).toList()) + (names().size() > 12 ? ", …" : "");
        return place.problem(
                "Okänt värde" + Echo.of(text, nearest) + ". "
                        + nearest.map(near -> "Menade du \"" + near + "\"?").orElse("Kända: " + known + "."),
                "Unknown value" + Echo.of(text, nearest) + ". "
                        + nearest.map(near -> "Did you mean \"" + near + "\"?").orElse("Known: " + known + "."));
    }

    private String name() {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
    }

    private List<String> names() {
        return List.of(type.getEnumConstants()).stream().map(Enum::name).toList();
    }

    private String example() {
        return "\"" + names().get(0) + "\"";
    }

    private static Set<String> spellings(Enum<?> constant) {
        Set<String> all = new LinkedHashSet<>();
        all.add(constant.name());
        if (constant instanceof Term term) {
            all.add(term.sv());
            all.add(term.en());
            term.aliases().stream().sorted().forEach(all::add);
        }
        return all;
    }
}
