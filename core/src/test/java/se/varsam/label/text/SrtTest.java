package se.varsam.label.text;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.label.text.PlainTextTest.utf8;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException;
import se.varsam.label.LabelLayer;
import se.varsam.label.TraceKind;

class SrtTest extends FormatContract {

    private static final String CUES =
            "1\n00:00:01,500 --> 00:00:04,000\n<i>Hej!</i>\n\n2\n00:00:05,000 --> 00:00:06,000\nÅäö\n";

    @Override
    protected String format() {
        return "SRT";
    }

    @Override
    protected String fileName() {
        return "film.srt";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.VISIBLE);
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("plain", utf8(CUES));
        samples.put("Windows", utf8("\uFEFF" + CUES.replace("\n", "\r\n")));
        samples.put("empty lines first", utf8("\n\n" + CUES));
        samples.put("at once", utf8("1\n00:00:00,000 --> 00:00:02,000\nHej!"));
        samples.put("numbers from 0", utf8("0\n00:00:10.5 --> 00:00:12.000 X1:1\nHej!\n\n"));
        return samples;
    }

    @Test
    void givesWayToTheFirstCue() {
        assertThat(new String(label(utf8(CUES), LABEL), StandardCharsets.UTF_8))
                .startsWith("0\n00:00:00,000 --> 00:00:01,500\n")
                .endsWith("\n\n" + CUES);
    }

    @Test
    void takesOnlyTheVeryCueForItsOwn() {
        byte[] labelled = label(utf8(CUES), LABEL);
        byte[] changed = utf8(new String(labelled, StandardCharsets.UTF_8).replace("01,500\n", "01,400\n"));
        assertThat(inspect(changed).has(TraceKind.OWN_LABEL)).isFalse();
        assertThat(inspect(changed).has(TraceKind.CAPTION)).isTrue();
    }

    @Test
    void refusesLatin1() {
        refuses(CUES.getBytes(StandardCharsets.ISO_8859_1), LabelException.Reason.ENCODING);
    }
}
