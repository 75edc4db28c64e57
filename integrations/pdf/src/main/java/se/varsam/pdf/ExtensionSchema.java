package se.varsam.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.label.LabelException;
import se.varsam.label.LabelField;
import se.varsam.label.Marking;
import se.varsam.label.bytes.Edits;
import se.varsam.term.Bilingual;

/** PDF/A-1 to 3 want properties that XMP itself does not define to be described in the packet. */
final class ExtensionSchema {

    private static final String PDFA_ID = "http://www.aiim.org/pdfa/ns/id/";
    private static final String NAMESPACES = " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
            + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"";

    private static final Pattern SEQUENCE_END = Pattern.compile("</[^<>:]{1,40}:Seq\\s*>");

    private ExtensionSchema() {}

    /** What to change in a packet so that it holds a label, and describes it where it belongs to a PDF/A file. */
    static Edits into(byte[] packet, Marking marking) {
        String text = new String(packet, StandardCharsets.ISO_8859_1);
        if (!text.contains(PDFA_ID)) {
            return marking.xmpInto(packet);
        }
        Edits more = new Edits();
        String items = Stream.of(true, false)
                .map(iptc -> completes(text, iptc, more) ? "" : schema(iptc))
                .collect(Collectors.joining());
        Edits edits = marking.xmpInto(packet, items);
        edits.addAll(more, 0);
        return edits;
    }

    /** A namespace that is described already may not be described twice: what the description lacks goes into it. */
    private static boolean completes(String text, boolean iptc, Edits more) {
        Matcher described = Pattern.compile(
                        "namespaceURI\\s*>\\s*" + Pattern.quote(any(iptc).namespace()) + "\\s*<")
                .matcher(text);
        if (!described.find()) {
            return false;
        }
        int from = text.indexOf('>', described.end());
        int start = text.indexOf(":property>", from);
        Matcher end = SEQUENCE_END.matcher(text);
        int next = text.indexOf("namespaceURI", from);
        if (from < 0 || start < 0 || !end.find(start) || (next >= 0 && next < end.start())) {
            throw LabelException.of(
                    LabelException.Reason.NO_PLACE,
                    Pdf.NAME,
                    new Bilingual(
                            "XMP-paketet beskriver IPTC:s egenskaper på ett sätt som inte kan kompletteras",
                            "the XMP packet describes IPTC's properties in a way that cannot be completed"));
        }
        String there = text.substring(from, end.start());
        String added = properties(iptc, name -> !there.contains(">" + name + "<"));
        more.insert(end.start(), added.getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private static LabelField any(boolean iptc) {
        return iptc ? LabelField.SYSTEM : LabelField.RESTORE;
    }

    private static String properties(boolean iptc, Predicate<String> lacking) {
        return Arrays.stream(LabelField.values())
                .filter(field -> field.isIptc() == iptc && lacking.test(field.title()))
                .map(ExtensionSchema::property)
                .collect(Collectors.joining());
    }

    private static String schema(boolean iptc) {
        return "<rdf:li" + NAMESPACES + " rdf:parseType=\"Resource\">\n"
                + element("pdfaSchema:schema", iptc ? "IPTC Extension" : "Varsam label")
                + element("pdfaSchema:namespaceURI", any(iptc).namespace())
                + element("pdfaSchema:prefix", any(iptc).prefix())
                + "<pdfaSchema:property><rdf:Seq>\n" + properties(iptc, name -> true)
                + "</rdf:Seq></pdfaSchema:property>\n</rdf:li>\n";
    }

    private static String property(LabelField field) {
        return "<rdf:li" + NAMESPACES + " rdf:parseType=\"Resource\">\n"
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
