package se.varsam.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Numbers and plain booleans. */
record Plain<V>(
        Predicate<JsonNode> fits,
        Function<JsonNode, V> get,
        Function<V, JsonNode> print,
        String sv,
        String en,
        ObjectNode description)
        implements Form<V> {

    static final Plain<Boolean> BOOLEAN = new Plain<>(
            JsonNode::isBoolean,
            JsonNode::booleanValue,
            BooleanNode::valueOf,
            "true eller false",
            "true or false",
            JsonNodeFactory.instance.objectNode().put("type", "boolean"));

    static final Plain<Integer> DAYS = new Plain<>(
            node -> node.isInt() && node.intValue() >= 0,
            JsonNode::intValue,
            IntNode::valueOf,
            "ett antal dagar, 0 eller fler",
            "a number of days, 0 or more",
            JsonNodeFactory.instance
                    .objectNode()
                    .put("type", "integer")
                    .put("minimum", 0)
                    .put("maximum", Integer.MAX_VALUE));

    @Override
    public Optional<V> read(JsonNode node, Place place) {
        return fits.test(node) ? Optional.of(get.apply(node)) : place.wrongType(sv, en);
    }

    @Override
    public JsonNode write(V value) {
        return print.apply(value);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return description.deepCopy();
    }
}
