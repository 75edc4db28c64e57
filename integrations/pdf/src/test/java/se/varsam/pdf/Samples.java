package se.varsam.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** PDF files made by PDFBox. */
final class Samples {

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/" pdf:Keywords="torg" %s>
            </rdf:Description>%s
            </rdf:RDF></x:xmpmeta>
            """ + " ".repeat(500) + "\n<?xpacket end=\"w\"?>";

    private static final String EXTENSION = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>Diarium</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://example.org/diarium/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>dia</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>nummer</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType>
            <pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>Nr</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
            <rdf:Description rdf:about="" xmlns:dia="http://example.org/diarium/"><dia:nummer>2026-17</dia:nummer></rdf:Description>
            """;

    private Samples() {}

    /** Something done to a document before it is written. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    static Map<String, byte[]> all() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("table", plain());
        samples.put("object streams", compressed());
        samples.put("no line end", withoutLineEnd());
        samples.put("foreign XMP", withPacket(""));
        samples.put(
                "XMP that says AI",
                withPacket(
                        "xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\""
                                + " Iptc4xmpExt:DigitalSourceType=\"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia\""));
        samples.put("archive 2b", archive("2", "B", false, true));
        samples.put("archive 1b, own schemas", archive("1", "B", true, true));
        samples.put("archive 3b, no intent", archive("3", "B", false, false));
        samples.put("tagged archive 2a", tagged());
        samples.put("two revisions", twice(plain()));
        samples.put("two revisions, object streams", twice(compressed()));
        samples.put("signed", signed(plain()));
        samples.put("turned page", made(document -> document.getPage(0).setRotation(90)));
        samples.put("PDF 2.0", made(document -> {
            document.getDocument().setVersion(2.0f);
            document.getDocumentCatalog().setVersion("2.0");
        }));
        return samples;
    }

    static byte[] plain() {
        return made(document -> {});
    }

    static byte[] made(Change change) {
        return written(change, CompressParameters.NO_COMPRESSION);
    }

    static byte[] compressed() {
        return written(document -> {}, CompressParameters.DEFAULT_COMPRESSION);
    }

    private static byte[] written(Change change, CompressParameters compression) {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(17L);
            PDPage page = new PDPage(new PDRectangle(420, 595));
            document.addPage(page);
            write(document, page, "Protokoll från Söderköping, inte ett ord om maskiner");
            change.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, compression);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(PDDocument document, PDPage page, String text) throws IOException {
        try (InputStream in =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDType0Font font = PDType0Font.load(document, in, true);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.beginText();
                content.setFont(font, 11);
                content.newLineAtOffset(50, 500);
                content.showText(text);
                content.endText();
            }
        }
    }

    private static byte[] withoutLineEnd() {
        String file = new String(plain(), StandardCharsets.ISO_8859_1);
        return file.stripTrailing().getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] withPacket(String attributes) {
        return made(document -> packet(document, PACKET.formatted(attributes, "")));
    }

    private static void packet(PDDocument document, String packet) throws IOException {
        document.getDocumentCatalog()
                .setMetadata(
                        new PDMetadata(document, new ByteArrayInputStream(packet.getBytes(StandardCharsets.UTF_8))));
    }

    static byte[] archive(String part, String conformance, boolean schemas, boolean intent) {
        return made(document -> archive(document, part, conformance, schemas, intent));
    }

    private static void archive(PDDocument document, String part, String conformance, boolean schemas, boolean intent)
            throws IOException {
        packet(
                document,
                PACKET.formatted(
                        "pdfaid:part=\"" + part + "\" pdfaid:conformance=\"" + conformance + "\"",
                        schemas ? EXTENSION : ""));
        PDDocumentInformation info = new PDDocumentInformation();
        info.setKeywords("torg");
        document.setDocumentInformation(info);
        document.getDocument().setVersion(1.4f);
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
        if (intent) {
            byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
            PDOutputIntent output = new PDOutputIntent(document, new ByteArrayInputStream(profile));
            output.setInfo("sRGB");
            output.setOutputCondition("sRGB");
            output.setOutputConditionIdentifier("sRGB");
            document.getDocumentCatalog().addOutputIntent(output);
        } else {
            document.removePage(0);
            document.addPage(new PDPage(PDRectangle.A4));
            document.getPage(0).setResources(new PDResources());
        }
    }

    /** An archive file whose own schemas know some of the properties that a label has, in the usual order or not. */
    static byte[] archiveDescribingIptc(boolean backwards) {
        return made(document -> {
            archive(document, "2", "B", false, true);
            String schemas = EXTENSION
                    .replace("http://example.org/diarium/", "http://iptc.org/std/Iptc4xmpExt/2008-02-29/")
                    .replace("dia:", "Iptc4xmpExt:")
                    .replace(":dia=", ":Iptc4xmpExt=")
                    .replace("prefix>dia<", "prefix>Iptc4xmpExt<")
                    .replace("nummer", "Event");
            schemas = backwards
                    ? schemas.replaceAll(
                            "(?s)(<pdfaSchema:namespaceURI>.*?</pdfaSchema:namespaceURI>)(.*?</pdfaSchema:property>)",
                            "$2$1")
                    : schemas;
            packet(document, PACKET.formatted("pdfaid:part=\"2\" pdfaid:conformance=\"B\"", schemas));
        });
    }

    /** One paragraph below one document element, found through the parent tree. */
    static byte[] tagged() {
        return tagged(false);
    }

    /** The same, its parent tree with branches or without. */
    static byte[] tagged(boolean branched) {
        return made(document -> {
            archive(document, "2", "A", false, true);
            PDPage page = new PDPage(PDRectangle.A4);
            document.removePage(0);
            document.addPage(page);
            COSDictionary marked = new COSDictionary();
            marked.setBoolean(COSName.getPDFName("Marked"), true);
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(COSName.getPDFName("MarkInfo"), marked);
            catalog.setString(COSName.LANG, "sv");
            COSDictionary root = element("StructTreeRoot", null, null);
            COSDictionary whole = element("StructElem", "Document", root);
            COSDictionary paragraph = element("StructElem", "P", whole);
            root.setItem(COSName.K, whole);
            whole.setItem(COSName.K, paragraph);
            paragraph.setItem(COSName.PG, page.getCOSObject());
            paragraph.setInt(COSName.K, 0);
            page.getCOSObject().setInt(COSName.STRUCT_PARENTS, 0);
            COSArray below = new COSArray();
            below.add(paragraph);
            COSArray numbers = new COSArray();
            numbers.add(COSInteger.ZERO);
            numbers.add(below);
            COSDictionary tree = new COSDictionary();
            COSDictionary leaf = branched ? new COSDictionary() : tree;
            leaf.setItem(COSName.NUMS, numbers);
            if (branched) {
                COSArray limits = new COSArray();
                limits.add(COSInteger.ZERO);
                limits.add(COSInteger.ZERO);
                leaf.setItem(COSName.LIMITS, limits);
                COSArray leaves = new COSArray();
                leaves.add(leaf);
                tree.setItem(COSName.KIDS, leaves);
            }
            root.setItem(COSName.PARENT_TREE, tree);
            if (!branched) {
                root.setInt(COSName.getPDFName("ParentTreeNextKey"), 1);
            }
            catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
            try (InputStream in = PDDocument.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                PDType0Font font = PDType0Font.load(document, in, true);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginMarkedContent(COSName.P, 0);
                    content.beginText();
                    content.setFont(font, 11);
                    content.newLineAtOffset(50, 700);
                    content.showText("Ett stycke");
                    content.endText();
                    content.endMarkedContent();
                }
            }
        });
    }

    private static COSDictionary element(String type, String kind, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setName(COSName.TYPE, type);
        if (kind != null) {
            element.setName(COSName.S, kind);
            element.setItem(COSName.P, parent);
        }
        return element;
    }

    /** The same file with a second page in a second revision. */
    static byte[] twice(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            document.setDocumentId(18L);
            document.getDocumentCatalog().getCOSObject().setString(COSName.LANG, "sv");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A signature whose bytes are made up: what matters is which bytes it covers. */
    static byte[] signed(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            document.setDocumentId(19L);
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName("Registrator");
            Calendar day = Calendar.getInstance();
            day.setTimeInMillis(1_790_000_000_000L);
            signature.setSignDate(day);
            document.addSignature(signature, content -> {
                content.readAllBytes();
                return new byte[] {1, 2, 3};
            });
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encrypted(String password) {
        return made(document -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    static byte[] certified() {
        return made(document -> {
            COSDictionary permissions = new COSDictionary();
            permissions.setItem(COSName.DOCMDP, new COSDictionary());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, permissions);
        });
    }
}
