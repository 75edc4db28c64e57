package se.varsam.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.varsam.label.AiLabel;
import se.varsam.label.ForeignManifest;
import se.varsam.label.Inspector;
import se.varsam.label.LabelException;
import se.varsam.label.LabelLayer;
import se.varsam.label.Labeller;
import se.varsam.label.Provenance;
import se.varsam.label.Trace;
import se.varsam.label.TraceKind;
import se.varsam.term.Language;

/** Where a label stands in a PDF, and what it must not touch. */
class PdfPlacesTest {

    private static final AiLabel LABEL = AiLabel.generatedBy("Firefly").version("3");
    private static final String CAPTION = "Denna text har genererats med hjälp av AI";

    private final Labeller labeller = Labeller.standard();
    private final Inspector inspector = Inspector.standard();

    @BeforeAll
    static void prepareValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"1b,true,true", "2b,false,true", "2b,true,true", "3b,false,false", "2u,false,true"})
    void keepsArchiveFilesValid(String flavour, boolean schemas, boolean intent) throws Exception {
        String conformance = flavour.substring(1).toUpperCase(Locale.ROOT);
        byte[] original = Samples.archive(flavour.substring(0, 1), conformance, schemas, intent);

        assertThat(breaches(original, flavour)).isEmpty();
        assertThat(breaches(labeller.label(original, LABEL), flavour)).isEmpty();
        assertThat(breaches(labeller.writing(LabelLayer.METADATA).label(original, LABEL), flavour))
                .isEmpty();
        assertThat(breaches(labeller.writing(LabelLayer.VISIBLE).label(original, LABEL), flavour))
                .isEmpty();
    }

    @Test
    void keepsArchiveFilesValidThatDescribeIptcAlready() throws Exception {
        byte[] original = Samples.archiveDescribingIptc(false);
        assertThat(breaches(original, "2b")).isEmpty();
        assertThat(breaches(labeller.label(original, LABEL), "2b")).isEmpty();
        byte[] backwards = Samples.archiveDescribingIptc(true);
        assertThat(breaches(backwards, "2b")).isEmpty();
        refuses(backwards, LabelException.Reason.NO_PLACE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsThoseWhoListen(boolean branched) throws Exception {
        byte[] labelled = labeller.label(Samples.tagged(branched), LABEL.in(Language.SWEDISH));

        assertThat(breaches(labelled, "2a")).isEmpty();
        try (PDDocument document = Loader.loadPDF(labelled)) {
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            COSArray paragraphs = root.getCOSDictionary(COSName.K).getCOSArray(COSName.K);
            assertThat(paragraphs.size()).isEqualTo(2);
            assertThat(((COSDictionary) paragraphs.getObject(1)).getString(COSName.LANG))
                    .isEqualTo("sv");
            assertThat(document.getPage(1).getStructParents()).isEqualTo(1);
            PDNumberTreeNode parents = new PDStructureTreeRoot(root).getParentTree();
            assertThat(((PDParentTreeValue) parents.getValue(1)).getCOSObject())
                    .isInstanceOfSatisfying(
                            COSArray.class,
                            entry -> assertThat(entry.getObject(0)).isSameAs(paragraphs.getObject(1)));
        }
    }

    @Test
    void showsTheCaptionOnAPageOfItsOwn() throws Exception {
        byte[] original = Samples.made(document -> document.getPage(0).setRotation(90));
        try (PDDocument document =
                Loader.loadPDF(labeller.label(original, LABEL.in(Language.SWEDISH, Language.ENGLISH)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(1).getMediaBox().getWidth()).isEqualTo(595);
            assertThat(document.getPage(1).getMediaBox().getHeight()).isEqualTo(420);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            assertThat(stripper.getText(document).replaceAll("\\s+", " ").strip())
                    .isEqualTo(CAPTION + " / This text was generated with the help of AI");
        }
    }

    @Test
    void fitsTheCaptionOnASmallPage() throws Exception {
        byte[] original = Samples.made(document -> {
            document.removePage(0);
            document.addPage(new PDPage(new PDRectangle(60, 40)));
        });
        byte[] labelled = labeller.label(original, LABEL.in(Language.SWEDISH, Language.ENGLISH));
        assertThat(inspector.inspect(labelled).has(TraceKind.CAPTION)).isTrue();
    }

    @Test
    void keepsEveryByteThatASignatureCovers() throws Exception {
        byte[] original = Samples.signed(Samples.plain());
        byte[] labelled = labeller.label(original, LABEL);
        try (PDDocument document = Loader.loadPDF(labelled);
                PDDocument before = Loader.loadPDF(original)) {
            assertThat(document.getSignatureDictionaries()).hasSize(1);
            assertThat(document.getSignatureDictionaries().get(0).getSignedContent(labelled))
                    .isEqualTo(before.getSignatureDictionaries().get(0).getSignedContent(original));
        }
    }

    @Test
    void keepsForeignPropertiesAndFindsForeignMarks() {
        byte[] foreign = Samples.withPacket("");
        assertThat(inspector.inspect(foreign).traces()).isEmpty();
        assertThat(new String(labeller.label(foreign, LABEL), StandardCharsets.UTF_8))
                .contains("pdf:Keywords=\"torg\"", "trainedAlgorithmicMedia");
        Provenance firefly = inspector.inspect(
                Samples.made(document -> document.getDocumentInformation().setCreator("Adobe Firefly 4")));
        assertThat(firefly.traces()).containsExactly(new Trace(TraceKind.GENERATOR, "Info Creator", "Firefly"));
    }

    @Test
    void findsCaptionsThatOthersWrote() {
        Provenance provenance = inspector.inspect(Samples.made(document -> {
            PDPage page = new PDPage();
            document.addPage(page);
            Samples.write(document, page, "Denna bild har genererats med hjälp av AI");
        }));
        assertThat(provenance.has(TraceKind.EXACT_CAPTION)).isTrue();
        assertThat(inspector.inspect(Samples.plain()).traces()).isEmpty();
    }

    @Test
    void refusesToBreakAForeignManifest() {
        byte[] file = Samples.made(document -> {
            COSDictionary attached = new COSDictionary();
            attached.setName(COSName.TYPE, "Filespec");
            attached.setName("AFRelationship", "C2PA_Manifest");
            COSArray all = new COSArray();
            all.add(attached);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, all);
        });
        refuses(file, LabelException.Reason.FOREIGN_MANIFEST);
        assertThat(inspector
                        .inspect(labeller.meeting(ForeignManifest.BREAK).label(file, LABEL))
                        .has(TraceKind.C2PA_MANIFEST))
                .isTrue();
    }

    @Test
    void refusesWhatIsEncryptedOrSigned() {
        refuses(Samples.encrypted(""), LabelException.Reason.ENCRYPTED);
        refuses(Samples.encrypted("hemligt"), LabelException.Reason.ENCRYPTED);
        refuses(Samples.certified(), LabelException.Reason.SIGNED);
        assertThat(inspector.inspect(Samples.certified()).traces()).isEmpty();
        assertThat(inspector.inspect(Samples.encrypted("")).traces()).isEmpty();
    }

    @Test
    void refusesWhatWouldHaveToBeRepairedFirst() {
        String whole = handmade("");
        refuses(latin1(whole.replace("startxref\n", "startxref\n1")), LabelException.Reason.DAMAGED);
        refuses(latin1(whole.replace("1 0 obj", "  1 0 obj")), LabelException.Reason.DAMAGED);
        refuses(latin1("x\n" + whole), LabelException.Reason.DAMAGED);
    }

    @Test
    void refusesWhatUnpacksWithoutEnd() {
        byte[] file = Samples.made(document -> {
            COSStream bomb = document.getDocument().createCOSStream();
            try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(new byte[40 << 20]);
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, bomb);
        });
        assertThat(file.length).isLessThan(100_000);
        refuses(file, LabelException.Reason.DAMAGED);
    }

    @Test
    void refusesATableThatUnpacksWithoutEnd() throws Exception {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(table)) {
            out.write(new byte[40 << 20]);
        }
        String whole = handmade("");
        int start = whole.indexOf("xref\n");
        String bomb = whole.substring(0, start) + "4 0 obj\n<</Type /XRef /W [1 8 2] /Size 4000000 /Root 1 0 R"
                + " /Filter /FlateDecode /Length " + table.size() + ">>\nstream\n"
                + table.toString(StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\nstartxref\n" + start
                + "\n%%EOF\n";
        refuses(latin1(bomb), LabelException.Reason.DAMAGED);
    }

    @Test
    void readsPagesThatGoInCircles() {
        String circle = handmade("").replace("/Kids [3 0 R]", "/Kids [2 0 R]");
        assertThat(inspector.inspect(latin1(circle)).traces()).isEmpty();
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        String deep = handmade("/Deep " + "[".repeat(100_000) + "]".repeat(100_000));
        refuses(latin1(deep), LabelException.Reason.DAMAGED);
    }

    @Test
    void labelsThousandsOfPages() {
        byte[] file = Samples.made(document -> {
            for (int i = 0; i < 2_000; i++) {
                document.addPage(new PDPage());
            }
        });
        byte[] labelled = labeller.label(file, LABEL);
        assertThat(inspector.inspect(labelled).missing()).isEmpty();
        assertThat(labeller.unlabel(labelled)).isEqualTo(file);
    }

    /** What is appended depends on nothing but the file and the label: not on the machine, the day or the compressor. */
    @Test
    void writesTheSameBytesEverywhere() throws Exception {
        byte[] labelled = labeller.label(latin1(handmade("")), LABEL);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(labelled)))
                .isEqualTo("832e02214369139a4cbc454213f1f2eb9db0846a26ce3841dcd314f41b326e25");
    }

    private void refuses(byte[] file, LabelException.Reason reason) {
        assertThatThrownBy(() -> labeller.label(file, LABEL))
                .isInstanceOfSatisfying(
                        LabelException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static List<String> breaches(byte[] file, String flavour) throws Exception {
        PDFAFlavour rules = PDFAFlavour.byFlavourId(flavour);
        List<String> breaches = new ArrayList<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), rules)) {
            Foundries.defaultInstance()
                    .createValidator(rules, false)
                    .validate(parser)
                    .getTestAssertions()
                    .forEach(breach -> breaches.add(breach.getRuleId().getClause() + " " + breach.getMessage()));
        }
        return breaches;
    }

    /** A file as one writes it by hand, with one page and more in its catalog. */
    private static String handmade(String more) {
        String[] objects = {
            "<</Type /Catalog /Pages 2 0 R " + more + ">>",
            "<</Type /Pages /Kids [3 0 R] /Count 1>>",
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300]>>"
        };
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f\r\n");
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n\r\n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = file.length();
        return file.append(table)
                .append("trailer\n<</Size 4 /Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n")
                .toString();
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
