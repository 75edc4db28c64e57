package se.varsam.label;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.varsam.content.Captions;
import se.varsam.content.Content;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentTrait;
import se.varsam.term.Terms;

/**
 * What an inspection found in a file. That nothing was found never means that a human made it: marks are easily lost.
 *
 * @param format the file's format, for example {@code PNG}
 * @param kind the kind of content that the format holds
 * @param places the layers that the format has a place for
 * @param traces every piece of evidence, in the order of the file
 * @param captions the visible captions that speak of AI, as written; where images have such captions, only theirs
 * @param fields what Varsam's label says, empty without one; reviewers and prompts may be among it
 * @since 0.1
 */
public record Provenance(
        String format,
        ContentKind kind,
        Set<LabelLayer> places,
        List<Trace> traces,
        List<String> captions,
        Map<LabelField, String> fields) {

    /** Copies the collections. */
    public Provenance {
        places = Set.copyOf(places);
        traces = List.copyOf(traces);
        captions = List.copyOf(captions);
        fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(fields));
    }

    /**
     * {@return whether there is a certain kind of evidence}
     *
     * @param what the kind
     */
    public boolean has(TraceKind what) {
        return traces.stream().anyMatch(trace -> trace.kind() == what);
    }

    /** {@return whether people or machines are told, by us or by others, that AI had part in it} */
    public boolean tellsOfAi() {
        return isReadable() || isSeenAs(labelledKind());
    }

    /** {@return the layers that the format has a place for and that say nothing of AI} */
    public Set<LabelLayer> missing() {
        Set<LabelLayer> missing = EnumSet.noneOf(LabelLayer.class);
        missing.addAll(places);
        if (isReadable()) {
            missing.remove(LabelLayer.METADATA);
        }
        if (isSeenAs(labelledKind())) {
            missing.remove(LabelLayer.VISIBLE);
        }
        return missing;
    }

    /**
     * {@return content as this file shows it: with the caption that stands in it, or without one where the file has a place
     * for it; what the file cannot show stays as it was said}
     *
     * @param said what is said of the content
     */
    public Content seen(Content said) {
        Content content = said.kind() == ContentKind.UNKNOWN
                ? new Content(kind, said.origin(), said.audience(), said.caption(), said.answers())
                : said;
        if (isSeenAs(content.kind())) {
            return content.captioned(weakestCaption()).with(ContentTrait.LABELLED);
        }
        return places.contains(LabelLayer.VISIBLE)
                ? content.captioned("").without(ContentTrait.LABELLED, ContentTrait.CAPTION_ADJACENT)
                : content;
    }

    /** Of several captions the one that says least exactly what it should. */
    private String weakestCaption() {
        return captions.stream()
                .filter(caption -> !Captions.isExact(caption))
                .findFirst()
                .orElse(captions.isEmpty() ? fields.getOrDefault(LabelField.CAPTION, "") : captions.get(0));
    }

    private boolean isReadable() {
        return has(TraceKind.AI_SOURCE_TYPE) || fields.containsKey(LabelField.DIGITAL_SOURCE_TYPE);
    }

    /** Whether it has a visible caption on AI; where the images are what AI made, every one of them. */
    private boolean isSeenAs(ContentKind what) {
        boolean told = has(TraceKind.CAPTION) || has(TraceKind.EXACT_CAPTION) || drawn().isPresent();
        return switch (what) {
            case IMAGE, MAP, UNKNOWN -> told && !has(TraceKind.UNCAPTIONED_IMAGE);
            default -> told;
        };
    }

    private ContentKind labelledKind() {
        return Terms.find(ContentKind.class, fields.getOrDefault(LabelField.KIND, ""))
                .orElse(kind);
    }

    /** What was drawn into the image. */
    Optional<ImageMark> drawn() {
        return Optional.ofNullable(fields.get(LabelField.DRAWN)).flatMap(name -> Terms.find(ImageMark.class, name));
    }

    /** The record that brings the unlabelled file back. */
    Optional<String> restore() {
        return Optional.ofNullable(fields.get(LabelField.RESTORE));
    }

    /** Format and kinds of evidence: no caption, name or prompt. */
    @Override
    public String toString() {
        return traces.stream()
                .map(trace -> trace.kind().name())
                .distinct()
                .collect(Collectors.joining(", ", "Provenance[" + format + ": ", "]"));
    }
}
