package se.varsam.label.xmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.raster.Packets;
import se.varsam.label.xmp.XmpProperty.Existing;

class XmpTest {

    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    private static final XmpProperty SOURCE =
            new XmpProperty("Iptc4xmpExt", IPTC, "DigitalSourceType", Map.of("", "å & <ä>"), Existing.REPLACE);

    @Test
    void writesAPacketThatReadsBack() throws Exception {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("sv", "bild");
        texts.put("en", "image");
        byte[] packet = Xmp.packet(List.of(SOURCE, new XmpProperty("dc", DC, "description", texts, Existing.KEEP)));

        assertThat(new Xmp(packet).value(IPTC, "DigitalSourceType")).contains("å & <ä>");
        assertThat(new Xmp(packet).value(DC, "description")).contains("bild");
        assertThat(parsed(packet).getElementsByTagNameNS(DC, "description").getLength())
                .isEqualTo(1);
    }

    @Test
    void leavesEveryForeignByteAlone() throws Exception {
        String before = new String(Packets.FOREIGN, StandardCharsets.UTF_8);
        byte[] merged = new Xmp(Packets.FOREIGN).adding(List.of(SOURCE)).applyTo(Packets.FOREIGN);
        String after = new String(merged, StandardCharsets.UTF_8);

        int at = after.indexOf("<rdf:Description rdf:about=\"\" xmlns:Iptc4xmpExt");
        assertThat(at).isPositive();
        int added = merged.length - Packets.FOREIGN.length;
        byte[] cut = Arrays.copyOf(merged, Packets.FOREIGN.length);
        int from = after.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
        System.arraycopy(merged, from + added, cut, from, cut.length - from);
        assertThat(new String(cut, StandardCharsets.UTF_8)).isEqualTo(before);
        parsed(merged);
    }

    @Test
    void replacesAttributesAndElementsAndKeepsWhatIsToBeKept() throws Exception {
        XmpProperty kept = new XmpProperty("dc", DC, "description", Map.of("sv", "ny"), Existing.KEEP);
        byte[] merged =
                new Xmp(Packets.FOREIGN_AI).adding(List.of(SOURCE, kept)).applyTo(Packets.FOREIGN_AI);
        Document document = parsed(merged);

        assertThat(new Xmp(merged).value(IPTC, "DigitalSourceType")).contains("å & <ä>");
        assertThat(document.getElementsByTagNameNS(IPTC, "DigitalSourceType").getLength())
                .isEqualTo(1);
        assertThat(new Xmp(merged).value(DC, "description")).contains("Torget i Söderköping");
        assertThat(new String(merged, StandardCharsets.UTF_8)).doesNotContain(">ny<");
    }

    @Test
    void mergesUnderOtherPrefixesAndAboutOthers() throws Exception {
        byte[] packet = ("<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                        + "<r:Description r:about='uuid:å\"1'/></r:RDF>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] merged = new Xmp(packet).adding(List.of(SOURCE)).applyTo(packet);

        parsed(merged);
        assertThat(new String(merged, StandardCharsets.UTF_8)).contains("r:about=\"uuid:å&quot;1\" xmlns:Iptc4xmpExt");
        assertThat(new Xmp(merged).value(IPTC, "DigitalSourceType")).contains("å & <ä>");
    }

    @Test
    void fillsAnEmptyPacket() throws Exception {
        byte[] packet =
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>".getBytes(StandardCharsets.UTF_8);
        byte[] merged = new Xmp(packet).adding(List.of(SOURCE)).applyTo(packet);
        parsed(merged);
        assertThat(new Xmp(merged).value(IPTC, "DigitalSourceType")).contains("å & <ä>");
    }

    /** The first text in an element, and not one in the next; in a time that does not grow with what comes after. */
    @Test
    void readsNoFurtherThanTheElement() {
        String foreign = "<p:a><p:b/></p:a>".repeat(15_000);
        byte[] packet = packet(foreign + "<i:DigitalSourceType><i:x/></i:DigitalSourceType><p:c>text</p:c>");
        assertThat(new Xmp(packet).value(IPTC, "DigitalSourceType")).contains("");
    }

    @Test
    void holdsNoMillionsOfTags() {
        String deep = "<p:a>" + "<p:b/>".repeat(1_000_000) + "</p:a>";
        assertThat(new Xmp(packet(deep)).value(IPTC, "DigitalSourceType")).isEmpty();
        assertThatThrownBy(() -> new Xmp(packet("<p:b/>".repeat(50_000)))).isInstanceOf(DamagedFileException.class);
        byte[] tooLong = packet("<i:DigitalSourceType>" + "x".repeat(5 << 20) + "</i:DigitalSourceType>");
        assertThatThrownBy(() -> new Xmp(tooLong).value(IPTC, "DigitalSourceType"))
                .isInstanceOf(DamagedFileException.class);
    }

    private static byte[] packet(String properties) {
        return ("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:p='p' xmlns:i='" + IPTC
                        + "'><rdf:Description rdf:about=''>" + properties + "</rdf:Description></rdf:RDF>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void refusesWhatIsNoXmp() {
        for (String broken : List.of("", "<a/>", "<rdf:RDF/>", "<rdf:RDF xmlns:rdf='x'>")) {
            assertThatThrownBy(() -> new Xmp(broken.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(DamagedFileException.class);
        }
    }

    private static Document parsed(byte[] packet) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(packet));
    }
}
