package se.varsam.label;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.content.Captions;
import se.varsam.content.ContentKind;
import se.varsam.label.bytes.Edits;
import se.varsam.label.xmp.Xmp;
import se.varsam.label.xmp.XmpProperty;
import se.varsam.term.Bilingual;
import se.varsam.term.Language;

/**
 * What a format is to write into one file: a label, with the words and layers chosen.
 *
 * @since 0.1
 */
public final class Marking {

    private static final String DC = "http://purl.org/dc/elements/1.1/";

    private final AiLabel label;
    private final ContentKind kind;
    private final Bilingual words;
    private final Set<LabelLayer> layers;
    private final ImageMark image;
    private final Optional<ImageMark> drawn;
    private final String record;

    private Marking(
            AiLabel label,
            ContentKind kind,
            Bilingual words,
            Set<LabelLayer> layers,
            ImageMark image,
            Optional<ImageMark> drawn,
            String record) {
        this.label = label;
        this.kind = kind;
        this.words = words;
        this.layers = layers;
        this.image = image;
        this.drawn = drawn;
        this.record = record;
    }

    /** What to write into a file, or into text, of a kind that applies unless the label has one. */
    static Marking of(
            AiLabel label, ContentKind otherwise, Captions captions, Set<LabelLayer> layers, ImageMark image) {
        ContentKind kind = label.kind() == ContentKind.UNKNOWN ? otherwise : label.kind();
        return new Marking(label, kind, captions.of(kind, label.origin()), layers, image, Optional.empty(), "");
    }

    /** A label that stands by itself: metadata only, nothing to restore. */
    static Marking sidecar(AiLabel label, ContentKind kind, Captions captions) {
        return of(label, kind, captions, EnumSet.of(LabelLayer.METADATA), ImageMark.BESIDE);
    }

    boolean isDrawn() {
        return drawn.isPresent();
    }

    Marking drawn(ImageMark mark) {
        return new Marking(label, kind, words, layers, image, Optional.of(mark), record);
    }

    Marking recording(String line) {
        return new Marking(label, kind, words, layers, image, drawn, line);
    }

    /**
     * {@return whether a layer is to be written}
     *
     * @param layer the layer
     */
    public boolean has(LabelLayer layer) {
        return layers.contains(layer);
    }

    /** {@return how a raster image is marked visibly; only of meaning where {@link LabelLayer#VISIBLE} is chosen} */
    public ImageMark image() {
        return image;
    }

    /** {@return the kind of content} */
    public ContentKind kind() {
        return kind;
    }

    /** {@return whether a document's images are what the label is about, rather than the document} */
    public boolean isOfImages() {
        return kind == ContentKind.IMAGE || kind == ContentKind.MAP;
    }

    /** {@return the languages of the visible caption, the first one first} */
    public List<Language> languages() {
        return label.languages();
    }

    /**
     * {@return the caption in one language, without full stop}
     *
     * @param language the language
     */
    public String caption(Language language) {
        return words.in(language);
    }

    /** {@return the visible caption in all its languages, without full stop: {@code Denna bild … AI / This image … AI}} */
    public String caption() {
        return label.languages().stream().map(words::in).collect(Collectors.joining(" / "));
    }

    /**
     * {@return what to put after a text so that the caption is its last paragraph}
     *
     * @param text the text, or its last lines
     */
    public String paragraphAfter(String text) {
        return LastParagraph.after(text, caption());
    }

    /** {@return the line that brings the unlabelled file back: letters, digits and {@code ;:_-} only} */
    public String record() {
        return record;
    }

    /** {@return what the metadata says, in order; only how to restore the file where that layer is not chosen} */
    public Map<LabelField, String> fields() {
        Map<LabelField, String> fields = new EnumMap<>(LabelField.class);
        if (has(LabelLayer.METADATA)) {
            fields.put(LabelField.DIGITAL_SOURCE_TYPE, sourceType());
            fields.put(LabelField.SYSTEM, label.system());
            if (!label.version().isBlank()) {
                fields.put(LabelField.VERSION, label.version());
            }
            label.prompt().ifPresent(prompt -> {
                fields.put(LabelField.PROMPT, prompt.text());
                if (!prompt.writer().isBlank()) {
                    fields.put(LabelField.PROMPT_WRITER, prompt.writer());
                }
            });
            fields.put(LabelField.CAPTION, caption());
            fields.put(LabelField.KIND, kind.name());
            label.date().ifPresent(date -> fields.put(LabelField.DATE, date.toString()));
            label.review().ifPresent(review -> {
                fields.put(LabelField.REVIEWER, review.reviewer());
                fields.put(LabelField.EDITOR, review.editor());
                fields.put(LabelField.REVIEWED, review.date().toString());
            });
        }
        drawn.ifPresent(mark -> fields.put(LabelField.DRAWN, mark.name()));
        if (!record.isEmpty()) {
            fields.put(LabelField.RESTORE, record);
        }
        return Collections.unmodifiableMap(fields);
    }

    /** {@return the Digital Source Type: a URI of IPTC or, for data, of C2PA} */
    public String sourceType() {
        return SourceType.of(label.origin(), kind);
    }

    /** {@return the Digital Source Type without its vocabulary: {@code trainedAlgorithmicMedia}} */
    public String sourceTypeName() {
        return SourceType.name(sourceType());
    }

    /** {@return the Digital Source Type as schema.org names it} */
    public String schemaOrgSourceType() {
        return SourceType.schemaOrg(sourceType());
    }

    /** {@return a new XMP packet in UTF-8} */
    public byte[] xmp() {
        return Xmp.packet(properties());
    }

    /**
     * {@return a new XMP packet in UTF-8 with a further description}
     *
     * @param description an {@code rdf:Description} as XML, written with the prefix {@code rdf}
     */
    public byte[] xmp(String description) {
        return Xmp.packet(properties(), description);
    }

    /**
     * {@return what to change in an XMP packet; everything else in it stays, byte for byte}
     *
     * @param packet the packet in UTF-8
     * @throws se.varsam.label.bytes.DamagedFileException when it is no such packet
     */
    public Edits xmpInto(byte[] packet) {
        if (Xmp.isBlank(packet)) {
            Edits edits = new Edits();
            edits.replace(0, packet.length, xmp());
            return edits;
        }
        return new Xmp(packet).adding(properties());
    }

    /**
     * {@return what to change in an XMP packet that has to describe its properties, as PDF/A asks for}
     *
     * @param packet the packet in UTF-8
     * @param schema an item of {@code pdfaExtension:schemas}: one {@code rdf:li} that declares its namespaces, or several
     * @throws se.varsam.label.bytes.DamagedFileException when it is no such packet
     */
    public Edits xmpInto(byte[] packet, String schema) {
        return new Xmp(packet).adding(properties(), schema);
    }

    private List<XmpProperty> properties() {
        Map<String, XmpProperty> properties = new LinkedHashMap<>();
        fields().forEach((field, value) -> properties.put(field.title(), plain(field, value)));
        if (has(LabelLayer.METADATA)) {
            Map<String, String> texts = new LinkedHashMap<>();
            texts.put(label.languages().get(0).tag(), words.in(label.languages().get(0)));
            for (Language language : Language.values()) {
                texts.put(language.tag(), words.in(language));
            }
            properties.put("description", new XmpProperty("dc", DC, "description", texts, XmpProperty.Existing.KEEP));
        }
        return List.copyOf(properties.values());
    }

    private static XmpProperty plain(LabelField field, String value) {
        return new XmpProperty(
                field.prefix(), field.namespace(), field.title(), Map.of("", value), XmpProperty.Existing.REPLACE);
    }
}
