package se.varsam.label.media;

import java.util.Set;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelException;
import se.varsam.label.LabelFormat;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;
import se.varsam.term.Bilingual;

/**
 * WebM and Matroska (RFC 9559): a Tags element of its own after the media, found through the table of places at the
 * beginning; in a recording without such tables, before the media.
 */
public final class Matroska implements LabelFormat {

    private static final long DOC_TYPE = 0x4282;
    private static final long WRITING_APP = 0x5741;
    private static final long TRACK_ENTRY = 0xAE;
    private static final long TRACK_TYPE = 0x83;
    private static final int VIDEO = 1;
    private static final int MOST_HEADER = 4096;
    private static final int BEFORE_TRACKS = 64;

    private final String name;
    private final ContentKind kind;

    private Matroska(String name, ContentKind kind) {
        this.name = name;
        this.kind = kind;
    }

    /** {@return the format of films} */
    public static Matroska film() {
        return new Matroska("WebM/Matroska", ContentKind.VIDEO);
    }

    /** {@return the format of sound alone} */
    public static Matroska sound() {
        return new Matroska("WebM/Matroska", ContentKind.AUDIO);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ContentKind kind() {
        return kind;
    }

    @Override
    public Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    public boolean recognises(Source source, String fileName) {
        if (!source.has(0, Ebml.number(Segment.HEADER))) {
            return false;
        }
        try {
            return isMatroska(source) && kind == kindOf(source);
        } catch (DamagedFileException e) {
            return false;
        }
    }

    private static boolean isMatroska(Source source) {
        Ebml header = Ebml.sizedAt(source, 0, source.length());
        if (header.size() > MOST_HEADER) {
            return false;
        }
        for (long at = header.data(); at < header.end(); ) {
            Ebml element = Ebml.sizedAt(source, at, header.end());
            if (element.is(DOC_TYPE)) {
                String type = Tags.text(source, element, MOST_HEADER);
                return type.equals("webm") || type.equals("matroska");
            }
            at = element.end();
        }
        return false;
    }

    /** Sound, if the tracks are read and none of them is film. */
    private static ContentKind kindOf(Source source) {
        try {
            long at = Ebml.sizedAt(source, 0, source.length()).end();
            at = Ebml.at(source, at, source.length()).data();
            for (int i = 0; i < BEFORE_TRACKS; i++) {
                Ebml element = Ebml.sizedAt(source, at, source.length());
                if (element.is(Segment.TRACKS)) {
                    return hasFilm(source, element) ? ContentKind.VIDEO : ContentKind.AUDIO;
                }
                at = element.end();
            }
        } catch (DamagedFileException e) {
            return ContentKind.VIDEO;
        }
        return ContentKind.VIDEO;
    }

    private static boolean hasFilm(Source source, Ebml tracks) {
        for (long at = tracks.data(); at < tracks.end(); ) {
            Ebml track = Ebml.sizedAt(source, at, tracks.end());
            for (long next = track.data(); track.is(TRACK_ENTRY) && next < track.end(); ) {
                Ebml part = Ebml.sizedAt(source, next, track.end());
                if (part.is(TRACK_TYPE) && part.size() == 1 && source.u8(part.data()) == VIDEO) {
                    return true;
                }
                next = part.end();
            }
            at = track.end();
        }
        return false;
    }

    @Override
    public void read(Source source, Traces traces) {
        int[] tags = new int[1];
        Segment.walk(source, element -> {
            if (element.is(Segment.TAGS)) {
                Packet.limit(++tags[0], element.at());
                Tags.read(source, element, traces);
            } else if (element.is(Segment.INFO)) {
                readInfo(source, element, traces);
            }
        });
    }

    private static void readInfo(Source source, Ebml info, Traces traces) {
        for (long at = info.data(); at < info.end(); ) {
            Ebml element = Ebml.sizedAt(source, at, info.end());
            if (element.is(WRITING_APP)) {
                traces.program("Info", Tags.text(source, element, Packet.LONGEST_TEXT));
            }
            at = element.end();
        }
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        Segment segment = Segment.walk(source, element -> {
            if (element.is(Segment.TAGS)) {
                Tags.silence(source, element, marking.fields().keySet(), edits);
            }
        });
        byte[] tags = Tags.of(marking);
        long growth = tags.length;
        if (segment.isStream()) {
            edits.insert(segment.firstCluster(), tags);
        } else {
            byte[] table = segment.seekHead()
                    .map(head -> SeekTable.point(source, segment, head, edits))
                    .orElse(new byte[0]);
            edits.insert(segment.end(), table);
            edits.insert(segment.end(), tags);
            growth += table.length;
        }
        if (segment.isSized()) {
            resize(segment.element(), growth, edits);
        }
    }

    private void resize(Ebml segment, long growth, Edits edits) {
        long size = segment.size() + growth;
        if (!Ebml.holds(segment.sizeWidth(), size)) {
            throw LabelException.of(
                    LabelException.Reason.NO_PLACE,
                    name,
                    new Bilingual(
                            "segmentets storlek har för få byte för att växa",
                            "the segment's size has too few bytes to grow"));
        }
        edits.replace(segment.sizeAt(), segment.sizeWidth(), Ebml.size(size, segment.sizeWidth()));
    }
}
