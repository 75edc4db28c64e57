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
import se.varsam.content.Captions;
import se.varsam.content.ContentKind;
import se.varsam.label.AiLabel;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException;
import se.varsam.label.LabelLayer;
import se.varsam.label.Labeller;
import se.varsam.label.TraceKind;
import se.varsam.term.Language;

class HtmlTest extends FormatContract {

    private static final AiLabel OF_IMAGES = LABEL.kind(ContentKind.IMAGE);
    private static final String SPAN =
            "<span class=\"varsam-caption\" lang=\"sv\">Denna bild har genererats med hjälp av AI</span>";
    private static final String FIGCAPTION = SPAN.replace("span", "figcaption");

    @Override
    protected String format() {
        return "HTML";
    }

    @Override
    protected String fileName() {
        return "sida.html";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.VISIBLE, LabelLayer.METADATA);
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("plain", utf8(page("<h1>Torget</h1><p>Byggs om i Söderköping.</p>")));
        samples.put("one main", utf8(page("<main><p>Byggs om.</main><footer>Kommunen</footer>")));
        samples.put("tag soup", utf8("<HTML><TITLE>a</head>b</title><P ALIGN=left title='a>b'>Hej<LI>x<TABLE><TD>y"));
        samples.put("a piece", utf8("<p>Torget byggs om.</p>\r\n"));
        samples.put("nothing declared", utf8("<!DOCTYPE html>\n<title>x</title>\n<p>Torget"));
        samples.put(
                "XHTML",
                utf8("<?xml version=\"1.0\"?><!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\"><head>"
                        + "<title>å</title></head><body><p>Hej<br /></p></body></html>"));
        samples.put(
                "scripts and comments",
                utf8(page("<!-- </body> --><script>'</body><!--<script></script>'</script><p>x</p><textarea></body>"
                        + "</textarea><template><p></body></template>")));
        samples.put(
                "foreign JSON-LD",
                utf8("<html><head><meta charset=UTF-8><script type='application/ld+json'>{\"@type\":\"Article\","
                        + "\"digitalSourceType\":\"https://schema.org/CompositeSyntheticDigitalSource\"}</script>"
                        + "</head><body>x</body></html>"));
        return samples;
    }

    private static Map<String, String> images() {
        Map<String, String> images = new LinkedHashMap<>();
        images.put("<div><img src=a></div>", "<div><figure><img src=a>" + FIGCAPTION + "</figure></div>");
        images.put("<p>Text <img src=a> mer</p>", "<p>Text <img src=a>" + SPAN + " mer</p>");
        images.put("<div>Text <IMG SRC=a></div>", "<div>Text <IMG SRC=a>" + SPAN + "</div>");
        images.put("<div><img src=a> mer</div>", "<div><img src=a>" + SPAN + " mer</div>");
        images.put("<div><a href=b><img src=a /></a></div>", "<div><a href=b><img src=a />" + SPAN + "</a></div>");
        images.put(
                "<figure><a><img src=a></a><figcaption>Torget, inte gatan</figcaption></figure>",
                "<figure><a><img src=a></a><figcaption>Torget, inte gatan<br>" + SPAN + "</figcaption></figure>");
        images.put("<figure><img src=a></figure>", "<figure><img src=a>" + FIGCAPTION + "</figure>");
        images.put(
                "<figure><img src=a><img src=b></figure>", "<figure><img src=a><img src=b>" + FIGCAPTION + "</figure>");
        images.put("<div><figure><img src=a></div>", "<div><figure><img src=a>" + FIGCAPTION + "</div>");
        images.put(
                "<picture><source srcset=b><img src=a></picture>",
                "<figure><picture><source srcset=b><img src=a></picture>" + FIGCAPTION + "</figure>");
        images.put("<p>a<div><img src=a></div>", "<p>a<div><figure><img src=a>" + FIGCAPTION + "</figure></div>");
        images.put(
                "<ul><li><img src=a><li><img src=b></ul>",
                "<ul><li><figure><img src=a>" + FIGCAPTION + "</figure><li><figure><img src=b>" + FIGCAPTION
                        + "</figure></ul>");
        images.put(
                "<img src=a><img src=b>",
                "<figure><img src=a>" + FIGCAPTION + "</figure><figure><img src=b>" + FIGCAPTION + "</figure>");
        return images;
    }

    @TestFactory
    Stream<DynamicTest> captionsEveryImage() {
        return images().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    byte[] original = utf8(page(each.getKey()));
                    byte[] labelled = label(original, OF_IMAGES);
                    assertThat(new String(labelled, StandardCharsets.UTF_8))
                            .contains("<body>" + each.getValue() + "</body>");
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
                "<img src=a><p>Denna bild har genererats med hj&auml;lp av AI</p>",
                "<p>Denna bild har genererats med hjälp av AI</p><img src=a>",
                "<figure><img src=a><figcaption><b>Torget.</b><br>Denna bild har genererats med hjälp av AI</figcaption></figure>",
                "<p><img src=a><em>Denna bild har genererats med hjälp av AI</em> och mer text</p>"
            })
    void leavesImagesThatAreCaptioned(String body) {
        byte[] original = utf8(page(body));
        assertThat(inspect(original).has(TraceKind.CAPTIONED_IMAGE)).isTrue();
        assertThat(inspect(original).has(TraceKind.UNCAPTIONED_IMAGE)).isFalse();
        assertThat(new String(label(original, OF_IMAGES), StandardCharsets.UTF_8))
                .contains("<body>" + body + "</body>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=a><p>Bilden är skapad med AI</p>",
                "<p>Bilden är skapad med AI</p><img src=a>",
                "<figure><img src=a><figcaption>Bilden är skapad med AI</figcaption></figure>"
            })
    void addsItsOwnWordsToOthers(String body) {
        byte[] labelled = label(utf8(page(body)), OF_IMAGES);
        assertThat(inspect(labelled).captions())
                .singleElement()
                .satisfies(words -> assertThat(Captions.isExact(words)).isTrue());
    }

    @Test
    void doesNotTakeTheCaptionOfAnotherImage() {
        byte[] page = utf8(page("<img src=a><p>Bilden är skapad med AI</p><img src=b><h2>Torget</h2>"));
        assertThat(inspect(page).has(TraceKind.CAPTIONED_IMAGE)).isTrue();
        assertThat(inspect(page).has(TraceKind.UNCAPTIONED_IMAGE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=a role=presentation>",
                "<img src=a width=1 height=1>",
                "<img src=a hidden>",
                "<noscript><img src=a></noscript>",
                "<template><img src=a></template>",
                "<!-- <img src=a> -->",
                "<script>'<img src=a>'</script>"
            })
    void leavesWhatIsNotSeen(String body) {
        assertThat(inspect(utf8(page(body))).traces()).isEmpty();
    }

    @Test
    void doesNotTakeTheCaptionOfTheTextForThatOfAnImage() {
        byte[] labelled = label(utf8(page("<p>x</p><img src=a>")), LABEL);
        assertThat(inspect(labelled).has(TraceKind.UNCAPTIONED_IMAGE)).isTrue();
        assertThat(inspect(labelled).has(TraceKind.CAPTION)).isTrue();
    }

    @Test
    void writesBothLanguages() {
        assertThat(new String(
                        label(utf8(page("<p>x</p>")), OTHER.in(Language.SWEDISH, Language.ENGLISH)),
                        StandardCharsets.UTF_8))
                .contains("<p class=\"varsam-caption\" lang=\"sv\"><span lang=\"sv\">", "</span> / <span lang=\"en\">");
    }

    @Test
    void writesAsciiWhereNoEncodingIsDeclared() {
        byte[] labelled = label(utf8("<title>x</title><p>Torget</p>"), OTHER);
        for (byte each : labelled) {
            assertThat(each).isPositive();
        }
        assertThat(inspect(labelled).captions()).anyMatch(words -> words.contains("AI"));
    }

    @Test
    void keepsScriptsWhole() {
        String labelled = new String(
                label(utf8(page("x")), AiLabel.generatedBy("</script><!--<script>")), StandardCharsets.UTF_8);
        assertThat(labelled.split("</script", -1)).hasSize(2);
        assertThat(labelled).contains("\\u003c/script\\u003e");
    }

    @ParameterizedTest
    @CsvSource({
        "<script type='application/c2pa'>AAAA</script>, C2PA_MANIFEST",
        "<link rel='c2pa-manifest' href=a>, C2PA_MANIFEST",
        "<meta name=generator content='Midjourney 7'>, GENERATOR",
        "<link itemprop=digitalSourceType href=http://cv.iptc.org/newscodes/digitalsourcetype/composite>, OTHER_SOURCE_TYPE",
        "'<script type=\"application/ld+json\">{\"digitalSourceType\":[{\"@id\":\"x/trainedAlgorithmicMedia\"}]}</script>', "
                + "AI_SOURCE_TYPE"
    })
    void readsWhatOthersLeave(String head, TraceKind kind) {
        assertThat(inspect(utf8("<html><head>" + head + "</head></html>")).traces())
                .singleElement()
                .satisfies(trace -> assertThat(trace.kind()).isEqualTo(kind));
    }

    @Test
    void writesOneLayerOnly() {
        byte[] file = utf8(page("<p>x</p>"));
        byte[] seen = Labeller.standard().writing(LabelLayer.VISIBLE).label(file, LABEL);
        assertThat(new String(seen, StandardCharsets.UTF_8)).doesNotContain("digitalSourceType", "ai-disclosure");
        assertThat(unlabel(seen)).isEqualTo(file);
        byte[] read = Labeller.standard().writing(LabelLayer.METADATA).label(file, LABEL);
        assertThat(inspect(read).has(TraceKind.CAPTION)).isFalse();
        assertThat(unlabel(read)).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p", "<p title=\"", "<!-- x", "<script>x", "<title>x", "<style></styl>"})
    void refusesWhatNeverEnds(String page) {
        refuses(utf8("<html>" + page), LabelException.Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=iso-8859-1>",
                "<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>"
            })
    void refusesOtherEncodings(String page) {
        refuses(utf8("<html>" + page), LabelException.Reason.ENCODING);
    }

    @Test
    void readsHostilePagesInTime() {
        int many = 30_000;
        for (String part :
                new String[] {"<div>", "<b>", "</b>", "<li>", "<ul><li>", "<a b", "<!", "<p>&", "<table><tr>", "'<"}) {
            survives(utf8(page(part.repeat(many))));
        }
        refuses(utf8("<html>" + "<img>".repeat(many)), LabelException.Reason.DAMAGED);
    }

    private static String page(String body) {
        return "<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n<title>Torget</title>\n</head>\n<body>"
                + body + "</body>\n</html>\n";
    }
}
