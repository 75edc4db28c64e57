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
import se.varsam.label.Labeller;
import se.varsam.label.Prompt;
import se.varsam.label.TraceKind;

class WebVttTest extends FormatContract {

    private static final String CUE = "00:01.000 --> 00:04.000\nHej!\n";

    @Override
    protected String format() {
        return "WebVTT";
    }

    @Override
    protected String fileName() {
        return "film.vtt";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.VISIBLE, LabelLayer.METADATA);
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("plain", utf8("WEBVTT\n\n" + CUE + "\n" + CUE));
        samples.put(
                "style, region, comment and names",
                utf8("WEBVTT Torget\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nNOTE hej\n\nett\n" + CUE));
        samples.put("Windows", utf8("\uFEFF" + ("WEBVTT\n\n" + CUE).replace("\n", "\r\n")));
        samples.put("old Mac", utf8(("WEBVTT\n\n" + CUE).replace("\n", "\r")));
        samples.put("streaming header", utf8("WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0\n\n" + CUE));
        samples.put("no empty line", utf8("WEBVTT\n" + CUE));
        samples.put("header only", utf8("WEBVTT"));
        samples.put("no cue", utf8("WEBVTT\n\nNOTE tom"));
        samples.put("ends in an old Mac's line end", utf8("WEBVTT\nNOTE tom\r"));
        return samples;
    }

    @Test
    void putsTheCommentAfterTheHeaderAndTheCaptionBeforeTheCues() {
        String labelled =
                new String(label(samples().get("style, region, comment and names"), LABEL), StandardCharsets.UTF_8);
        assertThat(labelled)
                .startsWith("WEBVTT Torget\n\nNOTE Varsam\nDigitalSourceType: \"http")
                .containsSubsequence(
                        "\"\n\nSTYLE\n", "REGION", "NOTE hej\n\n00:00:00.000 --> 00:00:03.000 line:0\n", "\n\nett\n");
    }

    @Test
    void keepsArrowsAndLineEndsOutOfTheComment() {
        String hard = "rad 1\n\n--> rad \"2\" \\ <å>";
        byte[] labelled = label(utf8("WEBVTT\n\n" + CUE), LABEL.withPrompt(new Prompt(hard, "")));
        assertThat(inspect(labelled).fields()).containsValue(hard);
        assertThat(new String(labelled, StandardCharsets.UTF_8).split("-->", -1))
                .hasSize(3);
    }

    @Test
    void writesOneLayerOnly() {
        byte[] file = utf8("WEBVTT\n\n" + CUE);
        byte[] seen = Labeller.standard().writing(LabelLayer.VISIBLE).label(file, LABEL);
        assertThat(new String(seen, StandardCharsets.UTF_8)).doesNotContain("DigitalSourceType");
        assertThat(unlabel(seen)).isEqualTo(file);
        byte[] read = Labeller.standard().writing(LabelLayer.METADATA).label(file, LABEL);
        assertThat(inspect(read).has(TraceKind.CAPTION)).isFalse();
        assertThat(unlabel(read)).isEqualTo(file);
    }

    @Test
    void refusesLatin1() {
        refuses("WEBVTT\n\nå".getBytes(StandardCharsets.ISO_8859_1), LabelException.Reason.ENCODING);
    }
}
