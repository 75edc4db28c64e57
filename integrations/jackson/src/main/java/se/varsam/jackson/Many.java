package se.varsam.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Several values of one form; a set is written in a fixed order. */
record Many<V, C extends Collection<V>>(Form<V> form, Function<List<V>, C> collect, Order order, int atLeast)
        implements Form<C> {

    enum Order {
        AS_GIVEN,
        SORTED
    }

    static <V> Many<V, List<V>> list(Form<V> form) {
        return new Many<>(form, List::copyOf, Order.AS_GIVEN, 0);
    }

    static <V> Many<V, Set<V>> set(Form<V> form) {
        return new Many<>(form, LinkedHashSet::new, Order.SORTED, 0);
    }

    Many<V, C> notEmpty() {
        return new Many<>(form, collect, order, 1);
    }

    @Override
    public Optional<C> read(JsonNode node, Place place) {
        if (!node.isArray()) {
            return place.wrongType("en lista, [ … ]", "a list, [ … ]");
        }
        if (node.size() < atLeast) {
            return place.problem("Listan är tom: skriv minst ett värde.", "The list is empty: write a value.");
        }
        List<V> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            form.read(node.get(i), place.at(i)).ifPresent(values::add);
        }
        return Optional.of(collect.apply(values));
    }

    @Override
    public JsonNode write(C values) {
        List<JsonNode> nodes = new ArrayList<>();
        values.forEach(value -> nodes.add(form.write(value)));
        if (order == Order.SORTED) {
            nodes.sort(Comparator.comparing(JsonNode::toString));
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        nodes.forEach(array::add);
        return array;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
        schema.set("items", form.schema(definitions));
        return atLeast == 0 ? schema : schema.put("minItems", atLeast);
    }
}
