package se.varsam.label.text;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.label.text.PlainTextTest.utf8;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException;
import se.varsam.label.LabelLayer;
import se.varsam.label.TraceKind;

class JsonTest extends FormatContract {

    private static final String FOREIGN = "{\"digitalSourceType\" : "
            + "{\"uri\":\"http://cv.iptc.org/newscodes/digitalsourcetype/compositeSynthetic\"} , \"a\":1}";

    @Override
    protected String format() {
        return "JSON";
    }

    @Override
    protected String fileName() {
        return "data.json";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    protected String sourceType() {
        return "http://c2pa.org/digitalsourcetype/trainedAlgorithmicData";
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("one line", utf8("{\"a\":[1,-2.5e+3,true,false,null,\"\\u00e5\\n\"],\"b\":{}}"));
        samples.put("indented", utf8("{\n  \"a\": {\n    \"varsam\": []\n  },\n  \"å\": \"ö\"\n}\n"));
        samples.put("Windows", utf8("\uFEFF{\r\n\t\"a\": 0\r\n}\r\n"));
        samples.put("empty", utf8("{}"));
        samples.put("empty with space", utf8(" { \n } "));
        samples.put("foreign source type", utf8(FOREIGN));
        samples.put(
                "the same name twice", utf8("{\"digitalSourceType\":1,\"varsam\":[1],\"digitalSourceType\":\"x\"}"));
        return samples;
    }

    @Test
    void followsTheFilesOwnIndentation() {
        assertThat(text("{\n  \"a\": 1\n}\n"))
                .startsWith("{\n  \"digitalSourceType\": {\n    \"name\": \"trainedAlgorithmicData\",\n    \"uri\": ")
                .contains("\n  },\n  \"varsam\": {\n    \"")
                .endsWith("\"\n  },\n  \"a\": 1\n}\n");
        assertThat(text("{\"a\":1}"))
                .startsWith("{\"digitalSourceType\": {\"name\": \"")
                .doesNotContain("\n");
    }

    @Test
    void readsWhatOthersSay() {
        assertThat(inspect(utf8(FOREIGN)).has(TraceKind.AI_SOURCE_TYPE)).isTrue();
        assertThat(text(FOREIGN)).doesNotContain("compositeSynthetic\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2]", "[{\"a\":1}]", "\"text\"", "1", "{\"a\":1}\n{\"a\":2}\n"})
    void refusesWhatIsNoSingleObject(String json) {
        refuses(utf8(json), LabelException.Reason.NO_PLACE);
        assertThat(inspect(utf8(json)).traces()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":01}",
                "{\"a\":1.}",
                "{\"a\":tru}",
                "{a:1}",
                "{\"a\":\"\t\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":1}}",
                "{\"a\":1 \"b\":2}",
                "[1,]",
                "[1 2]",
                "{\"a\":+1}",
                "{\"a\":1e}",
                "{\"a\":'x'}",
                "{\"a\":\"x",
                "// x\n{}"
            })
    void refusesWhatIsNoJson(String json) {
        refuses(utf8(json), LabelException.Reason.DAMAGED);
    }

    @Test
    void refusesDeepNesting() {
        refuses(utf8("{\"a\":" + "[".repeat(2_000_000)), LabelException.Reason.DAMAGED);
        assertThat(label(utf8("{\"a\":" + "[".repeat(999) + "]".repeat(999) + "}"), LABEL))
                .isNotEmpty();
    }

    @Test
    void refusesToReplaceSomethingLarge() {
        refuses(utf8("{\"varsam\":\"" + "x".repeat(70_000) + "\"}"), LabelException.Reason.NO_PLACE);
    }

    @Test
    void refusesLatin1() {
        refuses("{\"å\":1}".getBytes(StandardCharsets.ISO_8859_1), LabelException.Reason.ENCODING);
    }

    private String text(String json) {
        return new String(label(utf8(json), LABEL), StandardCharsets.UTF_8);
    }
}
