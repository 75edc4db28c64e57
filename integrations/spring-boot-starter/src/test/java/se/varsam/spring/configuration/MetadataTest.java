package se.varsam.spring.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MetadataTest {

    private final JsonNode metadata = read();

    @Test
    void describesEveryProperty() {
        List<JsonNode> properties = list(metadata.get("properties"));

        assertThat(properties).hasSizeGreaterThan(30).allSatisfy(each -> {
            assertThat(each.get("name").asString()).matches("(management\\.endpoint\\.)?varsam\\..+");
            assertThat(each.path("description").asString(""))
                    .as(each.get("name").asString())
                    .isNotBlank()
                    .doesNotContain("{@");
        });
    }

    @Test
    void suggestsEveryProfileByIdAndCode() {
        List<Profile> municipalities = Profiles.all().stream()
                .filter(each -> !List.of(Profiles.LAW, Profiles.SAFEGUARDS).contains(each.id()))
                .toList();

        assertThat(hints("varsam.profile"))
                .containsExactlyElementsOf(
                        municipalities.stream().map(Profile::id).toList());
        assertThat(hints("varsam.municipalities.values"))
                .containsExactlyElementsOf(
                        municipalities.stream().map(Profile::id).toList());
        assertThat(hints("varsam.municipalities.keys"))
                .containsExactlyElementsOf(municipalities.stream()
                        .map(each -> each.code().isBlank() ? each.id() : each.code())
                        .toList());
    }

    private List<String> hints(String name) {
        return list(metadata.get("hints")).stream()
                .filter(each -> each.get("name").asString().equals(name))
                .flatMap(each -> list(each.get("values")).stream())
                .map(each -> each.get("value").asString())
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static JsonNode read() {
        try (InputStream file =
                MetadataTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            return new JsonMapper().readTree(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
