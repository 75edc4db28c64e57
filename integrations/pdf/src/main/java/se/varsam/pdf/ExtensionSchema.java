package se.varsam.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.varsam.label.LabelField;

/** PDF/A-1 to 3 want properties that XMP itself does not define to be described in the packet. */
final class ExtensionSchema {

    private static final String PDFA_ID = "http://www.aiim.org/pdfa/ns/id/";
    private static final String NAMESPACES = " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
            + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"";

    private ExtensionSchema() {}

    /** Whether a packet claims to belong to a PDF/A file. */
    static boolean isNeededIn(byte[] packet) {
        return new String(packet, StandardCharsets.ISO_8859_1).contains(PDFA_ID);
    }

    /** The properties of a label, as two items of pdfaExtension:schemas. */
    static String items() {
        return schema(true, "IPTC Extension") + schema(false, "Varsam label");
    }

    private static String schema(boolean iptc, String title) {
        LabelField any = iptc ? LabelField.SYSTEM : LabelField.RESTORE;
        String properties = Arrays.stream(LabelField.values())
                .filter(field -> field.isIptc() == iptc)
                .map(ExtensionSchema::property)
                .collect(Collectors.joining());
        return "<rdf:li" + NAMESPACES + " rdf:parseType=\"Resource\">\n"
                + element("pdfaSchema:schema", title)
                + element("pdfaSchema:namespaceURI", any.namespace())
                + element("pdfaSchema:prefix", any.prefix())
                + "<pdfaSchema:property><rdf:Seq>\n" + properties + "</rdf:Seq></pdfaSchema:property>\n</rdf:li>\n";
    }

    private static String property(LabelField field) {
        return "<rdf:li rdf:parseType=\"Resource\">\n"
                + element("pdfaProperty:name", field.title())
                + element("pdfaProperty:valueType", field == LabelField.DIGITAL_SOURCE_TYPE ? "URI" : "Text")
                + element("pdfaProperty:category", "external")
                + element("pdfaProperty:description", field.title())
                + "</rdf:li>\n";
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + text + "</" + name + ">\n";
    }
}
