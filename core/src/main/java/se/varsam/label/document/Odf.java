package se.varsam.label.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelException;
import se.varsam.label.LabelField;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.bytes.Source;
import se.varsam.label.xml.XmlTag;
import se.varsam.label.xml.XmlText;

/** OpenDocument (ISO/IEC 26300): user-defined metadata, keywords and, in text, a caption. */
public final class Odf extends Document {

    private static final String MIME = "application/vnd.oasis.opendocument.";
    private static final String LABEL = "varsam.xml";
    private static final String META = "meta.xml";
    private static final String FILES = "META-INF/manifest.xml";

    private final String type;

    private Odf(String name, ContentKind kind, Set<LabelLayer> layers, String type) {
        super(name, kind, layers);
        this.type = type;
    }

    /** {@return text documents} */
    public static Odf odt() {
        return new Odf("ODT", ContentKind.TEXT, Set.of(LabelLayer.values()), "text");
    }

    /** {@return spreadsheets} */
    public static Odf ods() {
        return new Odf("ODS", ContentKind.DATA, Set.of(LabelLayer.METADATA), "spreadsheet");
    }

    /** {@return presentations} */
    public static Odf odp() {
        return new Odf("ODP", ContentKind.TEXT, Set.of(LabelLayer.METADATA), "presentation");
    }

    @Override
    public boolean recognises(Source source, String name) {
        return source.has(0, "PK\3\4") && source.has(30, "mimetype" + MIME + type);
    }

    @Override
    String labelPart() {
        return LABEL;
    }

    @Override
    boolean isSigned(Zip zip) {
        return zip.entry("META-INF/documentsignatures.xml").isPresent();
    }

    @Override
    void check(Zip zip) {
        boolean encrypted = Part.required(zip, FILES).tags().stream()
                .anyMatch(tag -> tag.local().equals("encryption-data"));
        if (encrypted) {
            throw LabelException.of(LabelException.Reason.ENCRYPTED, name());
        }
    }

    @Override
    String content(Zip zip) {
        return "content.xml";
    }

    @Override
    String metadataPart() {
        return META;
    }

    @Override
    Map<LabelField, String> metadata(Zip zip) {
        Map<LabelField, String> fields = new EnumMap<>(LabelField.class);
        Part.in(zip, META).ifPresent(part -> {
            List<XmlTag> tags = part.tags();
            for (int i = 0; i < tags.size(); i++) {
                if (tags.get(i).begins(OdfText.META, "user-defined")) {
                    String value = part.text(tags, i);
                    LabelField.named(Part.value(tags.get(i), "name")).ifPresent(field -> fields.put(field, value));
                }
            }
        });
        return fields;
    }

    @Override
    void describe(Zip zip, ZipPatch patch, Marking marking) {
        Part part = Part.in(zip, META)
                .orElseGet(() -> Part.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<office:document-meta xmlns:office=\"" + OdfText.OFFICE
                        + "\" office:version=\"1.2\"><office:meta></office:meta></office:document-meta>"));
        List<XmlTag> tags = part.tags();
        Map<LabelField, String> fields = marking.fields();
        List<String> words = new ArrayList<>(keywords(marking));
        for (int i = 0; i < tags.size(); i++) {
            XmlTag tag = tags.get(i);
            if (tag.begins(OdfText.META, "keyword")) {
                words.remove(part.text(tags, i));
            }
            if (tag.begins(OdfText.META, "user-defined")
                    && LabelField.named(Part.value(tag, "name"))
                            .filter(fields::containsKey)
                            .isPresent()) {
                part.remove(tag.start(), Part.closing(tags, i).end());
            }
        }
        StringBuilder xml = new StringBuilder();
        String declared = " xmlns:meta=\"" + OdfText.META + "\"";
        words.forEach(word -> xml.append("<meta:keyword" + declared + ">" + word + "</meta:keyword>"));
        fields.forEach((field, value) -> {
            if (field != LabelField.RESTORE) {
                xml.append("<meta:user-defined" + declared + " meta:name=\"" + field.key() + "\">"
                        + XmlText.escape(value) + "</meta:user-defined>");
            }
        });
        part.append(tags, Part.required(tags, "meta"), xml.toString());
        patch.put(META, part.changed());
    }

    @Override
    void register(Zip zip, ZipPatch patch, boolean described) {
        Part part = Part.required(zip, FILES);
        List<XmlTag> tags = part.tags();
        int root = Part.required(tags, "manifest");
        for (String name : described ? List.of(META, LABEL) : List.of(LABEL)) {
            if (tags.stream().noneMatch(tag -> Part.value(tag, "full-path").equals(name))) {
                part.append(tags, root, file(tags.get(root), name));
            }
        }
        patch.put(FILES, part.changed());
    }

    private static String file(XmlTag root, String name) {
        String prefix =
                Optional.of(root.prefix()).filter(each -> !each.isEmpty()).orElse("manifest:");
        String declared = " xmlns:manifest=\"" + root.namespace() + "\"";
        return "<" + prefix + "file-entry" + (root.prefix().isEmpty() ? declared : "") + " " + prefix + "full-path=\""
                + name + "\" " + prefix + "media-type=\"text/xml\"/>";
    }

    @Override
    Function<XmlTag, Role> roles() {
        return OdfText::role;
    }

    @Override
    Role shown() {
        return Role.OTHER;
    }

    @Override
    String paragraph(Marking marking, XmlTag neighbour, String end) {
        return OdfText.paragraph(marking, end);
    }

    @Override
    void prepare(Part part, Marking marking) {
        OdfText.styles(part, marking);
    }
}
