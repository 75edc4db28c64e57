package se.varsam.label.xmp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.xml.XmlTag;
import se.varsam.label.xml.XmlTags;

/** One XMP packet in UTF-8, read by place, so that merging leaves every other byte of it alone. */
public final class Xmp {

    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static final String PDFA_EXTENSION = "http://www.aiim.org/pdfa/ns/extension/";

    private final String text;
    private final List<XmlTag> tags;
    private final XmlTag root;
    private final List<XmlTag> descriptions = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();

    /** A property where it stands: as an element, or as an attribute of a description. */
    private record Found(String namespace, String name, int start, int end, String value) {}

    /**
     * Reads a packet.
     *
     * @param packet its bytes
     * @throws DamagedFileException when it is no well-formed XMP in UTF-8; places count from the packet's first byte
     */
    public Xmp(byte[] packet) {
        text = new String(packet, StandardCharsets.ISO_8859_1);
        tags = new XmlTags(text).rest();
        root = tags.stream()
                .filter(tag -> tag.begins(RDF, "RDF"))
                .findFirst()
                .orElseThrow(() ->
                        new DamagedFileException(0, "XMP-paketet saknar rdf:RDF", "the XMP packet has no rdf:RDF"));
        read();
    }

    /**
     * {@return whether a packet holds nothing but white space and zeros, as some programs leave room for one}
     *
     * @param packet its bytes
     */
    public static boolean isBlank(byte[] packet) {
        for (byte each : packet) {
            if (each > ' ' || each < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return a new packet}
     *
     * @param properties what it says
     */
    public static byte[] packet(List<XmpProperty> properties) {
        return XmpWriter.packet(properties, "");
    }

    /**
     * {@return a new packet with a further description}
     *
     * @param properties what it says
     * @param description an {@code rdf:Description} as XML, written with the prefix {@code rdf}
     */
    public static byte[] packet(List<XmpProperty> properties, String description) {
        return XmpWriter.packet(properties, description);
    }

    /** Walks the descriptions' attributes and direct children. */
    private void read() {
        int level = root.depth();
        boolean inside = false;
        for (int i = 0; i < tags.size(); i++) {
            XmlTag tag = tags.get(i);
            if (tag.start() == root.start()) {
                inside = true;
            } else if (tag.is(RDF, "RDF") && tag.depth() == level) {
                inside = false;
            } else if (inside && tag.kind() != XmlTag.Kind.CLOSE && tag.depth() == level + 1) {
                descriptions.add(tag);
                tag.attributes().stream()
                        .filter(each ->
                                !each.namespace().isEmpty() && !each.namespace().equals(RDF))
                        .filter(each -> !each.name().startsWith("xmlns:")
                                && !each.name().startsWith("xml:"))
                        .forEach(each -> found.add(new Found(
                                each.namespace(),
                                each.local(),
                                each.start(),
                                each.end(),
                                XmlTags.unescape(each.value()))));
            } else if (inside && tag.kind() != XmlTag.Kind.CLOSE && tag.depth() == level + 2) {
                int end =
                        tag.kind() == XmlTag.Kind.EMPTY ? tag.end() : closing(i).end();
                found.add(new Found(tag.namespace(), tag.local(), tag.start(), end, value(i)));
            }
        }
    }

    private XmlTag closing(int opening) {
        for (int i = opening + 1; ; i++) {
            if (tags.get(i).kind() == XmlTag.Kind.CLOSE
                    && tags.get(i).depth() == tags.get(opening).depth()) {
                return tags.get(i);
            }
        }
    }

    /** The plain text, the first text of several, or the resource that an element refers to. */
    private String value(int i) {
        XmlTag tag = tags.get(i);
        if (tag.kind() == XmlTag.Kind.EMPTY) {
            return tag.attributes().stream()
                    .filter(each -> each.namespace().equals(RDF) && each.local().equals("resource"))
                    .findFirst()
                    .map(each -> XmlTags.unescape(each.value()))
                    .orElse("");
        }
        for (int next = i; next + 1 < tags.size(); next++) {
            XmlTag here = tags.get(next);
            XmlTag after = tags.get(next + 1);
            if (here.kind() == XmlTag.Kind.OPEN && after.kind() == XmlTag.Kind.CLOSE) {
                return XmlTags.unescape(
                        text.substring(here.end(), after.start()).strip());
            }
        }
        return "";
    }

    /**
     * {@return the value of a property, if the packet has it; of several languages the first}
     *
     * @param namespace its namespace
     * @param name its local name
     */
    public Optional<String> value(String namespace, String name) {
        return find(namespace, name).stream().findFirst().map(Found::value);
    }

    private List<Found> find(String namespace, String name) {
        return found.stream()
                .filter(each -> each.namespace.equals(namespace) && each.name.equals(name))
                .toList();
    }

    /**
     * {@return what to change in the packet so that it says more; every other byte stays}
     *
     * @param properties what it is to say
     */
    public Edits adding(List<XmpProperty> properties) {
        Edits edits = new Edits();
        List<XmpProperty> added = new ArrayList<>();
        for (XmpProperty property : properties) {
            List<Found> there = find(property.namespace(), property.name());
            if (there.isEmpty() || property.existing() == XmpProperty.Existing.REPLACE) {
                added.add(property);
                there.forEach(each -> edits.replace(each.start, each.end - each.start, new byte[0]));
            }
        }
        String rdf = root.prefix();
        if (!added.isEmpty() && root.kind() == XmlTag.Kind.EMPTY) {
            String open = ">" + XmpWriter.description(rdf, " " + rdf + "about=\"\"", added) + "</" + root.name() + ">";
            edits.replace(root.end() - 2, 2, XmpWriter.utf8(open));
        } else if (!added.isEmpty()) {
            edits.insert(end(), XmpWriter.utf8(XmpWriter.description(rdf, about(), added)));
        }
        return edits;
    }

    /**
     * Takes away the white space that packets end with so that they can grow.
     *
     * @param packet the packet
     * @param edits changes in the packet, to which this is added
     */
    public static void withoutPadding(byte[] packet, Edits edits) {
        String text = new String(packet, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf('<');
        if (!text.startsWith("<?xpacket end", end)) {
            return;
        }
        int start = end;
        while (start > 0 && " \t\r\n".indexOf(packet[start - 1]) >= 0) {
            start--;
        }
        edits.replace(start, end - (long) start, new byte[0]);
    }

    /**
     * {@return what to change in the packet so that it says more and describes what it says as PDF/A asks for}
     *
     * @param properties what it is to say
     * @param schema an item of {@code pdfaExtension:schemas}: an {@code rdf:li} that declares its namespaces
     */
    public Edits adding(List<XmpProperty> properties, String schema) {
        Edits edits = adding(properties);
        if (root.kind() != XmlTag.Kind.EMPTY) {
            Optional<XmlTag> bag = schemasEnd();
            String rdf = root.prefix();
            String whole = "<" + rdf + "Description" + about() + " xmlns:pdfaExtension=\"" + PDFA_EXTENSION + "\">\n"
                    + "<pdfaExtension:schemas><" + rdf + "Bag>\n" + schema + "</" + rdf
                    + "Bag></pdfaExtension:schemas>\n</" + rdf + "Description>\n";
            edits.insert(bag.map(XmlTag::start).orElseGet(this::end), XmpWriter.utf8(bag.isPresent() ? schema : whole));
        }
        return edits;
    }

    /** The end of the bag of schemas, if the packet has one. */
    private Optional<XmlTag> schemasEnd() {
        for (int i = 0; i + 1 < tags.size(); i++) {
            XmlTag bag = tags.get(i + 1);
            if (tags.get(i).begins(PDFA_EXTENSION, "schemas")
                    && bag.begins(RDF, "Bag")
                    && bag.kind() == XmlTag.Kind.OPEN) {
                return Optional.of(closing(i + 1));
            }
        }
        return Optional.empty();
    }

    private int end() {
        return tags.stream()
                .filter(tag -> tag.kind() == XmlTag.Kind.CLOSE && tag.is(RDF, "RDF") && tag.depth() == root.depth())
                .findFirst()
                .orElseThrow()
                .start();
    }

    /** All descriptions of a packet are about the same: an attribute as the first writes it. */
    private String about() {
        return descriptions.stream()
                .flatMap(tag -> tag.attributes().stream())
                .filter(each -> each.local().equals("about"))
                .findFirst()
                .map(each -> " " + root.prefix() + "about=\"" + XmlTags.escape(XmlTags.unescape(each.value())) + "\"")
                .orElse(" " + root.prefix() + "about=\"\"");
    }
}
