package se.varsam.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.rule.Verdict;
import se.varsam.term.Language;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;

class VerdictJsonTest {

    private final Verdict verdict = AiPolicy.of("soderkoping")
            .assess(AiUse.input(
                            AiTool.publiclyAvailable("chatgpt", "ChatGPT").build(),
                            Information.open().holding(InformationCategory.PERSONAL_DATA))
                    .at("Handlaggning.fraga, argument 1"));

    @Test
    void writesEveryFindingWithItsClauseReasonAndRemedy() throws Exception {
        JsonNode json = new ObjectMapper().readTree(VerdictJson.write(verdict));

        assertThat(json.get("verdict").textValue()).isEqualTo("DENIED");
        assertThat(json.get("profile").textValue()).isEqualTo("soderkoping");
        assertThat(json.get("act").textValue()).isEqualTo("INPUT");
        assertThat(json.get("findings")).hasSameSizeAs(verdict.findings());
        JsonNode first = json.get("findings").get(0);
        assertThat(first.get("clause").textValue())
                .isEqualTo(verdict.findings().get(0).clause().id());
        assertThat(first.get("effect").textValue()).isEqualTo("DENY");
        assertThat(first.get("because").get("sv").textValue())
                .isEqualTo(verdict.findings().get(0).because(Language.SWEDISH));
        assertThat(first.get("because").get("facts")).isNotEmpty();
        assertThat(first.get("remedy").get("en").textValue())
                .isEqualTo(verdict.findings().get(0).remedy(Language.ENGLISH));
        assertThat(first.get("place").textValue()).isEqualTo("Handlaggning.fraga, argument 1");
        assertThat(json.get("obligations")).hasSameSizeAs(verdict.obligations());
        assertThat(json.get("definitions")).hasSameSizeAs(verdict.definitions());
    }

    @Test
    void writesTheScenariosIdFirst() {
        assertThat(VerdictJson.write("T09", verdict)).startsWith("{\"id\":\"T09\",\"verdict\":\"DENIED\"");
    }
}
