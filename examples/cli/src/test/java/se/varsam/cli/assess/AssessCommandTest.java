package se.varsam.cli.assess;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.cli.Ran.SCENARIOS;
import static se.varsam.cli.Ran.reading;
import static se.varsam.cli.Ran.varsam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.cli.Ran;
import se.varsam.cli.terminal.Exit;

class AssessCommandTest {

    private static final String ALLOWED = """
            {"id": "ok", "act": "RETIRE", "unstated": "HARMLESS", "tool": {"id": "t", "name": "T"}}""";
    private static final String DENIED = """
            {"id": "no", "act": "INPUT", "tool": {"id": "t", "availability": "PUBLIC"}}""";
    private static final String REQUIRED = """
            {"id": "wait", "act": "RETIRE", "tool": {"id": "t"}}""";

    @Nested
    class ExitCodes {

        @Test
        void followTheStrictestVerdict() {
            assertThat(reading(ALLOWED, "assess", "--profile", "norsjo").code()).isEqualTo(Exit.ALLOWED);
            assertThat(reading(REQUIRED, "assess", "--profile", "1082").code()).isEqualTo(Exit.REQUIRED);
            assertThat(reading(REQUIRED + "\n" + DENIED, "assess", "--profile", "soderkoping", "--profile", "1082")
                            .code())
                    .isEqualTo(Exit.DENIED);
        }

        @Test
        void missingFileIs66BeforeAnythingIsSaid() {
            Ran ran = varsam("assess", "--all", SCENARIOS, "borta.json");

            assertThat(ran.code()).isEqualTo(Exit.NO_INPUT);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("borta.json", "filen finns inte", "no such file");
        }

        @Test
        void scenarioWithoutAProfileIs64() {
            Ran ran = reading(DENIED, "assess");

            assertThat(ran.code()).isEqualTo(Exit.USAGE);
            assertThat(ran.err()).contains("--profile", "--all");
        }

        @Test
        void emptyInputIs65() {
            assertThat(reading("\n", "assess", "--all").code()).isEqualTo(Exit.DATA);
        }
    }

    @Nested
    class BadData {

        @Test
        void namesEveryPathWithTheNearestWord() {
            Ran ran = reading("""
                    [{"id": "a", "act": "INPUT", "infomation": {}, "tool": {"id": "t", "availability": "PUBLC"}}]""", "assess", "--all");

            assertThat(ran.code()).isEqualTo(Exit.DATA);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .contains("stdin $[0].infomation", "Menade du \"information\"?", "Did you mean \"information\"?")
                    .contains("stdin $[0].tool.availability", "Did you mean \"PUBLIC\"?");
        }

        @Test
        void doesNotStopTheLinesThatFollow() {
            Ran ran = reading(
                    ALLOWED + "\n{\"id\": \"b\", \"act\": \"RETIR\"}\n" + DENIED,
                    "assess",
                    "--profile",
                    "norsjo",
                    "--json");

            assertThat(ran.code()).isEqualTo(Exit.DATA);
            assertThat(ran.out().lines()).hasSize(2);
            assertThat(ran.err()).contains("stdin:2 $.act", "Did you mean \"RETIRE\"?");
        }

        @Test
        void brokenJsonTellsThePlaceAndNotTheText() {
            Ran ran = reading("{\"id\": \"hemligt namn\",", "assess", "--all");

            assertThat(ran.code()).isEqualTo(Exit.DATA);
            assertThat(ran.err()).contains("stdin 1:").doesNotContain("hemligt");
        }

        @Test
        void textThatIsNotUtf8IsRefused(@TempDir Path folder) throws IOException {
            Path file = Files.write(folder.resolve("latin.json"), new byte[] {'{', '\n', '"', (byte) 0xE5, '"', '}'});

            Ran ran = varsam("assess", "--all", file.toString());

            assertThat(ran.code()).isEqualTo(Exit.DATA);
            assertThat(ran.err()).contains("latin.json", "UTF-8");
        }

        @Test
        void brokenRegisterIsRefused(@TempDir Path folder) throws IOException {
            Path tools = Files.writeString(folder.resolve("tools.json"), "[{\"id\": \"t\", \"vendr\": \"x\"}]", UTF_8);

            Ran ran = reading(ALLOWED, "assess", "--all", "--tools", tools.toString());

            assertThat(ran.code()).isEqualTo(Exit.DATA);
            assertThat(ran.err()).contains("$[0].vendr", "Did you mean \"vendor\"?");
        }
    }

    @Test
    void readsFilesAndStandardInputInTurn() {
        Ran ran = reading(ALLOWED, "assess", "--profile", "norsjo", "--summary", "-", SCENARIOS);

        assertThat(ran.out()).contains("1. ok", "2. Handläggare klistrar", "9 bedömningar");
    }

    @Test
    void putsAScenarioToTheProfilesItNames() {
        String scenario =
                DENIED.replace("\"act\"", "\"profiles\": [\"karlskoga\"], \"municipality\": \"2417\", \"act\"");

        assertThat(reading(scenario, "assess", "--lang", "en").out())
                .contains("use ", "DENIED  karlskoga  input  t\n", "DENIED  norsjo  input  t\n");
    }

    @Test
    void tellsWhatTheTextHoldsAndWhatToReportIfItHasBeenEntered() {
        String scenario = DENIED.replace(
                "\"tool\"", "\"information\": {\"class\": \"K0\", \"text\": \"Från 19900101-0017\"}, \"tool\"");

        assertThat(reading(scenario, "assess", "--profile", "soderkoping").out())
                .containsIgnoringWhitespaces("uppgifterna innehåller personuppgifter (1 personnummer, tecken 6–18)")
                .containsSubsequence("anmäl, om uppgifterna redan har matats in:", "SODERKOPING-E ")
                .doesNotContain("0017");
    }

    @Test
    void leavesTheLawOutOnRequest() {
        String[] line = {"assess", "--profile", "kommun-004", SCENARIOS};

        assertThat(varsam(line).out()).contains("LAW-");
        assertThat(varsam("assess", "--profile", "kommun-004", "--no-law", SCENARIOS)
                        .out())
                .doesNotContain("LAW-");
    }

    @Test
    void registerDecidesWhatIsKnownOfAToolAndShowsTheWayForward() {
        Ran ran = varsam(
                "assess",
                "--profile",
                "soderkoping",
                "--tools",
                "src/test/resources/se/varsam/cli/tools.json",
                SCENARIOS);

        assertThat(ran.out())
                .contains("eller använd Eneo (godkänt för")
                .contains("VARSAM-2")
                .contains("NEKAD  soderkoping  mata in  ChatGPT i registret\n");
    }

    @Test
    void writesOneLineOfJsonForEachVerdict() throws JsonProcessingException {
        Ran ran = varsam("assess", "--all", "--json", SCENARIOS);

        assertThat(ran.code()).isEqualTo(Exit.DENIED);
        assertThat(ran.out().lines())
                .hasSize(8 * 5)
                .allSatisfy(line -> assertThat(new ObjectMapper()
                                .readTree(line)
                                .path("verdict")
                                .asText())
                        .isIn("ALLOWED", "DENIED", "REQUIRED"));
    }

    @Test
    void takesJsonLinesOfAnyLength() {
        int lines = 2_500;
        String input = IntStream.range(0, lines)
                .mapToObj(i -> ALLOWED.replace("\"ok\"", "\"ok-" + i + "\""))
                .collect(Collectors.joining("\n\n"));

        Ran ran = reading("\uFEFF\n" + input, "assess", "--profile", "norsjo");

        assertThat(ran.code()).isEqualTo(Exit.ALLOWED);
        assertThat(ran.out()).contains("2500. ok-2499\n", "2500 bedömningar: 0 nekade");
    }
}
