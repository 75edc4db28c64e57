package se.varsam.label.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelField;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.bytes.Source;
import se.varsam.label.xml.XmlTag;
import se.varsam.label.xml.XmlText;

/** Office Open XML (ISO/IEC 29500), transitional and strict: custom properties, keywords and, in text, a caption. */
public final class Ooxml extends Document {

    private static final String LABEL = "docProps/varsam.xml";
    private static final String CUSTOM = "docProps/custom.xml";
    private static final String RELATIONSHIPS = "_rels/.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/";
    private static final String LABEL_RELATION = LabelPart.NAMESPACE + "label";
    private static final String CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    private final String folder;
    private final String endings;

    private Ooxml(String name, ContentKind kind, Set<LabelLayer> layers, String folder, String endings) {
        super(name, kind, layers);
        this.folder = folder;
        this.endings = endings;
    }

    /** {@return text documents} */
    public static Ooxml docx() {
        return new Ooxml("DOCX", ContentKind.TEXT, Set.of(LabelLayer.values()), "word/", "docx docm dotx dotm");
    }

    /** {@return workbooks} */
    public static Ooxml xlsx() {
        return new Ooxml("XLSX", ContentKind.DATA, Set.of(LabelLayer.METADATA), "xl/", "xlsx xlsm xltx xltm xlsb");
    }

    /** {@return presentations} */
    public static Ooxml pptx() {
        return new Ooxml(
                "PPTX", ContentKind.TEXT, Set.of(LabelLayer.METADATA), "ppt/", "pptx pptm potx potm ppsx ppsm");
    }

    @Override
    public boolean recognises(Source source, String name) {
        return seems(
                source,
                name,
                endings,
                zip -> zip.entry(TYPES).isPresent()
                        && zip.entries().stream().anyMatch(entry -> entry.name().startsWith(folder)));
    }

    @Override
    String labelPart() {
        return LABEL;
    }

    @Override
    boolean isSigned(Zip zip) {
        return zip.entries().stream().anyMatch(entry -> entry.name().startsWith("_xmlsignatures/"))
                || related(zip, "digital-signature/origin").isPresent();
    }

    @Override
    void check(Zip zip) {
        Part.required(zip, RELATIONSHIPS);
        Part.required(zip, TYPES);
    }

    @Override
    String content(Zip zip) {
        return related(zip, "/officeDocument").orElse(folder + "document.xml");
    }

    /** The part that the package refers to with a type of relationship that ends so. */
    private static Optional<String> related(Zip zip, String... types) {
        return Part.required(zip, RELATIONSHIPS).tags().stream()
                .filter(tag -> tag.kind() != XmlTag.Kind.CLOSE && tag.local().equals("Relationship"))
                .filter(tag -> !Part.value(tag, "TargetMode").equals("External"))
                .filter(tag -> List.of(types).stream()
                        .anyMatch(type -> Part.value(tag, "Type").endsWith(type)))
                .map(tag -> Part.value(tag, "Target"))
                .map(target -> target.startsWith("/") ? target.substring(1) : target)
                .map(target -> target.startsWith("./") ? target.substring(2) : target)
                .findFirst();
    }

    private static Optional<String> custom(Zip zip) {
        return related(zip, "/custom-properties", "/customProperties");
    }

    @Override
    String metadataPart() {
        return CUSTOM;
    }

    @Override
    Map<LabelField, String> metadata(Zip zip) {
        Map<LabelField, String> fields = new EnumMap<>(LabelField.class);
        custom(zip).flatMap(name -> Part.in(zip, name)).ifPresent(part -> {
            List<XmlTag> tags = part.tags();
            for (int i = 0; i < tags.size(); i++) {
                if (isProperty(tags.get(i)) && tags.get(i).kind() == XmlTag.Kind.OPEN) {
                    String value = part.text(tags, i + 1);
                    LabelField.named(Part.value(tags.get(i), "name")).ifPresent(field -> fields.put(field, value));
                }
            }
        });
        return fields;
    }

    private static boolean isProperty(XmlTag tag) {
        return tag.kind() != XmlTag.Kind.CLOSE && tag.local().equals("property");
    }

    @Override
    void describe(Zip zip, ZipPatch patch, Marking marking) {
        String name = custom(zip).orElse(CUSTOM);
        String strict = Part.required(zip, RELATIONSHIPS).tags().stream()
                        .anyMatch(tag -> Part.value(tag, "Type").equals(STRICT + "relationships/officeDocument"))
                ? STRICT + "customProperties"
                : "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
        Part part = Part.in(zip, name)
                .orElseGet(() -> Part.of("<?xml version=\"1.0\" encoding=\"UTF-8\""
                        + " standalone=\"yes\"?>\n<Properties xmlns=\"" + strict + "\"></Properties>"));
        patch.put(name, CustomProperties.merge(part, marking.fields()));
        related(zip, "/metadata/core-properties")
                .ifPresent(core -> Part.in(zip, core)
                        .ifPresent(each -> patch.put(core, CustomProperties.keywords(each, keywords(marking)))));
    }

    @Override
    void register(Zip zip, ZipPatch patch, boolean described) {
        Part related = Part.required(zip, RELATIONSHIPS);
        Part types = Part.required(zip, TYPES);
        List<XmlTag> inRelated = related.tags();
        List<XmlTag> inTypes = types.tags();
        int root = Part.required(inRelated, "Relationships");
        int rootOfTypes = Part.required(inTypes, "Types");
        if (described && custom(zip).isEmpty()) {
            boolean strict =
                    inRelated.stream().anyMatch(tag -> Part.value(tag, "Type").startsWith(STRICT));
            String type = strict ? STRICT + "relationships/customProperties" : RELATED + "custom-properties";
            related.append(inRelated, root, relationship(inRelated, root, type, CUSTOM));
        }
        if (described && has(inTypes, "ContentType", CUSTOM_TYPE).isEmpty()) {
            types.append(
                    inTypes,
                    rootOfTypes,
                    type(inTypes.get(rootOfTypes), custom(zip).orElse(CUSTOM), CUSTOM_TYPE));
        }
        if (has(inRelated, "Type", LABEL_RELATION).isEmpty()) {
            related.append(inRelated, root, relationship(inRelated, root, LABEL_RELATION, LABEL));
        }
        if (has(inTypes, "PartName", "/" + LABEL).isEmpty()) {
            types.append(inTypes, rootOfTypes, type(inTypes.get(rootOfTypes), LABEL, "application/xml"));
        }
        patch.put(RELATIONSHIPS, related.changed());
        patch.put(TYPES, types.changed());
    }

    private static Optional<XmlTag> has(List<XmlTag> tags, String attribute, String value) {
        return tags.stream()
                .filter(tag -> Part.value(tag, attribute).equals(value))
                .findFirst();
    }

    private static String relationship(List<XmlTag> tags, int root, String type, String target) {
        String base = "rIdVarsam" + (target.equals(LABEL) ? "Label" : "Custom");
        Set<String> taken = tags.stream().map(tag -> Part.value(tag, "Id")).collect(Collectors.toSet());
        String id = base;
        for (int i = 1; taken.contains(id); i++) {
            id = base + i;
        }
        return "<" + tags.get(root).prefix() + "Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private static String type(XmlTag root, String part, String type) {
        return "<" + root.prefix() + "Override PartName=\"/" + XmlText.escape(part) + "\" ContentType=\"" + type
                + "\"/>";
    }

    @Override
    Function<XmlTag, Role> roles() {
        return WordRoles::of;
    }

    @Override
    Role shown() {
        return Role.TEXT;
    }

    @Override
    String paragraph(Marking marking, XmlTag neighbour, String end) {
        return WordRoles.paragraph(marking, neighbour, end);
    }

    @Override
    void prepare(Part part, Marking marking) {}
}
