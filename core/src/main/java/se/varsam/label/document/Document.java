package se.varsam.label.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelException;
import se.varsam.label.LabelField;
import se.varsam.label.LabelFormat;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;
import se.varsam.label.xml.XmlTag;
import se.varsam.term.Language;

/** A document in a ZIP file: what both families have in common. */
abstract sealed class Document implements LabelFormat permits Ooxml, Odf {

    private static final String MANIFEST = "META-INF/content_credential.c2pa";

    private final String name;
    private final ContentKind kind;
    private final Set<LabelLayer> layers;

    Document(String name, ContentKind kind, Set<LabelLayer> layers) {
        this.name = name;
        this.kind = kind;
        this.layers = layers;
    }

    /** Where the part stands that is all ours. */
    abstract String labelPart();

    /** Whether somebody signed the document, or a part of it that a label changes. */
    abstract boolean isSigned(Zip zip);

    /** Refuses what cannot be read. */
    abstract void check(Zip zip);

    /** Where programs look for metadata. */
    abstract String metadataPart();

    /** What is said of AI there. */
    abstract Map<LabelField, String> metadata(Zip zip);

    /** Where the text stands. */
    abstract String content(Zip zip);

    abstract Function<XmlTag, Role> roles();

    /** The role after whose tags text is shown. */
    abstract Role shown();

    /** A paragraph with the caption, written as its neighbours are. */
    abstract String paragraph(Marking marking, XmlTag neighbour, String end);

    /** What the paragraphs need elsewhere in the same part. */
    abstract void prepare(Part part, Marking marking);

    /** Writes the fields where programs look for them. */
    abstract void describe(Zip zip, ZipPatch patch, Marking marking);

    /** Makes our part known to the package. */
    abstract void register(Zip zip, ZipPatch patch, boolean described);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final ContentKind kind() {
        return kind;
    }

    @Override
    public final Set<LabelLayer> layers() {
        return layers;
    }

    @Override
    public final void read(Source source, Traces traces) {
        Zip zip = new Zip(source, name);
        check(zip);
        Map<LabelField, String> own = LabelPart.read(zip, labelPart());
        traces.fields(labelPart(), own);
        if (!own.containsKey(LabelField.DIGITAL_SOURCE_TYPE)) {
            Map<LabelField, String> foreign = new HashMap<>(metadata(zip));
            foreign.remove(LabelField.RESTORE);
            traces.fields(metadataPart(), foreign);
        }
        zip.entry(MANIFEST).ifPresent(entry -> traces.c2pa(MANIFEST));
        if (layers.contains(LabelLayer.VISIBLE)) {
            ImageTracer tracer = new ImageTracer(zip, traces);
            Prose prose = Prose.read(Part.required(zip, content(zip)), roles(), shown(), tracer);
            for (int i = 0; i < prose.loose(); i++) {
                tracer.image(prose.last());
            }
        }
    }

    @Override
    public final void mark(Source source, Marking marking, Edits edits) {
        Zip zip = new Zip(source, name);
        check(zip);
        if (isSigned(zip)) {
            throw LabelException.of(LabelException.Reason.SIGNED, name);
        }
        ZipPatch patch = new ZipPatch(source, zip);
        if (marking.has(LabelLayer.VISIBLE) && layers.contains(LabelLayer.VISIBLE)) {
            caption(zip, patch, marking);
        }
        if (marking.has(LabelLayer.METADATA)) {
            describe(zip, patch, marking);
        }
        register(zip, patch, marking.has(LabelLayer.METADATA));
        LabelPart.write(zip, patch, labelPart(), marking.fields());
        patch.into(edits);
    }

    /** An image gets its caption beside it, anything else gets it at the end; not twice in the same words. */
    private void caption(Zip zip, ZipPatch patch, Marking marking) {
        String place = content(zip);
        Part part = Part.required(zip, place);
        boolean beside = marking.isOfImages();
        Captioner captioner = new Captioner(this, part, marking);
        Prose prose = Prose.read(part, roles(), shown(), captioner);
        String sentence = marking.caption() + ".";
        if ((!beside || captioner.images() == 0 || prose.loose() > 0)
                && !prose.last().equals(sentence)) {
            prose.append(part, paragraph(marking, prose.body(), "."));
            captioner.appended();
        }
        if (captioner.hasWritten()) {
            prepare(part, marking);
            patch.put(place, part.changed());
        }
    }

    static String locale(Language language) {
        return language == Language.SWEDISH ? "sv-SE" : "en-GB";
    }

    /** What is said where only words fit. */
    static List<String> keywords(Marking marking) {
        return List.of("AI", marking.sourceTypeName());
    }

    /** Opens a file to see what it is; a damaged one goes by its name. */
    static boolean seems(Source source, String fileName, String endings, Function<Zip, Boolean> test) {
        if (!source.has(0, "PK\3\4")) {
            return false;
        }
        try {
            return test.apply(new Zip(source, "ZIP"));
        } catch (DamagedFileException | LabelException e) {
            String lower = fileName.toLowerCase(Locale.ROOT);
            return Optional.of(lower.substring(lower.lastIndexOf('.') + 1))
                    .filter(ending -> (" " + endings + " ").contains(" " + ending + " "))
                    .isPresent();
        }
    }
}
