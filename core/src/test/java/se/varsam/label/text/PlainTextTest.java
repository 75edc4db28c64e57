package se.varsam.label.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException;
import se.varsam.label.LabelLayer;
import se.varsam.label.Labeller;
import se.varsam.label.TraceKind;

class PlainTextTest extends FormatContract {

    @Override
    protected String format() {
        return "Text";
    }

    @Override
    protected String fileName() {
        return "brev.txt";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.VISIBLE);
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("lines", utf8("Hej!\n\nTorget byggs om. Åäö 😀.\n"));
        samples.put("no line end", utf8("Torget byggs om."));
        samples.put("Windows", utf8("\uFEFFHej!\r\nTorget byggs om.\r\n"));
        samples.put("mixed line ends", utf8("Hej!\r\nTorget\nbyggs om.\n"));
        samples.put("one CRLF far before the end", utf8("a\r\n" + "b".repeat(8100) + "c\n"));
        samples.put("a long last line", utf8("a\r\n" + "å".repeat(4000)));
        samples.put("line ends only", utf8("\n\n\n"));
        return samples;
    }

    @Test
    void writesTheCaptionAsLastParagraph() {
        assertThat(new String(label(utf8("Hej!\r\n"), LABEL), StandardCharsets.UTF_8))
                .startsWith("Hej!\r\n\r\n")
                .contains("AI")
                .endsWith(".\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void refusesOtherEncodingsByName(String charset) {
        byte[] text = "Torget i Söderköping byggs om.".getBytes(Charset.forName(charset));
        assertThatThrownBy(() -> label(text, LABEL))
                .isInstanceOf(LabelException.class)
                .hasMessageContainingAll("texten är inte i UTF-8; spara filen som UTF-8", "save the file as UTF-8")
                .hasMessageNotContaining("Torget");
    }

    @Test
    void leavesAloneWhatAParagraphWouldBreak() {
        for (String name : new String[] {"data.csv", "kod.py", "inst.yaml", "sida.xml"}) {
            assertThatThrownBy(() -> labeller.label(utf8("a,b\n1,2\n"), name, LABEL))
                    .isInstanceOfSatisfying(
                            LabelException.class,
                            e -> assertThat(e.reason()).isEqualTo(LabelException.Reason.UNSUPPORTED));
        }
        refuses(utf8("{\\rtf1 Hej}"), LabelException.Reason.UNSUPPORTED);
        refuses(utf8("#!/bin/sh\n"), LabelException.Reason.UNSUPPORTED);
        refuses(new byte[] {'a', 0, 'b'}, LabelException.Reason.UNSUPPORTED);
        refuses(new byte[0], LabelException.Reason.UNSUPPORTED);
    }

    @Test
    void refusesMetadataAlone() {
        assertThatThrownBy(
                        () -> Labeller.standard().writing(LabelLayer.METADATA).label(utf8("Hej!\n"), LABEL))
                .isInstanceOf(LabelException.class);
    }

    @Test
    void findsControlCharactersFarInside() {
        byte[] text = new byte[200_000];
        Arrays.fill(text, (byte) 'a');
        text[150_000] = 1;
        refuses(text, LabelException.Reason.DAMAGED);
    }

    @Test
    void recognisesACaptionThatSomebodyWrote() {
        assertThat(inspect(utf8("Hej!\n\nTexten är skapad med AI\n")).has(TraceKind.CAPTION))
                .isTrue();
    }

    @Test
    void labelsALargeFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("stor.txt");
        byte[] line = utf8("Torget i Söderköping byggs om.\r\n".repeat(1000));
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 300; i++) {
                out.write(line);
            }
        }
        labeller.label(file, LABEL);
        labeller.unlabel(file);
        assertThat(file).hasSize(line.length * 300L);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
