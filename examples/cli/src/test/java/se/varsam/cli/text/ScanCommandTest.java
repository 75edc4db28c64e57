package se.varsam.cli.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.cli.Ran.reading;
import static se.varsam.cli.Ran.varsam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.cli.Ran;
import se.varsam.cli.Varsam;
import se.varsam.cli.terminal.Exit;

class ScanCommandTest {

    private static final String CLEAN = "Vattnet stängs av på torsdag.\n";
    private static final String TEXT = "Hej!\nAnsökan från 19900101-0017 å sin sida,\näven från 900101-2385.\n";

    @TempDir
    private Path folder;

    @Nested
    class ExitCodes {

        @Test
        void tellWhetherSomethingIsFound() {
            assertThat(reading(CLEAN, "scan", "-").code()).isEqualTo(Exit.NOTHING_FOUND);
            assertThat(reading(TEXT, "scan", "-").code()).isEqualTo(Exit.FOUND);
            assertThat(reading(CLEAN, "scan", "--mask", "-").code()).isEqualTo(Exit.NOTHING_FOUND);
            assertThat(reading(TEXT, "scan", "--mask", "-").code()).isEqualTo(Exit.FOUND);
        }

        @Test
        void missingFileIs66BeforeAnythingIsSaid() {
            Ran ran = reading(TEXT, "scan", "-", "borta.txt");

            assertThat(ran.code()).isEqualTo(Exit.NO_INPUT);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("borta.txt: filen finns inte / no such file");
        }

        @Test
        void folderCannotBeRead() {
            Ran ran = varsam("scan", folder.toString());

            assertThat(ran.code()).isEqualTo(Exit.NO_INPUT);
            assertThat(ran.err()).contains("går inte att läsa");
        }

        @Test
        void withoutAFileIsWrongUsage() {
            assertThat(varsam("scan").code()).isEqualTo(Exit.USAGE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"--types=personnumer", "--level=standrd", "--format=jsnl", "--mask=placeholdr"})
        void misspelledWordNamesTheNearest(String option) {
            Ran ran = reading(TEXT, "scan", option, "-");

            assertThat(ran.code()).isEqualTo(Exit.USAGE);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("Menade du");
        }

        @Test
        void unwritableAnswerIs74() {
            OutputStream full = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("full");
                }
            };

            int code = Varsam.run(
                    new ByteArrayInputStream(TEXT.getBytes(UTF_8)), full, new ByteArrayOutputStream(), "scan", "-");

            assertThat(code).isEqualTo(Exit.OUTPUT);
        }

        @Test
        void areToldInTheHelpTogetherWithHowPlacesAreCounted() {
            Ran help = varsam("scan", "--help");

            assertThat(help.out())
                    .contains("0    nothing found", "1    personal data found", "66   no such file")
                    .contains("Line and column count from 1", "start and end count from 0", "UTF-16")
                    .contains("Rad och kolumn räknas från 1")
                    .doesNotContain("some use is denied");
        }
    }

    @Nested
    class AsText {

        @Test
        void tellsLineColumnTypeConfidenceRuleAndShapeAndLastTheSum() {
            Ran ran = reading(TEXT, "scan", "--types", "personnummer", "-");

            assertThat(ran.err()).isEmpty();
            assertThat(ran.out().lines().toList())
                    .satisfiesExactly(
                            line -> assertThat(line).matches("2:14 +personnummer +säkert +\\S+ +••••••••-••••"),
                            line -> assertThat(line)
                                    .matches("3:11 +personnummer +säkert +\\S+ +••••••-•••• \\(testnummer\\)"),
                            line -> assertThat(line).isEmpty(),
                            line -> assertThat(line).matches("fynd: +2"),
                            line -> assertThat(line).matches(" +personnummer +2"));
        }

        @Test
        void isInEnglishOnRequest() {
            assertThat(reading(TEXT, "scan", "--lang", "en", "-").out())
                    .contains("personal identity number", "certain", "test number", "findings:");
        }

        @Test
        void doesNotCallACleanTextProved() {
            assertThat(reading(CLEAN, "scan", "-").out()).contains("inga fynd, vilket inte bevisar");
        }

        @Test
        void namesTheFileWhenThereAreSeveral() throws IOException {
            Path one = Files.writeString(folder.resolve("ett.txt"), TEXT);

            Ran ran = reading("900101-0017", "scan", one.toString(), "-");

            assertThat(ran.out()).contains("ett.txt:2:14 ", "stdin:1:1 ").containsPattern("fynd: +3");
        }

        @Test
        void neverShowsAValue() {
            for (String format : new String[] {"text", "jsonl"}) {
                Ran ran = reading(TEXT, "scan", "--format", format, "--level", "strict", "-");

                assertThat(ran.out() + ran.err()).doesNotContain("0017", "2385", "19900101");
            }
        }
    }

    @Nested
    class AsJsonLines {

        @Test
        void holdsPlaceKindAndShapeOfEachFinding() throws JsonProcessingException {
            Ran ran = reading(TEXT, "scan", "--format", "jsonl", "--types=personnummer", "-");

            JsonNode second = new ObjectMapper()
                    .readTree(ran.out().lines().skip(1).findFirst().orElseThrow());
            assertThat(ran.out().lines()).hasSize(2);
            assertThat(second.fieldNames())
                    .toIterable()
                    .containsExactly(
                            "type", "start", "end", "line", "column", "confidence", "rule", "marks", "preview");
            assertThat(second.path("type").asText()).isEqualTo("PERSONNUMMER");
            assertThat(TEXT.substring(
                            second.path("start").asInt(), second.path("end").asInt()))
                    .isEqualTo("900101-2385");
            assertThat(second.path("line").asInt()).isEqualTo(3);
            assertThat(second.path("column").asInt()).isEqualTo(11);
            assertThat(second.path("confidence").asText()).isEqualTo("CERTAIN");
            assertThat(second.path("marks").toString()).isEqualTo("[\"TEST_NUMBER\"]");
            assertThat(second.path("preview").asText()).isEqualTo("••••••-••••");
        }

        @Test
        void tellsTheSumOnTheErrorStream() {
            assertThat(reading(TEXT, "scan", "--format=jsonl", "--types=personnummer", "-")
                            .err())
                    .isEqualTo("varsam: fynd: 2 (personnummer 2)" + System.lineSeparator());
        }

        @Test
        void namesTheFileWhenThereAreSeveral() throws JsonProcessingException {
            Ran ran = reading(TEXT, "scan", "--format=jsonl", "-", "-");

            assertThat(new ObjectMapper()
                            .readTree(ran.out().lines().findFirst().orElseThrow())
                            .path("file")
                            .asText())
                    .isEqualTo("stdin");
        }
    }

    @Nested
    class Masked {

        @Test
        void keepsTheLengthOfTheText() {
            Ran ran = reading(TEXT, "scan", "--types=personnummer", "--mask", "-");

            assertThat(ran.out()).isEqualTo("Hej!\nAnsökan från ••••••••-•••• å sin sida,\näven från ••••••-••••.\n");
            assertThat(ran.err()).contains("maskerade fynd: 2");
        }

        @Test
        void namesTheTypeOnRequest() {
            assertThat(reading(TEXT, "scan", "--types=personnummer", "--mask=platshållare", "-")
                            .out())
                    .isEqualTo("Hej!\nAnsökan från [personnummer] å sin sida,\näven från [personnummer].\n");
        }

        @Test
        void takesTheNextWordForAFile() throws IOException {
            Path file = Files.writeString(folder.resolve("placeholder"), TEXT);

            assertThat(varsam("scan", "--mask", file.toString()).out()).startsWith("Hej!\nAnsökan från ••••");
        }

        @Test
        void isWrittenAlone() {
            assertThat(reading(TEXT, "scan", "--mask", "-", "-").code()).isEqualTo(Exit.USAGE);
            assertThat(reading(TEXT, "scan", "--mask", "--format=jsonl", "-").err())
                    .contains("--mask tar en fil");
        }
    }

    @Nested
    class Choices {

        @Test
        void takeTypesAndGroupsInEitherLanguage() {
            String[] numbers = {
                "personnummer", "PERSONNUMMER", "identitetsnummer", "identity number,IBAN", "hälsa,personnummer"
            };
            for (String types : numbers) {
                assertThat(reading(TEXT, "scan", "--types", types, "-").code())
                        .as(types)
                        .isEqualTo(Exit.FOUND);
            }
            assertThat(reading(TEXT, "scan", "--types", "IBAN", "-").code()).isEqualTo(Exit.NOTHING_FOUND);
        }

        @Test
        void takeTheLevel() {
            for (String level : new String[] {"precise", "exakt", "standard", "strict", "sträng"}) {
                assertThat(reading(TEXT, "scan", "--level", level, "-").code())
                        .as(level)
                        .isEqualTo(Exit.FOUND);
            }
        }
    }

    @Nested
    class Bytes {

        @Test
        void thatAreNotUtf8AreReplacedWithARemark() throws IOException {
            byte[] latin = "å 19900101-0017 ä".getBytes(ISO_8859_1);
            Path file = Files.write(folder.resolve("latin.txt"), latin);

            Ran ran = varsam("scan", "--types=personnummer", file.toString());

            assertThat(ran.code()).isEqualTo(Exit.FOUND);
            assertThat(ran.out()).startsWith("1:3 ");
            assertThat(ran.err()).contains("latin.txt: 2 ställen är inte UTF-8", "2 places are not UTF-8");
            assertThat(varsam("scan", "--mask", file.toString()).out()).isEqualTo("\uFFFD ••••••••-•••• \uFFFD");
        }

        @Test
        void ofUtf16AreRefusedAndNotCalledClean() throws IOException {
            Path file = Files.write(folder.resolve("wide.txt"), ("\uFEFF" + TEXT).getBytes(UTF_16LE));

            Ran ran = varsam("scan", file.toString());

            assertThat(ran.code()).isEqualTo(Exit.DATA);
            assertThat(ran.err()).contains("wide.txt: texten är inte UTF-8");
        }

        @Test
        void ofNoTextAreNothing() {
            assertThat(reading("", "scan", "-").code()).isEqualTo(Exit.NOTHING_FOUND);
            assertThat(reading("", "scan", "--mask", "-").out()).isEmpty();
        }
    }
}
