package se.varsam;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The same page in several formats: paragraphs of text, and images where a paragraph is {@link #IMAGE}. */
enum Pages {
    HTML(".html") {
        @Override
        byte[] of(String... paragraphs) {
            return ("<!DOCTYPE html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>Torget</title></head><body>\n"
                            + each("<p><img src=\"a.png\" alt=\"\"></p>", "<p>%s</p>", paragraphs) + "</body></html>\n")
                    .getBytes(UTF_8);
        }
    },
    MARKDOWN(".md") {
        @Override
        byte[] of(String... paragraphs) {
            return ("# Torget\n\n" + each("![](a.png)\n", "%s\n", paragraphs)).getBytes(UTF_8);
        }
    },
    DOCX(".docx") {
        @Override
        byte[] of(String... paragraphs) {
            Map<String, String> parts = new TreeMap<>();
            parts.put("[Content_Types].xml", TYPES);
            parts.put("_rels/.rels", RELATIONS);
            parts.put(
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + each(
                                    "<w:p><w:r><w:drawing><a:blip xmlns:a=\"http://schemas.openxmlformats.org/"
                                            + "drawingml/2006/main\"/></w:drawing></w:r></w:p>",
                                    "<w:p><w:r><w:t>%s</w:t></w:r></w:p>",
                                    paragraphs)
                            + "<w:sectPr/></w:body></w:document>");
            return zip(parts);
        }
    };

    /** An image in a paragraph of its own. */
    static final String IMAGE = "";

    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                    + " PartName=\"/word/document.xml\" ContentType=\""
                    + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>";

    private final String ending;

    Pages(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    abstract byte[] of(String... paragraphs);

    private static String each(String image, String text, String... paragraphs) {
        return Arrays.stream(paragraphs)
                .map(each -> each.equals(IMAGE) ? image : text.replace("%s", each))
                .map(each -> each + "\n")
                .collect(Collectors.joining());
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
