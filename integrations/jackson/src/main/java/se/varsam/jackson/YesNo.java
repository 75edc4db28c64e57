package se.varsam.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import se.varsam.information.Presence;
import se.varsam.term.Answer;

/** A word that may also be given, and is written where possible, as true or false. */
record YesNo<E extends Enum<E>>(Constants<E> words, E yes, E no) implements Form<E> {

    static final YesNo<Answer> ANSWER = new YesNo<>(new Constants<>(Answer.class), Answer.YES, Answer.NO);

    static final YesNo<Presence> PRESENCE = new YesNo<>(new Constants<>(Presence.class), Presence.YES, Presence.NO);

    @Override
    public Optional<E> read(JsonNode node, Place place) {
        if (node.isBoolean()) {
            return Optional.of(node.booleanValue() ? yes : no);
        }
        if (!node.isTextual()) {
            return place.wrongType(
                    "true, false eller en text som \"okänt\"", "true, false or a text such as \"unknown\"");
        }
        return words.read(node, place);
    }

    @Override
    public JsonNode write(E value) {
        return value == yes || value == no ? BooleanNode.valueOf(value == yes) : words.write(value);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.refer("yesNo" + words.type().getSimpleName(), () -> {
            ObjectNode schema = JsonNodeFactory.instance.objectNode();
            schema.putArray("anyOf")
                    .add(JsonNodeFactory.instance.objectNode().put("type", "boolean"))
                    .add(words.schema(definitions));
            return schema;
        });
    }
}
