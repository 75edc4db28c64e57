package se.varsam.label.document;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.varsam.label.Marking;
import se.varsam.label.xml.XmlTag;
import se.varsam.label.xml.XmlTags;
import se.varsam.label.xml.XmlText;
import se.varsam.term.Language;

/** The vocabulary of OpenDocument text. */
final class OdfText {

    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String META = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

    private OdfText() {}

    static Role role(XmlTag tag) {
        return switch (tag.namespace()) {
            case OFFICE ->
                switch (tag.local()) {
                    case "text" -> Role.BODY;
                    case "annotation" -> Role.HIDDEN;
                    default -> Role.OTHER;
                };
            case TEXT -> text(tag);
            case DRAW ->
                switch (tag.local()) {
                    case "frame" -> Role.FRAME;
                    case "object", "object-ole" -> Role.OBJECT;
                    case "image" -> Role.IMAGE;
                    default -> Role.OTHER;
                };
            case TABLE ->
                switch (tag.local()) {
                    case "named-expressions", "database-ranges", "data-pilot-tables", "consolidation", "dde-links" ->
                        Role.EPILOGUE;
                    default -> Role.OTHER;
                };
            default -> Role.OTHER;
        };
    }

    private static Role text(XmlTag tag) {
        return switch (tag.local()) {
            case "p", "h" -> Role.PARAGRAPH;
            case "tracked-changes" -> Role.HIDDEN;
            case "s", "tab", "line-break" -> Role.SPACE;
            default -> Role.OTHER;
        };
    }

    private static String style(Language language) {
        return language == Language.SWEDISH ? "VarsamSv" : "VarsamEn";
    }

    /** A paragraph that needs only {@link #styles}. */
    static String paragraph(Marking marking, String end) {
        StringBuilder xml = new StringBuilder("<text:p xmlns:text=\"" + TEXT + "\">");
        String between = "";
        for (Language language : marking.languages()) {
            xml.append(between)
                    .append("<text:span text:style-name=\"" + style(language) + "\">")
                    .append(XmlText.escape(marking.caption(language)))
                    .append("</text:span>");
            between = " / ";
        }
        return xml.append(end).append("</text:p>").toString();
    }

    /** Puts in the styles that say which language the caption is in, before the body. */
    static void styles(Part part, Marking marking) {
        Set<String> taken = new HashSet<>();
        XmlTags tags = part.walk();
        for (Optional<XmlTag> next = tags.next(); next.isPresent(); next = tags.next()) {
            XmlTag tag = next.get();
            if (tag.begins(STYLE, "style")) {
                taken.add(Part.value(tag, "name"));
            }
            if (tag.is(OFFICE, "automatic-styles") && tag.kind() != XmlTag.Kind.OPEN) {
                String styles = styles(marking, taken);
                if (tag.kind() == XmlTag.Kind.EMPTY) {
                    part.fill(tag, styles);
                } else {
                    part.insert(tag.start(), styles);
                }
                return;
            }
            if (tag.begins(OFFICE, "body")) {
                part.insert(
                        tag.start(),
                        "<office:automatic-styles xmlns:office=\"" + OFFICE + "\">" + styles(marking, taken)
                                + "</office:automatic-styles>");
                return;
            }
        }
    }

    private static String styles(Marking marking, Set<String> taken) {
        StringBuilder xml = new StringBuilder();
        for (Language language : marking.languages()) {
            if (taken.contains(style(language))) {
                continue;
            }
            String[] locale = Document.locale(language).split("-", -1);
            xml.append("<style:style xmlns:style=\"" + STYLE + "\" style:name=\"" + style(language)
                    + "\" style:family=\"text\"><style:text-properties xmlns:fo=\"" + FO + "\" fo:language=\""
                    + locale[0] + "\" fo:country=\"" + locale[1] + "\"/></style:style>");
        }
        return xml.toString();
    }
}
