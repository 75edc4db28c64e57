package se.varsam.label;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.varsam.content.Captions;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;
import se.varsam.label.xmp.Xmp;

/**
 * Takes what a format finds while it reads a file. Not thread-safe.
 *
 * @since 0.1
 */
public final class Traces {

    private static final int LONGEST_DETAIL = 200;
    /** So many are kept, and the first of every kind. */
    private static final int MOST = 50_000;

    private final List<Trace> found = new ArrayList<>();
    private final Set<TraceKind> kinds = EnumSet.noneOf(TraceKind.class);
    private final Set<String> generators = new HashSet<>();
    private final List<String> captions = new ArrayList<>();
    private final List<String> atImages = new ArrayList<>();
    private final Map<LabelField, String> own = new EnumMap<>(LabelField.class);
    private final Captions words;

    Traces(Captions words) {
        this.words = words;
    }

    /**
     * An XMP packet.
     *
     * @param place where it was found
     * @param packet its bytes
     * @throws DamagedFileException when it is no well-formed XMP
     */
    public void xmp(String place, byte[] packet) {
        if (Xmp.isBlank(packet)) {
            return;
        }
        Xmp xmp = new Xmp(packet);
        Map<LabelField, String> fields = new EnumMap<>(LabelField.class);
        for (LabelField field : LabelField.values()) {
            xmp.value(field.namespace(), field.title()).ifPresent(value -> fields.put(field, value));
        }
        fields(place, fields);
        for (String property : new String[] {"AIGC", "ContentProducer"}) {
            xmp.value("http://www.tc260.org.cn/ns/AIGC/1.0/", property)
                    .ifPresent(value -> generator(place, "TC260 " + property));
        }
        xmp.value("http://ns.adobe.com/xap/1.0/", "CreatorTool").ifPresent(name -> program(place, name));
    }

    /**
     * The fields of a label that stand together: ours if a record is among them, otherwise somebody else's. A record alone
     * makes only itself ours, because a label without metadata leaves what others said of the source type as it was.
     *
     * @param place where they were found
     * @param fields their values
     */
    public void fields(String place, Map<LabelField, String> fields) {
        boolean isOurs = fields.containsKey(LabelField.RESTORE);
        if (isOurs && fields.containsKey(LabelField.KIND)) {
            own.putAll(fields);
            add(TraceKind.OWN_LABEL, place, fields.getOrDefault(LabelField.DIGITAL_SOURCE_TYPE, ""));
            return;
        }
        if (isOurs) {
            fields.forEach((field, value) -> {
                if (field == LabelField.RESTORE || field == LabelField.DRAWN) {
                    own.put(field, value);
                }
            });
            add(TraceKind.OWN_LABEL, place, "");
        }
        Optional.ofNullable(fields.get(LabelField.DIGITAL_SOURCE_TYPE)).ifPresent(uri -> sourceType(place, uri));
        Optional.ofNullable(fields.get(LabelField.SYSTEM)).ifPresent(name -> add(TraceKind.AI_SYSTEM, place, name));
    }

    /**
     * A Digital Source Type that somebody else wrote.
     *
     * @param place where it was found
     * @param uri IPTC's, C2PA's or schema.org's URI
     */
    public void sourceType(String place, String uri) {
        add(SourceType.isAi(uri) ? TraceKind.AI_SOURCE_TYPE : TraceKind.OTHER_SOURCE_TYPE, place, uri);
    }

    /**
     * A label of ours in a format without a place for {@link Marking#record()}: bytes that were put in, and nothing taken
     * away.
     *
     * @param source the file
     * @param at where they begin
     * @param count how many
     */
    public void inserted(Source source, long at, long count) {
        own.put(LabelField.RESTORE, Restore.ofInserted(source, at, count));
        add(TraceKind.OWN_LABEL, "text", "");
    }

    /**
     * A C2PA manifest.
     *
     * @param place where it was found
     */
    public void c2pa(String place) {
        add(TraceKind.C2PA_MANIFEST, place, "");
    }

    /**
     * What a generator leaves behind; the same at the same place is told once.
     *
     * @param place where it was found
     * @param name the generator's name or the name of what it left, never its content
     */
    public void generator(String place, String name) {
        if (generators.add(place + '\0' + name)) {
            add(TraceKind.GENERATOR, place, name);
        }
    }

    /**
     * The name of the program that wrote a file or a part of it; what is no generator is let go.
     *
     * @param place where it was found
     * @param name the name, with or without a version
     */
    public void program(String place, String name) {
        Generators.named(name).ifPresent(generator -> generator(place, generator));
    }

    /**
     * A comment or description; what tells of no generator is let go.
     *
     * @param place where it was found
     * @param text the text; the caller bounds its length
     */
    public void text(String place, String text) {
        Generators.inText(text).ifPresent(generator -> generator(place, generator));
    }

    /**
     * A field that only its name tells of; what no generator writes is let go.
     *
     * @param place where it was found
     * @param keyword the field's name
     */
    public void keyword(String place, String keyword) {
        Generators.ofKeyword(keyword).ifPresent(generator -> generator(place, generator));
    }

    /**
     * Text that is seen and may be a caption; what does not speak of AI is let go.
     *
     * @param place where it was found
     * @param text the text
     */
    public void caption(String place, String text) {
        if (Captions.isTelling(text)) {
            captions.add(text);
            add(Captions.isExact(text) ? TraceKind.EXACT_CAPTION : TraceKind.CAPTION, place, "");
        }
    }

    /**
     * {@return what an image in a document is called}
     *
     * @param image which, counted from 1
     */
    public static String place(int image) {
        return "bild " + image + " / image " + image;
    }

    /**
     * An image in a document.
     *
     * @param place which, as {@link #place} calls it
     * @param beside the text directly beside it, blank when there is none
     */
    public void image(String place, String beside) {
        add(Captions.isTelling(beside) ? TraceKind.CAPTIONED_IMAGE : TraceKind.UNCAPTIONED_IMAGE, place, "");
        if (Captions.isTelling(beside) && atImages.size() < MOST) {
            atImages.add(beside);
        }
        caption(place, beside);
    }

    /**
     * {@return where a last paragraph begins, its line ends before it included, that is a caption as this labeller writes
     * it; or -1}
     *
     * @param text the text, or its last lines
     */
    public int lastParagraph(String text) {
        return LastParagraph.startOf(text, words::has);
    }

    private void add(TraceKind kind, String place, String detail) {
        if (found.size() < MOST || !kinds.contains(kind)) {
            found.add(new Trace(
                    kind,
                    place,
                    detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL) + "…"));
            kinds.add(kind);
        }
    }

    Provenance provenance(LabelFormat format) {
        List<String> told = atImages.isEmpty() ? captions : atImages;
        return new Provenance(format.name(), format.kind(), format.layers(), found, told, own);
    }
}
