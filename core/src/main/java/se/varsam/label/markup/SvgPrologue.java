package se.varsam.label.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;
import se.varsam.label.xml.XmlTag;
import se.varsam.label.xml.XmlTags;

/** What stands before an SVG document's root, and the root itself. */
final class SvgPrologue {

    static final String SVG = "http://www.w3.org/2000/svg";

    private static final int MOST = 1 << 16;
    private static final int GLANCE = 1 << 12;
    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]{0,200}\\sencoding\\s*=\\s*[\"']([\\w.-]+)");
    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s{1,9}([\\w.:-]{1,99})\\s{1,9}(?:\"([^\"<&%]{0,200})\"|'([^'<&%]{0,200})')");
    private static final Pattern REFERENCE = Pattern.compile("&([\\w.:-]{1,99});");
    private static final Pattern ROOT = Pattern.compile("<(\\w+:)?svg\\b");

    private final String start;
    private final Map<String, String> entities;

    /**
     * Reads the beginning of a document.
     *
     * @param text the document in Latin-1
     * @param rootAt where its root begins
     */
    SvgPrologue(String text, int rootAt) {
        start = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3, rootAt) : text.substring(0, rootAt);
        entities = ENTITY.matcher(start)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), SvgPrologue::value, (first, again) -> first));
    }

    private static String value(MatchResult found) {
        return found.group(2) != null ? found.group(2) : found.group(3);
    }

    /** A namespace as written, or as an entity of the document type says it: plain text only, never one in another. */
    String namespace(String written) {
        return REFERENCE
                .matcher(written)
                .results()
                .filter(found -> found.group().equals(written))
                .findFirst()
                .map(found -> entities.getOrDefault(found.group(1), written))
                .orElse(written);
    }

    /** Whether text beyond ASCII must be written as numbers. */
    boolean isAsciiOnly() {
        return ENCODING.matcher(start)
                .results()
                .findFirst()
                .map(found -> !found.group(1).equalsIgnoreCase("UTF-8"))
                .orElse(false);
    }

    /** Whether a file is an SVG document, packed or not, in whatever encoding. */
    static boolean begins(Source source) {
        byte[] bytes = source.upTo(0, MOST);
        if (isPacked(source)) {
            return ROOT.matcher(unpacked(bytes)).find();
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (isWide(source)) {
            return ROOT.matcher(text.replace("\0", "")).find();
        }
        if (!text.startsWith("<", text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0)
                && !text.strip().startsWith("<")) {
            return false;
        }
        try {
            return root(text).isPresent();
        } catch (DamagedFileException e) {
            return false;
        }
    }

    /** The root, if it is SVG's. */
    static Optional<XmlTag> root(String text) {
        return new XmlTags(text)
                .next()
                .filter(tag -> tag.local().equals("svg")
                        && new SvgPrologue(text, tag.start())
                                .namespace(tag.namespace())
                                .equals(SVG));
    }

    /** Packed with gzip: SVGZ. */
    static boolean isPacked(Source source) {
        return source.has(0, "\u001F\u008B\b");
    }

    /** UTF-16. */
    static boolean isWide(Source source) {
        return source.has(0, "\u00FE\u00FF")
                || source.has(0, "\u00FF\u00FE")
                || source.has(0, "<\0")
                || source.has(0, "\0<");
    }

    private static String unpacked(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readNBytes(GLANCE), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
