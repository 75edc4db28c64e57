package se.varsam.label;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Office documents that unpack to far more than they are, nest, or refer to each other. */
final class HostileDocuments {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final int MEGABYTE = 1 << 20;

    private HostileDocuments() {}

    static void make(BiConsumer<String, byte[]> files) {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("deep", "<w:p>".repeat(1500) + "</w:p>".repeat(1500));
        bodies.put("deeper", "<w:p>".repeat(200_000) + "</w:p>".repeat(200_000));
        bodies.put("paragraphs", "<w:p/>".repeat(MEGABYTE));
        bodies.put("text", "<w:p><w:r><w:t>" + "x".repeat(20 * MEGABYTE) + "</w:t></w:r></w:p>");
        bodies.put("spaces", " ".repeat(31 * MEGABYTE));
        bodies.put("bomb", " ".repeat(60 * MEGABYTE));
        bodies.put("runs", "<w:p>" + "<w:r><w:t>Denna</w:t></w:r>".repeat(150_000) + "</w:p>");
        bodies.put("pictures", "<w:p><w:drawing/></w:p>".repeat(100_000));
        bodies.put("names", namespaces());
        bodies.forEach((name, body) -> {
            files.accept("bomb-" + name + ".docx", HostileBytes.zip(docx("", body, "")));
            String text =
                    body.replace("w:p", "text:p").replace("w:r", "text:span").replace("w:t>", "text:span>");
            files.accept("bomb-" + name + ".odt", HostileBytes.zip(odt("", text.replace("w:drawing", "draw:frame"))));
            files.accept("types-" + name + ".docx", HostileBytes.zip(docx("", "", body.replace("w:", ""))));
        });
        files.accept(
                "laughs.docx",
                HostileBytes.zip(docx(HostileFiles.LAUGHS, "<w:p><w:r><w:t>&l;&x;</w:t></w:r></w:p>", "")));
        files.accept("laughs.odt", HostileBytes.zip(odt(HostileFiles.LAUGHS, "<text:p>&l;&x;</text:p>")));
        for (int count : new int[] {1000, 19_000, 60_000}) {
            Map<String, String> parts = docx("", "<w:p/>", "");
            for (int i = 0; i < count; i++) {
                parts.put("word/media/" + i + ".xml", " ".repeat(i % 10));
            }
            files.accept("entries" + count + ".docx", HostileBytes.zip(parts));
        }
        Map<String, String> parts = docx("", "<w:p/>", "");
        for (int i = 0; i < 20; i++) {
            parts.put("word/header" + i + ".xml", " ".repeat(20 * MEGABYTE));
            parts.put("docProps/custom" + i + ".xml", " ".repeat(MEGABYTE));
        }
        parts.put("docProps/custom.xml", " ".repeat(20 * MEGABYTE));
        files.accept("parts.docx", HostileBytes.zip(parts));
        files.accept("overlapping.docx", overlapping(HostileBytes.zip(docx("", "<w:p/>", ""))));
    }

    private static String namespaces() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            names.append("<w:p xmlns:n").append(i).append("=\"n\"/>");
        }
        return names.toString();
    }

    /** The first entry's place for all entries of the directory. */
    private static byte[] overlapping(byte[] zip) {
        ByteBuffer numbers = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 46 < zip.length; at++) {
            if (numbers.getInt(at) == 0x02014b50) {
                numbers.putInt(at + 42, 0);
            }
        }
        return zip;
    }

    private static Map<String, String> docx(String before, String body, String types) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.document.main+xml\"/>" + types + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/document.xml",
                before + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "<w:sectPr/></w:body></w:document>");
        return parts;
    }

    private static Map<String, String> odt(String before, String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                before + "<office:document-content xmlns:office=\"" + OFFICE + "office:1.0\" xmlns:text=\"" + OFFICE
                        + "text:1.0\" xmlns:draw=\"" + OFFICE + "drawing:1.0\" office:version=\"1.2\">"
                        + "<office:body><office:text>" + text
                        + "</office:text></office:body></office:document-content>");
        parts.put(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"" + OFFICE + "manifest:1.0\" m:version=\"1.2\"><m:file-entry m:full-path=\"/\""
                        + " m:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                        + "<m:file-entry m:full-path=\"content.xml\" m:media-type=\"text/xml\"/></m:manifest>");
        return parts;
    }
}
