package se.varsam.jackson;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON Schema of a scenario file, made from the table that reads it. */
final class Schema {

    static final String ID = "https://varsam.se/schema/scenario-0.1.json";

    private Schema() {}

    static ObjectNode of(Shape<?> shape) {
        Definitions definitions = new Definitions();
        ObjectNode one = shape.schema(definitions);
        ObjectNode schema = JsonNodeFactory.instance
                .objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", ID)
                .put("title", "Varsam: scenario, eller en lista av scenarier / a scenario, or a list of scenarios");
        ObjectNode several = JsonNodeFactory.instance.objectNode().put("type", "array");
        several.set("items", one);
        several.put("minItems", 1);
        schema.putArray("anyOf").add(one).add(several);
        schema.set("$defs", definitions.asNode());
        return schema;
    }
}
