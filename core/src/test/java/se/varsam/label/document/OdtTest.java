package se.varsam.label.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.label.document.Documents.odt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.varsam.content.ContentKind;
import se.varsam.label.AiLabel;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException.Reason;
import se.varsam.label.LabelLayer;
import se.varsam.label.Labeller;
import se.varsam.label.Trace;
import se.varsam.label.TraceKind;

class OdtTest extends FormatContract {

    private static final AiLabel OF_IMAGES = LABEL.kind(ContentKind.IMAGE);
    private static final String IMAGE = "<draw:frame><draw:image/><draw:image/></draw:frame>";
    private static final String CHART = "<draw:frame><draw:object/><draw:image/></draw:frame>";

    @Override
    protected String format() {
        return "ODT";
    }

    @Override
    protected String fileName() {
        return "torget.odt";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.values());
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("LibreOffice", Documents.file("torget.odt"));
        samples.put("without meta.xml", Zips.streamed(odt("<text:p>Torget</text:p>")));
        samples.put("empty text", Zips.stored(odt("")));
        samples.put("foreign metadata", Zips.streamed(foreign()));
        return samples;
    }

    private static Map<String, String> foreign() {
        Map<String, String> parts = odt("<text:h>Torget</text:h><table:named-expressions/>");
        parts.put(
                "meta.xml",
                "<o:document-meta xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"><o:meta><m:keyword>AI</m:keyword>"
                        + "<m:user-defined m:name=\"AISystemUsed\">Dall-E</m:user-defined>"
                        + "<m:user-defined m:name=\"DigitalSourceType\">http://cv.iptc.org/newscodes/digitalsourcetype/"
                        + "trainedAlgorithmicMedia</m:user-defined><m:user-defined m:name=\"Diarienummer\">KS 1</m:user-defined>"
                        + "</o:meta></o:document-meta>");
        return parts;
    }

    private static String text(byte[] file) {
        return Zips.read(file).get("content.xml").replaceAll("<text:p xmlns.*?</text:p>", "*");
    }

    @Test
    void putsTheCaptionAfterAllText() {
        assertThat(text(label(Zips.streamed(foreign()), LABEL)))
                .contains("<text:h>Torget</text:h>*<table:named-expressions/>")
                .contains("<office:automatic-styles ", "fo:language=\"sv\" fo:country=\"SE\"");
    }

    @Test
    void putsTheCaptionOfAnImageBesideEachImage() {
        String removed = "<text:tracked-changes><text:p>" + IMAGE + "</text:p></text:tracked-changes>";
        String boxed = "<text:p><draw:frame><draw:text-box><text:p>" + IMAGE
                + "</text:p></draw:text-box></draw:frame></text:p>";
        String body = removed + "<text:p>" + IMAGE + "</text:p><text:p>" + CHART + "</text:p>" + boxed;
        byte[] labelled = label(Zips.streamed(odt(body)), OF_IMAGES);

        assertThat(text(labelled))
                .contains(removed + "<text:p>" + IMAGE + "</text:p>*<text:p>" + CHART + "</text:p>"
                        + boxed.replace("</text:p></draw:text-box>", "</text:p>*</draw:text-box>"));
        assertThat(inspect(labelled).traces())
                .filteredOn(trace -> trace.kind() == TraceKind.CAPTIONED_IMAGE)
                .hasSize(2);
        assertThat(unlabel(labelled)).isEqualTo(Zips.streamed(odt(body)));
    }

    @Test
    void captionsAnImageOfAPageAtTheEnd() {
        byte[] labelled = label(Zips.streamed(odt(IMAGE + "<text:p>Torget</text:p>")), OF_IMAGES);
        assertThat(text(labelled)).contains(IMAGE + "<text:p>Torget</text:p>*</office:text>");
        assertThat(inspect(labelled).missing()).isEmpty();
    }

    @Test
    void keepsForeignMetadataAndReplacesWhatSaysTheSame() {
        String meta = Zips.read(label(Zips.streamed(foreign()), LABEL)).get("meta.xml");
        assertThat(meta)
                .contains(">KS 1<", ">Firefly<")
                .doesNotContain("Dall-E")
                .containsOnlyOnce(">AI<");
        assertThat(inspect(Zips.streamed(foreign())).traces())
                .extracting(Trace::kind)
                .containsExactlyInAnyOrder(TraceKind.AI_SOURCE_TYPE, TraceKind.AI_SYSTEM);
    }

    @Test
    void writesOnlyTheLayersThatAreChosen() {
        byte[] original = Zips.streamed(foreign());
        byte[] metadata = Labeller.standard().writing(LabelLayer.METADATA).label(original, LABEL);
        assertThat(Zips.read(metadata).get("content.xml")).isEqualTo(foreign().get("content.xml"));
        byte[] visible = Labeller.standard().writing(LabelLayer.VISIBLE).label(original, LABEL);
        assertThat(Zips.read(visible).get("meta.xml")).isEqualTo(foreign().get("meta.xml"));
        assertThat(inspect(visible).has(TraceKind.AI_SYSTEM)).isTrue();
        assertThat(unlabel(visible)).isEqualTo(original);
    }

    @Test
    void refusesEncryptedAndSignedDocuments() {
        Map<String, String> parts = odt("<text:p/>");
        parts.put("META-INF/documentsignatures.xml", "<x/>");
        refuses(Zips.streamed(parts), Reason.SIGNED);
        parts = odt("<text:p/>");
        parts.computeIfPresent(
                "META-INF/manifest.xml",
                (name, xml) -> xml.replace(
                        "m:media-type=\"text/xml\"/>",
                        "m:media-type=\"text/xml\"><m:encryption-data/></m:file-entry>"));
        refuses(Zips.streamed(parts), Reason.ENCRYPTED);
    }
}
