package se.varsam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.person.Role;
import se.varsam.profile.Settings;
import se.varsam.tool.AiTool;
import se.varsam.tool.Availability;

class RegistersTest {

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class ToolRegisters {

        private static final String TWO = """
                [{"id": "eneo", "availability": "IN_HOUSE", "account": "MUNICIPAL"}, {"id": "chatgpt", "availability": "PUBLIC"}]
                """;

        @TempDir
        private Path folder;

        @Test
        void readsTools() throws Exception {
            Path file = Files.writeString(folder.resolve("verktyg.json"), TWO);

            assertThat(Tools.read(file).tools()).extracting(AiTool::id).containsExactly("eneo", "chatgpt");
            assertThat(Tools.read(stream(TWO), "verktyg").get("eneo").availability())
                    .isEqualTo(Availability.IN_HOUSE);
        }

        @Test
        void refusesTwoToolsOfOneId() {
            assertThatThrownBy(() -> Tools.read("[{\"id\": \"x\"}, {\"id\": \"x\"}]", "verktyg.json"))
                    .isInstanceOf(ScenarioException.class)
                    .hasMessageStartingWith("verktyg.json $: ");
        }
    }

    @Nested
    class MunicipalSettings {

        @TempDir
        private Path folder;

        @Test
        void keepsTheProtectiveValueOfWhatIsLeftOut() throws Exception {
            Path file = Files.writeString(folder.resolve("val.json"), "{\"brandNewDays\": 30}");

            assertThat(SettingsJson.read(file)).isEqualTo(Settings.protective().brandNewFor(30));
            assertThat(SettingsJson.read(stream("{}"), "val")).isEqualTo(Settings.protective());
        }

        @Test
        void writesWhatItReads() {
            Settings settings = Settings.protective()
                    .testingModelsEvery(Period.ofMonths(6))
                    .thirdPartyApprovedBy(Role.CISO)
                    .adopted(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31))
                    .reading();

            assertThat(SettingsJson.read(SettingsJson.write(settings), "val")).isEqualTo(settings);
        }

        @Test
        void refusesSeveral() {
            assertThatThrownBy(() -> SettingsJson.read("[{}, {}]", "val.json"))
                    .isInstanceOf(ScenarioException.class)
                    .hasMessageContaining("en uppsättning");
        }
    }
}
