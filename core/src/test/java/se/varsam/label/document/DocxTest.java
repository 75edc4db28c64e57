package se.varsam.label.document;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.label.document.Documents.DRAWING;
import static se.varsam.label.document.Documents.docx;
import static se.varsam.label.document.Documents.paragraph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.varsam.content.Captions;
import se.varsam.content.ContentKind;
import se.varsam.label.AiLabel;
import se.varsam.label.ForeignManifest;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException.Reason;
import se.varsam.label.LabelField;
import se.varsam.label.LabelLayer;
import se.varsam.label.Trace;
import se.varsam.label.TraceKind;
import se.varsam.term.Language;

class DocxTest extends FormatContract {

    private static final AiLabel OF_IMAGES = LABEL.kind(ContentKind.IMAGE);
    private static final String CAPTION = Captions.EXACT_FOR_IMAGES;

    @Override
    protected String format() {
        return "DOCX";
    }

    @Override
    protected String fileName() {
        return "torget.docx";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.values());
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("LibreOffice", Documents.file("torget.docx"));
        samples.put("streamed", Zips.streamed(docx(paragraph("Torget"))));
        samples.put("stored, with a comment", Zips.stored(docx(paragraph("Torget"))));
        samples.put("foreign properties", Zips.streamed(foreign()));
        samples.put(
                "empty body",
                Zips.stored(Documents.ooxml(
                        "word/document2.xml",
                        "<d:document xmlns:d=\"" + Documents.STRICT + "\"><d:body/></d:document>")));
        samples.put(
                "default namespace",
                Zips.stored(Documents.ooxml(
                        "word/document.xml",
                        "<document xmlns=\"" + Documents.WORD
                                + "\"><body><p><r><t>Torget</t></r></p></body></document>")));
        return samples;
    }

    private static Map<String, String> foreign() {
        return Documents.withProperties(
                docx(paragraph("Torget")),
                Documents.property(7, "digitalsourcetype", "http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits")
                        + Documents.property(9, "Diarienummer", "KS 2026/1"));
    }

    @Test
    void putsTheCaptionLastAndLeavesEverythingElse() {
        byte[] original = Zips.streamed(docx(paragraph("Torget")));
        Map<String, String> before = Zips.read(original);
        Map<String, String> after = Zips.read(label(original, LABEL.in(Language.SWEDISH, Language.ENGLISH)));

        assertThat(after.get("word/document.xml"))
                .startsWith("<?xml version=\"1.0\"?><w:document xmlns:w=\"" + Documents.WORD + "\"><w:body>"
                        + paragraph("Torget") + "<w:p>")
                .contains("<w:lang w:val=\"sv-SE\"/>", "<w:lang w:val=\"en-GB\"/>")
                .endsWith("</w:p><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
        assertThat(after.keySet()).containsAll(before.keySet()).contains("docProps/varsam.xml", "docProps/custom.xml");
    }

    @Test
    void putsTheCaptionOfAnImageBesideEachImage() {
        String ins = "<w:p><w:ins w:id=\"1\"><w:r>" + DRAWING + "</w:r></w:ins></w:p>";
        String deleted = "<w:p><w:del w:id=\"2\"><w:r>" + DRAWING + "</w:r></w:del></w:p>";
        String cell = "<w:tbl><w:tr><w:tc>" + paragraph(DRAWING) + "</w:tc></w:tr></w:tbl>";
        String section = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r>" + DRAWING + "</w:r></w:p>";
        String control =
                "<w:sdt><w:sdtPr><w:picture/></w:sdtPr><w:sdtContent>" + paragraph(DRAWING) + "</w:sdtContent></w:sdt>";
        String body = ins + paragraph("text") + cell + deleted + section + control + paragraph("slut");
        byte[] labelled = label(Zips.streamed(docx(body)), OF_IMAGES);

        String plain =
                Zips.read(labelled).get("word/document.xml").replaceAll("<w:p><w:r><w:rPr><w:lang.*?</w:p>", "*");
        assertThat(plain)
                .contains(ins + "*" + paragraph("text"))
                .contains(paragraph(DRAWING) + "*</w:tc>")
                .contains(deleted + "*" + section)
                .contains("</w:sdtContent></w:sdt>*" + paragraph("slut") + "<w:sectPr>");
        assertThat(inspect(labelled).traces())
                .filteredOn(trace -> trace.kind() == TraceKind.CAPTIONED_IMAGE)
                .extracting(Trace::place)
                .containsExactly("bild 1 / image 1", "bild 2 / image 2", "bild 4 / image 4");
    }

    @Test
    void keepsForeignPropertiesAndNumbersItsOwnAfterThem() {
        Map<String, String> after = Zips.read(label(Zips.streamed(foreign()), LABEL));
        assertThat(after.get("docProps/egna.xml"))
                .contains(Documents.property(9, "Diarienummer", "KS 2026/1"), "pid=\"10\" name=\"DigitalSourceType\"")
                .doesNotContain("humanEdits");
        assertThat(after.get("_rels/.rels")).contains("Id=\"rIdVarsamLabel1\"");
        assertThat(after).doesNotContainKey("docProps/custom.xml");
    }

    @Test
    void readsWhatOthersSay() {
        assertThat(inspect(Zips.streamed(foreign())).has(TraceKind.OTHER_SOURCE_TYPE))
                .isTrue();
        byte[] images = Zips.stored(docx(paragraph(DRAWING) + "<w:p/>" + paragraph(CAPTION) + paragraph(DRAWING)
                + paragraph("AI har inte skapat något") + paragraph("<w:delText>AI har skapat bilden</w:delText>")));
        assertThat(inspect(images).traces())
                .extracting(Trace::kind)
                .containsExactly(TraceKind.CAPTIONED_IMAGE, TraceKind.EXACT_CAPTION, TraceKind.UNCAPTIONED_IMAGE);
    }

    @Test
    void doesNotSayTheSameTwice() {
        byte[] captioned = Zips.stored(docx(paragraph(DRAWING) + paragraph(CAPTION)));
        assertThat(Zips.read(label(captioned, OF_IMAGES)).get("word/document.xml"))
                .containsOnlyOnce(CAPTION);
    }

    @Test
    void refusesWhatALabelWouldBreak() {
        Map<String, String> parts = docx(paragraph("Torget"));
        parts.put("_xmlsignatures/origin.sigs", "");
        refuses(Zips.streamed(parts), Reason.SIGNED);
        assertThat(inspect(Zips.streamed(parts)).traces()).isEmpty();

        parts = docx(paragraph("Torget"));
        parts.put("META-INF/content_credential.c2pa", "jumb");
        refuses(Zips.streamed(parts), Reason.FOREIGN_MANIFEST);
        byte[] labelled = labeller.meeting(ForeignManifest.BREAK).label(Zips.streamed(parts), LABEL);
        assertThat(inspect(labelled).has(TraceKind.C2PA_MANIFEST)).isTrue();

        parts = docx(paragraph("Torget"));
        parts.put("docProps/varsam.xml", "<x/>");
        refuses(Zips.streamed(parts), Reason.DAMAGED);
        parts = docx("<w:p/>");
        parts.remove("_rels/.rels");
        refuses(Zips.streamed(parts), Reason.DAMAGED);
        refuses(Zips.streamed(docx("<w:p>")), Reason.DAMAGED);
    }

    @Test
    void readsNoEntities() {
        Map<String, String> parts = docx(paragraph("&xxe;&lol;"));
        parts.computeIfPresent(
                "word/document.xml",
                (name, xml) -> xml.replace(
                        "<w:document ",
                        "<!DOCTYPE d [<!ENTITY xxe SYSTEM \"file:///etc/passwd\"><!ENTITY lol \"&lol;&lol;\">]><w:document "));
        assertThat(unlabel(label(Zips.streamed(parts), LABEL))).isEqualTo(Zips.streamed(parts));
    }

    @Test
    void refusesBombs() {
        refuses(Zips.streamed(docx("<w:p/>".repeat(6_000_000))), Reason.TOO_LARGE);
        byte[] deep = Zips.streamed(docx("<w:tbl>".repeat(20_000)));
        refuses(deep, Reason.DAMAGED);
    }

    @Test
    void labelsAgainWhatAnotherProgramSavedWithoutOurPart() {
        Map<String, String> saved = Zips.read(label(Zips.streamed(docx(paragraph("Torget"))), LABEL));
        saved.remove("docProps/varsam.xml");
        byte[] original = Zips.streamed(saved);
        assertThat(inspect(original).has(TraceKind.AI_SOURCE_TYPE)).isTrue();

        byte[] labelled = label(original, LABEL);
        Map<String, String> parts = Zips.read(labelled);
        assertThat(parts.get("word/document.xml")).containsOnlyOnce("hjälp av AI");
        assertThat(parts.get("docProps/custom.xml")).containsOnlyOnce("\"DigitalSourceType\"");
        assertThat(parts.get("_rels/.rels")).containsOnlyOnce("docProps/varsam.xml");
        assertThat(unlabel(labelled)).isEqualTo(original);
    }

    @Test
    void readsACaptionThatStandsBeforeItsImage() {
        String caption = paragraph("Bilden är skapad med AI")
                .replace("<w:p>", "<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr>");
        String body = caption + paragraph(DRAWING) + paragraph("Brödtext.") + paragraph(DRAWING);
        assertThat(inspect(Zips.stored(docx(body))).traces())
                .extracting(Trace::kind)
                .containsExactly(TraceKind.CAPTIONED_IMAGE, TraceKind.CAPTION, TraceKind.UNCAPTIONED_IMAGE);
    }

    @Test
    void cutsLongPropertiesAndKeepsThemWholeInItsOwnPart() {
        String system = "Å".repeat(400);
        byte[] labelled = label(Zips.streamed(docx(paragraph("Torget"))), AiLabel.generatedBy(system));
        assertThat(Zips.read(labelled).get("docProps/custom.xml")).doesNotContain(system);
        assertThat(inspect(labelled).fields()).containsEntry(LabelField.SYSTEM, system);
    }

    @Test
    void refusesOtherEncodings() {
        Map<String, String> parts = docx(paragraph("Torget"));
        parts.computeIfPresent(
                "word/document.xml",
                (name, xml) ->
                        xml.replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding='windows-1252'?>"));
        refuses(Zips.streamed(parts), Reason.DAMAGED);
    }
}
