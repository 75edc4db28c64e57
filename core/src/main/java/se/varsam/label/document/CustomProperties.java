package se.varsam.label.document;

import java.util.List;
import java.util.Map;
import se.varsam.label.LabelField;
import se.varsam.label.xml.XmlTag;
import se.varsam.label.xml.XmlText;

/** The properties of Office Open XML documents. */
final class CustomProperties {

    private static final String USER = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private static final String VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private static final String STRICT_VALUES = "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes";

    /** Programs cut longer ones or refuse them; the whole value stands in our own part. */
    private static final int LONGEST = 255;

    private CustomProperties() {}

    /** Other people's properties stay; those of the same name give way. */
    static byte[] merge(Part part, Map<LabelField, String> fields) {
        List<XmlTag> tags = part.tags();
        int root = Part.required(tags, "Properties");
        int pid = 1;
        for (int i = 0; i < tags.size(); i++) {
            XmlTag tag = tags.get(i);
            if (tag.kind() == XmlTag.Kind.CLOSE || !tag.local().equals("property")) {
                continue;
            }
            pid = Math.max(pid, number(Part.value(tag, "pid")));
            if (LabelField.named(Part.value(tag, "name"))
                    .filter(fields::containsKey)
                    .isPresent()) {
                part.remove(tag.start(), Part.closing(tags, i).end());
            }
        }
        XmlTag properties = tags.get(root);
        String values = properties.namespace().startsWith("http://purl.") ? STRICT_VALUES : VALUES;
        StringBuilder xml = new StringBuilder();
        for (Map.Entry<LabelField, String> field : fields.entrySet()) {
            if (field.getKey() != LabelField.RESTORE) {
                xml.append("<" + properties.prefix() + "property fmtid=\"" + USER + "\" pid=\"" + ++pid + "\" name=\""
                        + field.getKey().key() + "\"><vt:lpwstr xmlns:vt=\"" + values + "\">"
                        + XmlText.escape(cut(field.getValue())) + "</vt:lpwstr></" + properties.prefix() + "property>");
            }
        }
        part.append(tags, root, xml.toString());
        return part.changed();
    }

    /** The keywords that are there stay. */
    static byte[] keywords(Part part, List<String> words) {
        List<XmlTag> tags = part.tags();
        int there = Part.first(tags, "keywords");
        String joined = XmlText.escape(String.join("; ", words));
        if (there < 0) {
            int root = Part.required(tags, "coreProperties");
            String name = tags.get(root).prefix() + "keywords";
            part.append(tags, root, "<" + name + ">" + joined + "</" + name + ">");
        } else {
            XmlTag open = tags.get(there);
            if (part.raw(
                            open.end(),
                            Math.max(open.end(), Part.closing(tags, there).start()))
                    .contains(joined)) {
                return part.changed();
            }
            boolean blank = Part.closing(tags, there).start() <= open.end();
            part.append(tags, there, blank ? joined : "; " + joined);
        }
        return part.changed();
    }

    private static int number(String text) {
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : 1;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
