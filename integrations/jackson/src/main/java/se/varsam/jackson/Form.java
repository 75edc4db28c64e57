package se.varsam.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** How a value looks in JSON: read, written and described by the same object, so that the three cannot differ. */
interface Form<V> {

    /** The value, or empty after the place has been told what is wrong. */
    Optional<V> read(JsonNode node, Place place);

    JsonNode write(V value);

    ObjectNode schema(Definitions definitions);
}
