package se.varsam.jackson;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of a schema, each described once. */
final class Definitions {

    private final SortedMap<String, ObjectNode> byName = new TreeMap<>();

    /** A reference to a part, which is described the first time it is referred to. */
    ObjectNode refer(String name, Supplier<ObjectNode> description) {
        if (!byName.containsKey(name)) {
            byName.put(name, JsonNodeFactory.instance.objectNode());
            byName.put(name, description.get());
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
    }

    ObjectNode asNode() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        byName.forEach(all::set);
        return all;
    }
}
