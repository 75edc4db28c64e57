package se.varsam.label.document;

import se.varsam.label.Marking;
import se.varsam.label.xml.XmlTag;
import se.varsam.label.xml.XmlText;
import se.varsam.term.Language;

/** The vocabulary of WordprocessingML. */
final class WordRoles {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private WordRoles() {}

    static Role of(XmlTag tag) {
        return switch (tag.namespace()) {
            case WORD, STRICT_WORD -> word(tag);
            case "http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main" ->
                tag.local().equals("blip") ? Role.IMAGE : Role.OTHER;
            case "urn:schemas-microsoft-com:vml" -> tag.local().equals("imagedata") ? Role.IMAGE : Role.OTHER;
            case "http://schemas.openxmlformats.org/markup-compatibility/2006" ->
                tag.local().equals("Fallback") ? Role.HIDDEN : Role.OTHER;
            default -> Role.OTHER;
        };
    }

    private static Role word(XmlTag tag) {
        return switch (tag.local()) {
            case "body" -> Role.BODY;
            case "p" -> Role.PARAGRAPH;
            case "sectPr" -> Role.SECTION;
            case "t" -> Role.TEXT;
            case "tab", "br", "cr" -> Role.SPACE;
            case "sdt" -> Role.CONTROL;
            case "picture" -> Role.PICTURE;
            case "del", "moveFrom", "object" -> Role.HIDDEN;
            case "pStyle" -> isCaption(Part.value(tag, "val")) ? Role.CAPTION : Role.OTHER;
            default -> Role.OTHER;
        };
    }

    private static boolean isCaption(String style) {
        return style.equals("Caption") || style.equals("Beskrivning") || style.equals("Bildtext");
    }

    /** A paragraph that needs nothing declared elsewhere. */
    static String paragraph(Marking marking, XmlTag neighbour, String end) {
        String prefix = neighbour.prefix();
        String w = prefix.isEmpty() ? "w:" : prefix;
        StringBuilder xml = new StringBuilder("<" + w + "p");
        if (prefix.isEmpty()) {
            xml.append(" xmlns:w=\"" + neighbour.namespace() + "\"");
        }
        xml.append('>');
        String between = "";
        for (Language language : marking.languages()) {
            run(xml, w, language, between + marking.caption(language));
            between = " / ";
        }
        if (!end.isEmpty()) {
            run(xml, w, marking.languages().get(0), end);
        }
        return xml.append("</" + w + "p>").toString();
    }

    private static void run(StringBuilder xml, String w, Language language, String text) {
        xml.append("<" + w + "r><" + w + "rPr><" + w + "lang " + w + "val=\"" + Document.locale(language) + "\"/></" + w
                        + "rPr><" + w + "t xml:space=\"preserve\">")
                .append(XmlText.escape(text))
                .append("</" + w + "t></" + w + "r>");
    }
}
