package se.varsam.label.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import se.varsam.label.ForeignManifest;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException;
import se.varsam.label.LabelException.Reason;
import se.varsam.label.LabelLayer;
import se.varsam.label.TraceKind;
import se.varsam.label.bytes.Source;

class SvgTest extends FormatContract {

    private static final String NS = "http://www.w3.org/2000/svg";
    private static final String CAPTION = "Denna bild har genererats med hjälp av AI";

    @Override
    protected String format() {
        return "SVG";
    }

    @Override
    protected String fileName() {
        return "torget.svg";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.VISIBLE, LabelLayer.METADATA);
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("plain", utf8(svg("viewBox='0 0 400 300'", "<circle cx='9' cy='9' r='5'/>")));
        samples.put("empty root", utf8("<svg xmlns=\"" + NS + "\" width='10mm' height=\"5mm\" />\n"));
        samples.put("prefix", utf8("<s:svg xmlns:s='" + NS + "'><s:title>Torget</s:title><s:g/></s:svg><!-- slut -->"));
        samples.put("empty metadata", utf8(svg("width='300' height='200'", "<title>Ett</title><metadata/><g/>")));
        samples.put("Inkscape", utf8(INKSCAPE));
        samples.put("Illustrator", utf8(ILLUSTRATOR));
        samples.put(
                "Latin-1",
                ("<?xml version='1.0' encoding='ISO-8859-1'?>" + svg("viewBox='-5,-5 1 1'", "<text>åäö</text>"))
                        .getBytes(StandardCharsets.ISO_8859_1));
        samples.put(
                "byte order mark, CDATA and script",
                utf8("\uFEFF<?xml version='1.0'?>\r\n<!-- <svg> --><?xml-stylesheet href='a.css'?>\r\n"
                        + svg("", "<style><![CDATA[text{display:none}</svg>]]></style><script>a &lt; b</script>")));
        return samples;
    }

    private static final String INKSCAPE = """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <svg xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"
               xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://www.w3.org/2000/svg"
               width="210mm" height="297mm" viewBox="0 0 210 297" version="1.1" id="svg8">
              <title id="title1">Rådhustorget</title>
              <defs id="defs2" />
              <metadata id="metadata5">
                <rdf:RDF>
                  <cc:Work rdf:about="">
                    <dc:format>image/svg+xml</dc:format>
                    <dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage" />
                  </cc:Work>
                </rdf:RDF>
              </metadata>
              <g id="layer1"><text id="varsam-caption" x="1" y="5">Karta</text></g>
            </svg>
            """;

    private static final String ILLUSTRATOR = """
            <?xml version="1.0" encoding="utf-8"?>
            <!-- Generator: Adobe Illustrator 10.0 -->
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.0//EN" "http://www.w3.org/TR/2001/REC-SVG-20010904/DTD/svg10.dtd" [
              <!ENTITY ns_svg "http://www.w3.org/2000/svg">
              <!ENTITY ns_xap "adobe:ns:meta/">
              <!-- it's > not <svg> -->
            ]>
            <svg xmlns="&ns_svg;" xmlns:x="&ns_xap;" width="200" height="100" viewBox="0 0 200 100" overflow="visible">
              <metadata><x:xmpmeta><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta></metadata>
              <desc>Ett torg</desc><rect width="9" height="9" fill="red"/>
            </svg>
            """;

    private static String svg(String attributes, String content) {
        return "<svg xmlns='" + NS + "' " + attributes + ">" + content + "</svg>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void staysWellFormedAndIsReadAsXml() throws Exception {
        for (Map.Entry<String, byte[]> sample : samples().entrySet()) {
            Element root = parse(label(sample.getValue(), OTHER)).getDocumentElement();
            Element last = (Element) lastElement(root);
            assertThat(last.getNamespaceURI()).as(sample.getKey()).isEqualTo(NS);
            assertThat(last.getAttribute("aria-label")).contains("redigerats", " / ");
            assertThat(last.getElementsByTagNameNS(NS, "text").getLength()).isGreaterThanOrEqualTo(2);
            assertThat(root.getElementsByTagNameNS(NS, "metadata").getLength()).isOne();
            assertThat(root.getElementsByTagNameNS(NS, "desc").getLength()).isOne();
            assertThat(value(root, "AISystemUsed")).isEqualTo("Photoshop & \"co\" <åäö 😀>");
        }
    }

    @Test
    void keepsTheOrderOfTitleAndDescription() throws Exception {
        Element root = parse(label(samples().get("prefix"), LABEL)).getDocumentElement();
        assertThat(root.getFirstChild().getLocalName()).isEqualTo("title");
        assertThat(root.getFirstChild().getNextSibling().getLocalName()).isEqualTo("desc");
        assertThat(root.getFirstChild().getNextSibling().getTextContent()).isEqualTo(CAPTION);
    }

    @Test
    void keepsAnotherProgramsMetadataAndIdsApart() {
        String labelled = new String(label(utf8(INKSCAPE), LABEL), StandardCharsets.UTF_8);
        assertThat(labelled).contains("<cc:Work rdf:about=\"\">", "id=\"varsam-caption-2\"");
        assertThat(labelled).containsOnlyOnce("<rdf:RDF").doesNotContain("xpacket");
    }

    @Test
    void writesWhatEveryEncodingReads() throws Exception {
        byte[] labelled = label(samples().get("Latin-1"), LABEL);
        Element root = parse(labelled).getDocumentElement();
        assertThat(root.getTextContent()).contains("åäö", CAPTION);
        assertThat(inspect(labelled).has(TraceKind.EXACT_CAPTION)).isTrue();
    }

    @Test
    void placesTheCaptionAtTheLowerEdge() throws Exception {
        Element strip = (Element)
                lastElement(parse(label(samples().get("plain"), LABEL)).getDocumentElement());
        Element box = (Element) strip.getFirstChild();
        double top = Double.parseDouble(box.getAttribute("y"));
        double tall = Double.parseDouble(box.getAttribute("height"));
        assertThat(top + tall).isBetween(299.9, 300.1);
        assertThat(tall).isBetween(15.0, 60.0);
        assertThat(box.getAttribute("width")).isEqualTo("400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viewBox='0 0 0 0'",
                "viewBox='a b c d'",
                "viewBox='0 0 100'",
                "viewBox='0 0 1e9999 5'",
                "width='100%' height='auto'",
                "width='-5' height='1e400'",
                "viewBox='1 2 3 4 5 6 7'",
                "viewBox=' 0,0 , 24 24 '"
            })
    void labelsDrawingsOfStrangeSize(String size) throws Exception {
        byte[] original = utf8(svg(size, ""));
        byte[] labelled = label(original, LABEL);
        assertThat(parse(labelled).getDocumentElement().getTextContent()).contains(CAPTION);
        assertThat(new String(labelled, StandardCharsets.UTF_8)).doesNotContain("NaN", "Infinity");
        assertThat(unlabel(labelled)).isEqualTo(original);
    }

    @Test
    void findsCaptionsAndManifestsOfOthers() {
        byte[] captioned =
                utf8(svg("", "<text x='1'>Bilden är <tspan>skapad\nmed</tspan> AI</text><text>Torget</text>"));
        assertThat(inspect(captioned).has(TraceKind.CAPTION)).isTrue();
        assertThat(inspect(captioned).captions()).containsExactly("Bilden är skapad med AI");
        byte[] signed = utf8(
                svg("", "<metadata><c:manifest xmlns:c='http://c2pa.org/manifest'>AAAA</c:manifest></metadata><g/>"));
        refuses(signed, Reason.FOREIGN_MANIFEST);
        byte[] labelled = labeller.meeting(ForeignManifest.BREAK).label(signed, LABEL);
        assertThat(inspect(labelled).has(TraceKind.C2PA_MANIFEST)).isTrue();
        assertThat(labeller.meeting(ForeignManifest.BREAK).unlabel(labelled)).isEqualTo(signed);
    }

    @Test
    void writesOneLayerWhenOneIsAsked() {
        byte[] original = samples().get("plain");
        byte[] silent = labeller.writing(LabelLayer.METADATA).label(original, LABEL);
        assertThat(new String(silent, StandardCharsets.UTF_8)).doesNotContain("<text", "<desc");
        byte[] shown = labeller.writing(LabelLayer.VISIBLE).label(original, LABEL);
        assertThat(new String(shown, StandardCharsets.UTF_8)).contains(CAPTION).doesNotContain("Firefly");
        assertThat(unlabel(shown)).isEqualTo(original);
    }

    @Test
    void tellsWhyPackedAndWideFilesAreNotLabelled() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(samples().get("plain"));
        }
        refuses(packed.toByteArray(), "SVGZ");
        String text = "<?xml version='1.0' encoding='UTF-16'?>" + svg("", "");
        for (String wide : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE"}) {
            refuses(text.getBytes(Charset.forName(wide)), "UTF-16");
        }
        refuses(utf8(svg("", "<g>")), "sluttagg");
        refuses(utf8(svg("", "") + svg("", "")), "två rötter");
    }

    private void refuses(byte[] file, String why) {
        assertThatThrownBy(() -> label(file, LABEL))
                .isInstanceOf(LabelException.class)
                .hasMessageContaining(why);
    }

    @Test
    void leavesOtherXmlToOthers() {
        for (String other : new String[] {
            "<svg/>",
            "<html><svg xmlns='" + NS + "'/></html>",
            "<!-- <svg xmlns='" + NS + "'/> --><a/>",
            "<!DOCTYPE a [<!ENTITY b '&c;'><!ENTITY c '" + NS + "'>]><svg xmlns='&b;'/>",
            "Om <svg xmlns='" + NS + "'/>"
        }) {
            assertThat(new Svg().recognises(Source.of(utf8(other)), "")).isFalse();
        }
    }

    @Test
    void readsNoEntity() {
        String laughs = "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'><!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + svg("", "<text>&b;&x; skapad av AI</text>");
        byte[] labelled = label(utf8(laughs), LABEL);
        assertThat(unlabel(labelled)).isEqualTo(utf8(laughs));
        assertThat(inspect(utf8(laughs)).captions()).containsExactly("&b;&x; skapad av AI");
    }

    @Test
    void walksDeepAndLongDocumentsInTime() {
        String deep = svg("", "<g xmlns:a='b'>".repeat(9_000) + "<p/>".repeat(100_000) + "</g>".repeat(9_000));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(unlabel(label(utf8(deep), LABEL))).isEqualTo(utf8(deep));
            refuses(utf8(svg("", "<g>".repeat(11_000) + "</g>".repeat(11_000))), "går inte att läsa");
            refuses(utf8(svg("", "<g" + " a=''".repeat(20_000) + "/>")), "för många attribut");
            refuses(utf8(svg("", " ".repeat(33 << 20))), "32 MB");
            refuses(
                    utf8(svg(
                            "",
                            "<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                                    + "<a/>".repeat(1 << 20) + "</r:RDF></metadata>")),
                    "2 MB");
        });
    }

    private static Node lastElement(Element root) {
        Node last = root.getLastChild();
        while (!(last instanceof Element)) {
            last = last.getPreviousSibling();
        }
        return last;
    }

    private static String value(Element root, String local) {
        NodeList found = root.getElementsByTagNameNS("http://iptc.org/std/Iptc4xmpExt/2008-02-29/", local);
        assertThat(found.getLength()).isOne();
        return found.item(0).getTextContent();
    }

    private static Document parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
