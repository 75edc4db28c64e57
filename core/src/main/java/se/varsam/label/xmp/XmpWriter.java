package se.varsam.label.xmp;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.varsam.label.xml.XmlText;

/** Writes properties as one description, and packets around it. */
final class XmpWriter {

    private static final byte[] BEGIN = utf8("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    private static final String OPEN =
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n<rdf:RDF xmlns:rdf=\"" + Xmp.RDF + "\">\n";
    private static final String CLOSE = "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";

    private XmpWriter() {}

    static byte[] packet(List<XmpProperty> properties, String more) {
        byte[] rest = utf8(OPEN + description("rdf:", " rdf:about=\"\"", properties) + more + CLOSE);
        byte[] packet = Arrays.copyOf(BEGIN, BEGIN.length + rest.length);
        System.arraycopy(rest, 0, packet, BEGIN.length, rest.length);
        return packet;
    }

    /** One rdf:Description, its last line ended. */
    static String description(String rdf, String about, List<XmpProperty> properties) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        properties.forEach(property -> prefixes.put(property.prefix(), property.namespace()));
        StringBuilder xml = new StringBuilder("<" + rdf + "Description" + about);
        prefixes.forEach((prefix, namespace) -> xml.append(" xmlns:")
                .append(prefix)
                .append("=\"")
                .append(namespace)
                .append('"'));
        xml.append(">\n");
        for (XmpProperty property : properties) {
            write(xml, rdf, property);
        }
        return xml.append("</").append(rdf).append("Description>\n").toString();
    }

    private static void write(StringBuilder xml, String rdf, XmpProperty property) {
        String name = property.qualified();
        String plain = property.texts().get("");
        xml.append('<').append(name).append('>');
        if (plain != null) {
            xml.append(XmlText.escape(plain));
        } else {
            xml.append('<').append(rdf).append("Alt>");
            item(xml, rdf, "x-default", property.texts().values().iterator().next());
            property.texts().forEach((language, text) -> item(xml, rdf, language, text));
            xml.append("</").append(rdf).append("Alt>");
        }
        xml.append("</").append(name).append(">\n");
    }

    private static void item(StringBuilder xml, String rdf, String language, String text) {
        xml.append('<').append(rdf).append("li xml:lang=\"").append(language).append("\">");
        xml.append(XmlText.escape(text)).append("</").append(rdf).append("li>");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
