package se.varsam.label.text;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.label.text.PlainTextTest.utf8;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.content.ContentKind;
import se.varsam.label.AiLabel;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException;
import se.varsam.label.LabelField;
import se.varsam.label.LabelLayer;
import se.varsam.label.Labeller;
import se.varsam.label.TraceKind;

class MarkdownTest extends FormatContract {

    private static final AiLabel OF_IMAGES = LABEL.kind(ContentKind.IMAGE);
    private static final String CAPTION = "*Denna bild har genererats med hjälp av AI*";

    @Override
    protected String format() {
        return "Markdown";
    }

    @Override
    protected String fileName() {
        return "sida.md";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.VISIBLE, LabelLayer.METADATA);
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("plain", utf8("# Torget\n\nByggs om i Söderköping.\n"));
        samples.put("front matter", utf8("---\ntitle: Torget\ntags:\n- a\ntext: |\n  x\n\n  y\n---\n\nHej"));
        samples.put(
                "foreign fields", utf8("---\nDigitalSourceType: 'x'\n# y\nAISystemUsed: Annan\ntitle: T\n...\nHej\n"));
        samples.put("TOML", utf8("+++\ntitle = \"T\"\n[params]\na = 1\n+++\nHej\n\n"));
        samples.put("Windows", utf8("\uFEFF---\r\ntitle: T\r\n---\r\nHej\r\n"));
        samples.put("a line across", utf8("---\nHej på dig\n---\n"));
        samples.put("open fence", utf8("Hej\n\n```java\n![a](b)\n"));
        samples.put("front matter only", utf8("---\n---\n"));
        samples.put("code", utf8("Kod:\n\n    ![a](b)\n\n`![a](b)` <!-- ![a](b) -->\n"));
        return samples;
    }

    private static Map<String, String> images() {
        Map<String, String> images = new LinkedHashMap<>();
        images.put("![a](b)\n", "![a](b)\n\n" + CAPTION + "\n");
        images.put("![a](b)", "![a](b)\n\n" + CAPTION);
        images.put("Text ![a](b)\nmer text\n\nSlut\n", "Text ![a](b)\nmer text\n\n" + CAPTION + "\n\nSlut\n");
        images.put("![a](b)\r\n\r\nSlut", "![a](b)\r\n\r\n" + CAPTION + "\r\n\r\nSlut");
        images.put("![a](b)\n# Rubrik\n", "![a](b)\n\n" + CAPTION + "\n# Rubrik\n");
        images.put("# ![a](b)\nText\n", "# ![a](b)\n\n" + CAPTION + "\nText\n");
        images.put("![a](b)\n===\n", "![a](b)\n===\n\n" + CAPTION + "\n");
        images.put("1. Ett\n\n   ![a](b)\n\n2. Två\n", "1. Ett\n\n   ![a](b)\n\n   " + CAPTION + "\n\n2. Två\n");
        images.put("- ![a](b)\n", "- ![a](b)\n\n  " + CAPTION + "\n");
        images.put("[![a](b)](c) <img src=x>\n", "[![a](b)](c) <img src=x>\n\n" + CAPTION + "\n");
        images.put("![a][1]\n\n[1]: b\n", "![a][1]\n\n" + CAPTION + "\n\n[1]: b\n");
        images.put("![a](b)\n\n![c](d)\n", "![a](b)\n\n" + CAPTION + "\n\n![c](d)\n\n" + CAPTION + "\n");
        return images;
    }

    @TestFactory
    Stream<DynamicTest> captionsEveryImage() {
        return images().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    byte[] original = utf8(each.getKey());
                    byte[] labelled = label(original, OF_IMAGES);
                    assertThat(new String(labelled, StandardCharsets.UTF_8)).endsWith(each.getValue());
                    assertThat(inspect(labelled).missing()).isEmpty();
                    assertThat(inspect(original).has(TraceKind.UNCAPTIONED_IMAGE))
                            .isTrue();
                    assertThat(label(labelled, OF_IMAGES)).isEqualTo(labelled);
                    assertThat(unlabel(labelled)).isEqualTo(original);
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![a](b)\n\n*Denna bild har genererats med hjälp av AI*\n",
                "![a](b)\n*Denna bild har genererats med hjälp av AI*\n",
                "![a](b \"Denna bild har genererats med hjälp av AI\")\n"
            })
    void leavesImagesThatAreCaptioned(String text) {
        assertThat(inspect(utf8(text)).has(TraceKind.CAPTIONED_IMAGE)).isTrue();
        assertThat(new String(label(utf8(text), OF_IMAGES), StandardCharsets.UTF_8))
                .endsWith("---\n\n" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n![a](b)\n```\n", "~~~~\n~~~\n![a](b)\n~~~~\n", "Text\n\n    ![a](b)\n", "`` ![a](b) ` ``\n",
                "<!--\n![a](b)\n-->\n", "<pre>\n\n![a](b)\n</pre>\n", "\\![a](b)\n", "![a] (b)\n"
            })
    void leavesCodeAndComments(String text) {
        assertThat(inspect(utf8(text)).traces()).isEmpty();
    }

    @Test
    void writesFieldsBeforeTheEndOfTheFrontMatter() {
        String labelled = new String(label(samples().get("foreign fields"), LABEL), StandardCharsets.UTF_8);
        assertThat(labelled)
                .startsWith("---\ntitle: T\nDigitalSourceType: \"http://cv.iptc.org/")
                .contains("\"\n...\nHej\n\n*")
                .doesNotContain("Annan");
        assertThat(inspect(samples().get("foreign fields")).has(TraceKind.AI_SYSTEM))
                .isTrue();
    }

    @Test
    void doesNotTakeTheCaptionOfTheTextForThatOfAnImage() {
        byte[] labelled = label(utf8("![a](b)\n"), LABEL);
        assertThat(inspect(labelled).has(TraceKind.UNCAPTIONED_IMAGE)).isTrue();
        assertThat(inspect(labelled).has(TraceKind.CAPTION)).isTrue();
    }

    @Test
    void refusesFrontMatterOfAnotherShape() {
        refuses(utf8("---\n{title: T}\n---\n"), LabelException.Reason.NO_PLACE);
        refuses(utf8("---\n  title: T\n---\n"), LabelException.Reason.NO_PLACE);
    }

    @Test
    void keepsALongRecord() {
        byte[] original = utf8("![a](b)\n\n".repeat(9000));
        byte[] labelled = label(original, OF_IMAGES);
        assertThat(inspect(labelled).fields().get(LabelField.RESTORE)).hasSizeGreaterThan(1 << 17);
        assertThat(unlabel(labelled)).isEqualTo(original);
        refuses(utf8("![a](b)\n\n".repeat(11_000)), LabelException.Reason.DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({
        "'# Torget\n\n- ett\n', Markdown",
        "'---\ntitle: T\n---\nHej\n', Markdown",
        "'# Torget\n\nHej\n', Text",
        "'- ett\n- två\n', Text"
    })
    void recognisesWhatIsClearlyMarkdownWithoutAName(String text, String format) {
        assertThat(inspector.inspect(utf8(text)).format()).isEqualTo(format);
        assertThat(inspector.inspect(utf8(text), "a.txt").format()).isEqualTo("Text");
    }

    @Test
    void writesOneLayerOnly() {
        byte[] file = utf8("Hej\n");
        byte[] seen = Labeller.standard().writing(LabelLayer.VISIBLE).label(file, "a.md", LABEL);
        assertThat(new String(seen, StandardCharsets.UTF_8)).doesNotContain("DigitalSourceType");
        assertThat(unlabel(seen)).isEqualTo(file);
        byte[] read = Labeller.standard().writing(LabelLayer.METADATA).label(file, "a.md", LABEL);
        assertThat(inspect(read).has(TraceKind.CAPTION)).isFalse();
        assertThat(unlabel(read)).isEqualTo(file);
    }

    @Test
    void leavesWhatOthersSayToThemWhereOnlyTheCaptionIsWritten() {
        byte[] file = utf8("---\nDigitalSourceType: trainedAlgorithmicMedia\nAISystemUsed: Annan\n---\nHej\n");
        byte[] seen = Labeller.standard().writing(LabelLayer.VISIBLE).label(file, "a.md", LABEL);
        assertThat(inspect(seen).has(TraceKind.OWN_LABEL)).isTrue();
        assertThat(inspect(seen).has(TraceKind.AI_SOURCE_TYPE)).isTrue();
        assertThat(inspect(seen).has(TraceKind.AI_SYSTEM)).isTrue();
        assertThat(inspect(seen).fields()).containsOnlyKeys(LabelField.RESTORE);
        assertThat(unlabel(seen)).isEqualTo(file);
    }

    @Test
    void readsHostileTextInTime() {
        for (String part :
                new String[] {"![", "`", "` `` ", "![](", "<", "- ", "> ", "    ", "[", "\\", "~~~\n", "---\n"}) {
            survives(utf8(part.repeat(30_000)));
        }
    }
}
