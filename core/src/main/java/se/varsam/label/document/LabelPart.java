package se.varsam.label.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.varsam.label.LabelField;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.xml.XmlTag;
import se.varsam.label.xml.XmlText;

/** The part of a document that is all ours: every field of the label, with how to take it off. */
final class LabelPart {

    static final String NAMESPACE = "http://varsam.se/ns/label/1/";

    private LabelPart() {}

    /** The fields in it, empty when it is not there. */
    static Map<LabelField, String> read(Zip zip, String name) {
        Map<LabelField, String> fields = new EnumMap<>(LabelField.class);
        Part.in(zip, name).ifPresent(part -> {
            List<XmlTag> tags = part.tags();
            for (int i = 0; i < tags.size(); i++) {
                if (tags.get(i).begins(NAMESPACE, "field")) {
                    String text = part.text(tags, i);
                    LabelField.named(Part.value(tags.get(i), "name")).ifPresent(field -> fields.put(field, text));
                }
            }
        });
        return fields;
    }

    /** Puts it in. */
    static void write(Zip zip, ZipPatch patch, String name, Map<LabelField, String> fields) {
        if (zip.entry(name).isPresent()) {
            throw new DamagedFileException(
                    zip.directory(), "märkningens plats är upptagen", "the place of the label is taken");
        }
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<label xmlns=\"" + NAMESPACE + "\">");
        fields.forEach((field, value) -> xml.append("<field name=\"" + field.key() + "\">")
                .append(XmlText.escape(value))
                .append("</field>"));
        if (xml.length() > Zip.LARGEST / 2) {
            throw zip.tooLarge();
        }
        patch.put(name, Part.of(xml.append("</label>").toString()).changed());
    }
}
