package se.varsam.label.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The parts of small documents. */
final class Documents {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** An image with its text beside it in one paragraph of text. */
    static final String DRAWING =
            "<w:drawing><a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"/>" + "</w:drawing>";

    private Documents() {}

    /** A file that another program wrote. */
    static byte[] file(String name) {
        try (InputStream in = Objects.requireNonNull(Documents.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> docx(String body) {
        return ooxml(
                "word/document.xml",
                "<?xml version=\"1.0\"?><w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                        + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
    }

    static Map<String, String> ooxml(String main, String content) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/" + main
                        + "\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + RELATED + "officeDocument\" Target=\"/" + main
                        + "\"/></Relationships>");
        parts.put(main, content);
        return parts;
    }

    /** A custom properties part, with its relationship. */
    static Map<String, String> withProperties(Map<String, String> parts, String properties) {
        Map<String, String> more = new LinkedHashMap<>(parts);
        more.computeIfPresent(
                "_rels/.rels",
                (name, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rIdVarsamLabel\"" + " Type=\"" + RELATED
                                + "custom-properties\" Target=\"docProps/egna.xml\"/></Relationships>"));
        more.put(
                "docProps/egna.xml",
                "<p:Properties xmlns:p=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
                        + properties + "</p:Properties>");
        return more;
    }

    static String property(int pid, String name, String value) {
        return "<p:property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"" + pid + "\" name=\"" + name
                + "\"><vt:lpwstr>" + value + "</vt:lpwstr></p:property>";
    }

    static String paragraph(String... runs) {
        StringBuilder xml = new StringBuilder("<w:p>");
        for (String run : runs) {
            xml.append("<w:r>")
                    .append(run.startsWith("<") ? run : "<w:t>" + run + "</w:t>")
                    .append("</w:r>");
        }
        return xml.append("</w:p>").toString();
    }

    static Map<String, String> odt(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" office:version=\"1.2\">"
                        + "<office:body><office:text>" + text
                        + "</office:text></office:body></office:document-content>");
        parts.put(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
                        + " m:version=\"1.2\"><m:file-entry m:full-path=\"/\" m:media-type=\"application/vnd.oasis.opendocument"
                        + ".text\"/><m:file-entry m:full-path=\"content.xml\" m:media-type=\"text/xml\"/></m:manifest>");
        return parts;
    }
}
