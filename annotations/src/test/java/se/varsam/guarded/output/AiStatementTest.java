package se.varsam.guarded.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.content.Captions;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;

class AiStatementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AI har använts i handläggningen av ärendet.",
                "I beredningen av ärendet har AI-verktyget Eneo använts.",
                "Handläggaren har använt artificiell intelligens (Eneo) för att sammanfatta yttrandena.",
                "Sammanfattningen är gjord med hjälp av en språkmodell.",
                "Underlaget har sammanfattats av AI.",
                "Texten är AI-genererad.",
                "Ärendet har beretts med stöd av AI, i verktyget Eneo.",
                "Generativ AI användes i utredningen.",
                "Vid beslut om bygglov har AI\nanvänts, t.ex. Eneo.",
                "AI har använts för sammanfattningen men inte för bedömningen.",
                "AI har använts, dock inte för bedömningen.",
                "AI har använts utan att personuppgifter har matats in.",
                "Ingen har jävat sig. AI har använts.",
                "Har AI använts? Ja, Eneo.",
                "Använda AI-verktyg: Eneo",
                "# Bilaga\n- AI-stöd har nyttjats",
                "AI was used to summarise the case.",
                "This report was drafted with the assistance of AI.",
                "A large language model was used.",
                "We used an AI tool, Eneo.",
                "The text was written by artificial intelligence."
            })
    void readsThatAiWasUsed(String text) {
        assertThat(AiStatement.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bygglov beviljas.",
                "AIK har använt arenan.",
                "Föreningen MAI har använt arenan.",
                "ai har använts",
                "AI har inte använts.",
                "Handläggaren har inte, vilket annars är vanligt, använt AI.",
                "Beslutet är skrivet utan AI och utan hjälp av AI.",
                "Ingen AI har använts.",
                "Varken AI eller språkmodeller har använts.",
                "AI was not used.",
                "AI wasn't used in this case.",
                "The report was made without the help of AI.",
                "Om AI har använts ska det anges.",
                "If AI was used, it is stated.",
                "AI kan ha använts.",
                "AI may be used by the committee.",
                "AI ska användas i skolan.",
                "Har AI använts?",
                "Har AI använts? Nej.",
                "Kommunen har en strategi för AI.",
                "Med stöd av AI-förordningen beslutar nämnden.",
                "The decision is made by the committee under the AI Act.",
                "Nämnden har använt sina medel. AI är ett växande område."
            })
    void readsNoStatementInWhatIsDeniedAskedSupposedOrAboutSomethingElse(String text) {
        assertThat(AiStatement.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("captions")
    void readsEveryCaption(String caption) {
        assertThat(AiStatement.isIn("Bygglov beviljas.\n\n" + caption + ".")).isTrue();
    }

    static Stream<String> captions() {
        return Stream.of(ContentKind.values())
                .flatMap(kind -> Stream.of(ContentOrigin.GENERATED, ContentOrigin.EDITED, ContentOrigin.ASSISTED)
                        .map(origin -> Captions.standard().of(kind, origin)))
                .flatMap(caption -> Stream.of(caption.sv(), caption.en()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Verktyget heter Eneo.          | Eneo
            ENEO användes                  | Eneo
            Eneos sammanfattning           | Eneo
            med Microsoft  Copilot i Word  | Microsoft Copilot
            Copilot-verktyget              | Copilot
            GPT-4                          | GPT-4
            GPT-4.                         | GPT-4
            (C++)                          | C++
            """)
    void findsTheTool(String text, String tool) {
        assertThat(AiStatement.names(text, tool)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Verktyget heter Eneon.  | Eneo
            Preneo                  | Eneo
            Copilot                 | Microsoft Copilot
            GPT-4o                  | GPT-4
            GPT-4.1                 | GPT-4
            Eneo                    | ' '
            """)
    void findsNoOtherTool(String text, String tool) {
        assertThat(AiStatement.names(text, tool)).isFalse();
    }

    /** Takes so long that nobody misses it when the patterns begin to try every way of reading a text. */
    @ParameterizedTest
    @ValueSource(strings = {"AI ", "AI-", "med ", "\n", " ", ", ", "-", "a.", "? ", "av en ", "skrivs "})
    void readsHostileText(String part) {
        assertThat(AiStatement.isIn("AI " + part.repeat(50_000))).isFalse();
    }
}
