package se.varsam.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void readsWhatItWrites() {
        String text = new JsonWriter()
                .text("å", "\"\\\n\u2028\uD83D\uDE00")
                .number("n", -17)
                .texts("list", List.of("a", "b"))
                .texts("map", Map.of("k", "v"))
                .objects("objects", List.of(new JsonWriter().number("x", 1), new JsonWriter()))
                .toString();

        JsonObject read = JsonObject.parse(text);

        assertThat(read.text("å")).isEqualTo("\"\\\n\u2028\uD83D\uDE00");
        assertThat(read.number("n")).isEqualTo(-17);
        assertThat(read.texts("list")).containsExactly("a", "b");
        assertThat(read.object("map").text("k")).isEqualTo("v");
        assertThat(read.objects("objects")).hasSize(2);
        assertThat(read.textIfAny("missing")).isEmpty();
    }

    @Test
    void addsTheMembersOfAnother() {
        JsonWriter more = new JsonWriter().text("b", "2").texts("c", List.of("3"));
        JsonWriter none = new JsonWriter();

        assertThat(new JsonWriter().number("a", 1).members(none).members(more))
                .hasToString("{\"a\":1,\"b\":\"2\",\"c\":[\"3\"]}");
        assertThat(none.members(more)).hasToString(more.toString()).hasToString(none.toString());
    }

    @Property(seed = "20261122")
    void keepsEveryText(@ForAll String text) {
        assertThat(JsonObject.parse(new JsonWriter().text("t", text).toString()).text("t"))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"a\":1",
                "{\"a\":1}x",
                "{\"a\":null}",
                "{\"a\":1.5}",
                "{\"a\":01}",
                "{\"a\":1,}",
                "{\"a\":1,\"a\":2}",
                "{a:1}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u00g0\"}",
                "{\"a\":\"\n\"}",
                "{\"a\":[1}",
                "{\"a\":99999999999999999999}"
            })
    void refusesWhatIsNoJson(String text) {
        assertThatThrownBy(() -> JsonObject.parse(text)).isInstanceOf(JsonException.class);
    }

    @Test
    void refusesDepth() {
        assertThatThrownBy(() -> JsonObject.parse("{\"a\":" + "[".repeat(100_000)))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("too deep");
    }

    @Test
    void namesTheMemberAndNeverItsValue() {
        JsonObject read = JsonObject.parse("{\"name\":\"Anna\"}");

        assertThatThrownBy(() -> read.number("name"))
                .hasMessageContaining("name: ")
                .hasMessageNotContaining("Anna");
        assertThat(read).hasToString("JsonObject[name]");
    }
}
