package se.varsam.label.media;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.varsam.label.LabelField;
import se.varsam.label.Traces;
import se.varsam.label.bytes.Source;

/** What a label needs to know of an ID3v2 tag's frames. */
final class Id3Content {

    private static final Set<String> TEXTS = Set.of("TXXX", "TXX");
    private static final Set<String> COMMENTS = Set.of("COMM", "COM");
    private static final Set<String> PROGRAMS = Set.of("TSSE", "TSS");
    private static final String MANIFEST = "application/x-c2pa-manifest-store";
    private static final int LONGEST = 1 << 20;
    private static final int LANGUAGE = 3;

    private final List<Id3Frame> packets = new ArrayList<>();
    private final Map<LabelField, String> fields = new EnumMap<>(LabelField.class);
    private final Map<LabelField, Id3Frame> frames = new EnumMap<>(LabelField.class);
    private boolean hasManifest;
    private boolean hasComment;

    private Id3Content() {}

    static Id3Content read(Source source, Id3Tag tag, @Nullable Traces traces) {
        Id3Content content = new Id3Content();
        tag.frames(source, frame -> content.visit(source, frame, traces));
        return content;
    }

    private void visit(Source source, Id3Frame frame, @Nullable Traces traces) {
        if (frame.id().equals("PRIV") && isXmp(source, frame)) {
            Packet.limit(packets.size() + 1, frame.at());
            packets.add(frame);
        } else if (frame.id().equals("GEOB") || frame.id().equals("GEO")) {
            String start = source.latin1(frame.data(), Math.min(frame.size(), MANIFEST.length() + 8L));
            hasManifest |= start.contains(MANIFEST);
        } else if (frame.size() <= LONGEST && TEXTS.contains(frame.id())) {
            field(source, frame);
        } else if (frame.size() <= Packet.LONGEST_TEXT && COMMENTS.contains(frame.id())) {
            List<String> texts = Id3Text.read(content(source, frame), LANGUAGE);
            hasComment |= texts.size() == 2 && texts.get(0).isEmpty();
            if (traces != null) {
                texts.forEach(text -> traces.text("COMM", text));
            }
        } else if (traces != null && frame.size() <= Packet.LONGEST_TEXT && PROGRAMS.contains(frame.id())) {
            Id3Text.read(content(source, frame), 0).forEach(text -> traces.program("ID3", text));
        }
    }

    private void field(Source source, Id3Frame frame) {
        List<String> texts = Id3Text.read(content(source, frame), 0);
        if (texts.size() == 2) {
            LabelField.named(texts.get(0)).ifPresent(field -> {
                fields.putIfAbsent(field, texts.get(1));
                frames.putIfAbsent(field, frame);
            });
        }
    }

    /** The content, freed of stuffed zeros and of the length that stands before it in some frames. */
    private static byte[] content(Source source, Id3Frame frame) {
        byte[] raw = Packet.bytes(source, frame.data(), frame.size());
        return frame.isPlain() ? raw : Stuffing.remove(raw);
    }

    private static boolean isXmp(Source source, Id3Frame frame) {
        return frame.size() >= Id3Writer.XMP.length() && source.has(frame.data(), Id3Writer.XMP);
    }

    /** The XMP packet to merge into. */
    Optional<Id3Frame> packet() {
        return packets.stream().findFirst();
    }

    byte[] packet(Source source, Id3Frame frame) {
        byte[] content = content(source, frame);
        return Arrays.copyOfRange(content, Id3Writer.XMP.length(), content.length);
    }

    List<Id3Frame> packets() {
        return packets;
    }

    Map<LabelField, String> fields() {
        return fields;
    }

    /** Frames that stand where ours are to stand: two of one name are not allowed. */
    Collection<Id3Frame> duplicates(Set<LabelField> written) {
        Map<LabelField, Id3Frame> same = new EnumMap<>(frames);
        same.keySet().retainAll(written);
        return same.values();
    }

    boolean hasManifest() {
        return hasManifest;
    }

    /** What to call a comment of ours: players show the one without a name, and there may be one already. */
    String freeDescription() {
        return hasComment ? "AI" : "";
    }
}
