package se.varsam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioExceptionTest {

    private static List<ScenarioException.Problem> problems(String json) {
        return refusal(json.replace('\'', '"')).problems();
    }

    private static ScenarioException refusal(String json) {
        return catchThrowableOfType(ScenarioException.class, () -> Scenarios.read(json, "fil.json"));
    }

    @Test
    void namesEveryProblemAtOnce() {
        ScenarioException refusal = refusal("""
                [{"id": "A", "act": "INPUT"},
                 {"id": "B", "act": "INPT", "tool": {"id": "x", "availabilty": "PUBLIC", "kinds": ["CHATBOTT"]}},
                 {"act": "INPUT", "date": "2026-02-30"}]
                """);

        assertThat(refusal.problems())
                .extracting(ScenarioException.Problem::path)
                .containsExactly("$[1].act", "$[1].tool.availabilty", "$[1].tool.kinds[0]", "$[2]", "$[2].date");
        assertThat(refusal)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fil.json $[1].tool.availabilty: Okänt fält. Menade du \"availability\"?"
                        + " / Unknown field. Did you mean \"availability\"?")
                .hasMessageContaining("Okänt värde \"INPT\". Menade du \"INPUT\"?")
                .hasMessageContaining("Fältet \"id\" saknas: lägg till det.");
    }

    @Test
    void namesTheLineInJsonLines() {
        assertThat(problems("""
                {'id': 'A', 'act': 'INPUT'}

                {'id': 'B', 'act': 'INPUT', 'tool': {'id': 'x', 'account': 'PRIVAT'}}
                """)).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("3:$.tool.account");
            assertThat(problem.sv()).contains("PRIVATE");
        });
    }

    @Nested
    class Contradictions {

        @Test
        void refusesPublicToolUnderContract() {
            assertThat(problems("""
                    {'id': 'A', 'act': 'INPUT',
                     'tool': {'id': 'x', 'availability': 'PUBLIC', 'contract': ['DATA_PROTECTION']}}
                    """)).singleElement().satisfies(problem -> {
                assertThat(problem.path()).isEqualTo("$.tool");
                assertThat(problem.sv()).contains("Motstridiga uppgifter").doesNotContain(" / ");
                assertThat(problem.en()).contains("Contradictory facts");
            });
        }

        @Test
        void refusesSpecialCategoryWithoutPersonalData() {
            assertThat(problems("""
                    {'id': 'A', 'act': 'INPUT',
                     'information': {'categories': {'personalData': false, 'specialCategory': true}}}
                    """))
                    .extracting(ScenarioException.Problem::path)
                    .containsExactly("$.information.categories");
        }

        @Test
        void refusesDeciderWithoutHumanDecision() {
            assertThat(problems("""
                    {'id': 'A', 'act': 'DECIDE', 'decision': {'decidedBy': 'SYSTEM', 'decider': {'roles': ['MANAGER']}}}
                    """))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.sv()).contains("decidedBy"));
        }

        @Test
        void refusesHumanDecisionWithoutDeciderDayContentAndReasons() {
            assertThat(problems("{'id': 'A', 'act': 'DECIDE', 'decision': {'decidedBy': 'HUMAN'}}"))
                    .extracting(ScenarioException.Problem::path)
                    .containsExactly("$.decision");
            assertThat(problems("""
                    {'id': 'A', 'act': 'DECIDE',
                     'decision': {'decidedBy': 'HUMAN', 'decider': {'roles': ['MANAGER']}, 'day': '2026-03-16'}}
                    """))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.sv()).contains("innehållet saknas", "skälen saknas"));
        }

        @Test
        void refusesApprovalForUnclassified() {
            assertThat(problems("""
                    {'id': 'A', 'act': 'INPUT', 'tool': {'id': 'x', 'approval': {'upTo': 'UNCLASSIFIED'}}}
                    """))
                    .extracting(ScenarioException.Problem::path)
                    .containsExactly("$.tool.approval");
        }

        @Test
        void refusesTwoScenariosOfOneName() {
            assertThat(problems("[{'id': 'A', 'act': 'INPUT'}, {'id': 'A', 'act': 'OUTPUT'}]"))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.sv()).contains("\"A\""));
        }

        @Test
        void refusesFieldGivenTwice() {
            assertThat(problems("{'id': 'A', 'act': 'INPUT', 'act': 'OUTPUT'}"))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.sv()).contains("två gånger"));
        }
    }

    @Nested
    class Names {

        @Test
        void namesTheNearestProfileAndClause() {
            assertThat(problems("""
                    {'id': 'A', 'act': 'INPUT', 'profiles': ['söderköpping'],
                     'expect': [{'profile': '0582', 'verdict': 'ALLOWED', 'cites': ['SODERKOPING-AA']}]}
                    """))
                    .extracting(ScenarioException.Problem::sv)
                    .satisfiesExactly(
                            first -> assertThat(first).contains("Menade du \"soderkoping\"?"),
                            second -> assertThat(second).contains("Menade du \"SODERKOPING-A\"?"));
        }

        @Test
        void listsTheKnownNamesWhenNoneIsNear() {
            assertThat(problems("{'id': 'A', 'act': 'xyzzyplugh', 'qqqqqqqq': 1}"))
                    .extracting(ScenarioException.Problem::sv)
                    .satisfiesExactly(
                            first -> assertThat(first).contains("Kända fält: id, title"),
                            second -> assertThat(second).contains("Kända: ADMIT, INPUT"));
            assertThat(problems("{'id': 'A', 'act': 'INPUT', 'municipality': 'xyzzyplugh'}"))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.sv()).contains("Välj en som finns."));
        }
    }

    @Nested
    class Privacy {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{'id': 'A', 'act': '19121212-1212'}",
                    "{'id': 'A', 'act': 'Elsa'}",
                    "{'id': 'A', 'act': 'INPUT', 'profiles': ['Elsa']}",
                    "{'id': 'A', 'act': 'INPUT', 'Elsa Berg': 1}",
                    "{'id': 'A', 'act': 'Elsa bor hos sin mormor på Storgatan'}",
                    "{'id': 'A', 'act': 'INPUT', 'date': '19121212-1212 Elsa'}",
                    "{'id': 'A', 'act': 'INPUT', '19121212-1212 Elsa': 1}",
                    "{'id': 'A', 'act': 'INPUT', 'information': '19121212-1212 Elsa'}",
                    "{'id': 'A', 'act': 'INPUT', 'tool': {'id': 'x', 'name': 19121212}}",
                    "{'id': 'A', 'act': Elsa 19121212-1212}",
                    "{'id': 'A', 'act': 'INPUT', 'Elsa 19121212-1212': 1, 'Elsa 19121212-1212': 2}"
                })
        void neverRepeatsWhatStoodThere(String json) {
            assertThat(refusal(json.replace('\'', '"')).getMessage()).doesNotContain("Elsa", "1212");
        }
    }

    @Nested
    class FilesAndText {

        @TempDir
        private Path folder;

        @Test
        void saysWhereTheJsonIsMalformed() {
            assertThat(problems("[\n  {'id': 'A', 'act' 'INPUT'}\n]"))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.path()).startsWith("2:");
                        assertThat(problem.sv()).contains("rad 2, kolumn");
                        assertThat(problem.en()).contains("line 2, column");
                    });
            assertThat(problems("[{'id': 'A'"))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.sv()).contains("tar slut för tidigt"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  \n ", "[]", "\uFEFF"})
        void refusesEmptyFile(String empty) {
            assertThat(refusal(empty).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.sv()).contains("tom"));
        }

        @Test
        void refusesMissingFile() {
            assertThatThrownBy(() -> Scenarios.read(folder.resolve("saknas.json")))
                    .isInstanceOf(ScenarioException.class)
                    .hasMessageContaining("saknas.json $: Filen finns inte");
        }

        @Test
        void refusesOtherEncodings() throws Exception {
            Path file = folder.resolve("latin.json");
            Files.write(file, "{\"id\": \"Å\", \"act\": \"INPUT\"}".getBytes(StandardCharsets.ISO_8859_1));

            assertThatThrownBy(() -> Scenarios.read(file))
                    .isInstanceOf(ScenarioException.class)
                    .hasMessageContaining("UTF-8");
        }

        @Test
        void readsUtf8WithByteOrderMark() {
            byte[] bytes = "\uFEFF{\"id\": \"Å\", \"act\": \"mata in\"}".getBytes(StandardCharsets.UTF_8);

            assertThat(Scenarios.read(new ByteArrayInputStream(bytes), "ström"))
                    .singleElement()
                    .satisfies(scenario -> assertThat(scenario.id()).isEqualTo("Å"));
        }
    }
}
