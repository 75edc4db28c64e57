package se.varsam.label.xmp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.xml.XmlTag;
import se.varsam.label.xml.XmlTags;
import se.varsam.label.xml.XmlText;

/** One XMP packet in UTF-8, read by place, so that merging leaves every other byte of it alone. */
public final class Xmp {

    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static final String PDFA_EXTENSION = "http://www.aiim.org/pdfa/ns/extension/";

    /** More at the top than any program writes; a forged packet may hold millions. */
    private static final int MOST_PROPERTIES = 20_000;
    /** A record of ours is shorter. */
    private static final int LONGEST_VALUE = 4 << 20;

    private final String text;
    private final XmlTag root;
    private final List<Found> found = new ArrayList<>();
    private Optional<XmlTag.Attribute> about = Optional.empty();
    private int end = -1;
    private int schemasEnd = -1;

    /** A property where it stands: as an element, or as an attribute of a description. */
    private record Found(String namespace, String name, int start, int end, int valueStart, int valueEnd) {}

    /**
     * Reads a packet.
     *
     * @param packet its bytes
     * @throws DamagedFileException when it is no well-formed XMP in UTF-8; places count from the packet's first byte
     */
    public Xmp(byte[] packet) {
        text = new String(packet, StandardCharsets.ISO_8859_1);
        root = read(new XmlTags(text));
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

    /** Walks the descriptions' attributes and direct children, and keeps none of the tags: there may be millions. */
    private XmlTag read(XmlTags tags) {
        XmlTag rdf = null;
        XmlTag bag = null;
        XmlTag before = null;
        Element property = null;
        for (Optional<XmlTag> next = tags.next(); next.isPresent(); next = tags.next()) {
            XmlTag tag = next.get();
            int level = rdf == null || rdf.kind() == XmlTag.Kind.EMPTY || end >= 0 ? -1 : tag.depth() - rdf.depth();
            if (rdf == null && tag.begins(RDF, "RDF")) {
                rdf = tag;
            } else if (level == 0) {
                end = tag.start();
            } else if (level == 1 && tag.kind() != XmlTag.Kind.CLOSE) {
                description(tag);
            } else if (level == 2 && tag.kind() != XmlTag.Kind.CLOSE) {
                property = new Element(tag);
            }
            if (level >= 2 && property != null) {
                property.take(tag, before);
                if (level == 2 && tag.kind() != XmlTag.Kind.OPEN) {
                    add(property.found(tag.end()));
                }
            }
            if (bag == null && tag.begins(RDF, "Bag") && before != null && before.begins(PDFA_EXTENSION, "schemas")) {
                bag = tag;
            } else if (bag != null && schemasEnd < 0 && tag.kind() == XmlTag.Kind.CLOSE && tag.depth() == bag.depth()) {
                schemasEnd = tag.start();
            }
            before = tag;
        }
        if (rdf == null) {
            throw new DamagedFileException(0, "XMP-paketet saknar rdf:RDF", "the XMP packet has no rdf:RDF");
        }
        return rdf;
    }

    private void description(XmlTag tag) {
        for (XmlTag.Attribute each : tag.attributes()) {
            about = about.isEmpty() && each.local().equals("about") ? Optional.of(each) : about;
            boolean isProperty = !each.namespace().isEmpty()
                    && !each.namespace().equals(RDF)
                    && !each.name().startsWith("xmlns:")
                    && !each.name().startsWith("xml:");
            if (isProperty) {
                add(new Found(
                        each.namespace(), each.local(), each.start(), each.end(), valueStart(each), each.end() - 1));
            }
        }
    }

    private static int valueStart(XmlTag.Attribute attribute) {
        return attribute.end() - 1 - attribute.value().length();
    }

    private void add(Found property) {
        found.add(property);
        if (found.size() > MOST_PROPERTIES) {
            throw new DamagedFileException(
                    property.start,
                    "metadata har fler än " + MOST_PROPERTIES + " egenskaper",
                    "the metadata has more than " + MOST_PROPERTIES + " properties");
        }
    }

    /** A property that is being walked over: its value is the plain text, the first text of several, or the resource. */
    private static final class Element {
        private final XmlTag first;
        private int from;
        private int to;

        Element(XmlTag first) {
            this.first = first;
        }

        void take(XmlTag tag, @Nullable XmlTag before) {
            if (tag.start() == first.start() && tag.kind() == XmlTag.Kind.EMPTY) {
                tag.attributes().stream()
                        .filter(each ->
                                each.namespace().equals(RDF) && each.local().equals("resource"))
                        .findFirst()
                        .ifPresent(each -> {
                            from = valueStart(each);
                            to = each.end() - 1;
                        });
            } else if (from == 0
                    && tag.kind() == XmlTag.Kind.CLOSE
                    && before != null
                    && before.kind() == XmlTag.Kind.OPEN) {
                from = before.end();
                to = tag.start();
            }
        }

        Found found(int end) {
            return new Found(first.namespace(), first.local(), first.start(), end, from, to);
        }
    }

    /**
     * {@return the value of a property, if the packet has it; of several languages the first}
     *
     * @param namespace its namespace
     * @param name its local name
     */
    public Optional<String> value(String namespace, String name) {
        return find(namespace, name).stream().findFirst().map(this::value);
    }

    private String value(Found property) {
        if (property.valueEnd - property.valueStart > LONGEST_VALUE) {
            throw new DamagedFileException(
                    property.start, "en egenskap är orimligt lång", "a property is unreasonably long");
        }
        String raw = text.substring(property.valueStart, property.valueEnd);
        boolean isAttribute = property.valueEnd == property.end - 1;
        return XmlText.unescape(isAttribute ? raw : raw.strip());
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
            edits.insert(end, XmpWriter.utf8(XmpWriter.description(rdf, about(), added)));
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
            String rdf = root.prefix();
            String whole = "<" + rdf + "Description" + about() + " xmlns:pdfaExtension=\"" + PDFA_EXTENSION + "\">\n"
                    + "<pdfaExtension:schemas><" + rdf + "Bag>\n" + schema + "</" + rdf
                    + "Bag></pdfaExtension:schemas>\n</" + rdf + "Description>\n";
            edits.insert(schemasEnd < 0 ? end : schemasEnd, XmpWriter.utf8(schemasEnd < 0 ? whole : schema));
        }
        return edits;
    }

    /** All descriptions of a packet are about the same: an attribute as the first writes it. */
    private String about() {
        return about.map(each ->
                        " " + root.prefix() + "about=\"" + XmlText.escape(XmlText.unescape(each.value())) + "\"")
                .orElse(" " + root.prefix() + "about=\"\"");
    }
}
