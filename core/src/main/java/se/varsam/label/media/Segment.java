package se.varsam.label.media;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;

/** The Segment of a Matroska file (RFC 9559): what is in it at its first level, as far as a label needs to know. */
final class Segment {

    static final long HEADER = 0x1A45DFA3L;
    static final long SEEK_HEAD = 0x114D9B74L;
    static final long INFO = 0x1549A966L;
    static final long TRACKS = 0x1654AE6BL;
    static final long CLUSTER = 0x1F43B675L;
    static final long CUES = 0x1C53BB6BL;
    static final long ATTACHMENTS = 0x1941A469L;
    static final long CHAPTERS = 0x1043A770L;
    static final long TAGS = 0x1254C367L;
    private static final long SEGMENT = 0x18538067L;
    private static final long POSITION = 0xA7;
    private static final int BEFORE_BLOCKS = 4;
    private static final Set<Long> LEVEL_1 =
            Set.of(SEEK_HEAD, INFO, TRACKS, CLUSTER, CUES, ATTACHMENTS, CHAPTERS, TAGS);

    /** Takes each element of the first level, first to last. */
    interface Visitor {
        void visit(Ebml element);
    }

    private final Source source;
    private final Ebml segment;
    private @Nullable Ebml seekHead;
    private @Nullable Ebml afterSeekHead;
    private @Nullable Ebml cluster;
    private boolean hasPlaces;
    private long end;

    private Segment(Source source, Ebml segment) {
        this.source = source;
        this.segment = segment;
    }

    static Segment walk(Source source, Visitor visitor) {
        long at = 0;
        Ebml element = Ebml.sizedAt(source, 0, source.length());
        while (!element.is(SEGMENT)) {
            if (element.size() == Ebml.UNKNOWN || !(element.is(HEADER) || element.is(Ebml.VOID))) {
                throw new DamagedFileException(at, "filens segment saknas", "the file's segment is missing");
            }
            at = element.end();
            element = segmentAt(source, at);
        }
        Segment segment = new Segment(source, element);
        segment.children(visitor);
        return segment;
    }

    /** The size of a segment whose end was cut off is let be: what it holds shows whether that matters. */
    private static Ebml segmentAt(Source source, long at) {
        Ebml head = Ebml.head(source, at);
        return head.is(SEGMENT) ? head : Ebml.at(source, at, source.length());
    }

    private void children(Visitor visitor) {
        long limit = isSized() ? segment.end() : source.length();
        Ebml before = null;
        long at = segment.data();
        try {
            while (at < limit && !startsAnew(at)) {
                Ebml element = Ebml.at(source, at, limit);
                if (element.is(CLUSTER)) {
                    cluster = cluster == null ? element : cluster;
                } else {
                    note(element, before);
                    visitor.visit(element);
                }
                before = element;
                at = element.size() == Ebml.UNKNOWN ? endOfUnsized(element, limit) : element.end();
            }
            end = at;
        } catch (DamagedFileException e) {
            if (!isStream()) {
                throw e;
            }
            end = limit;
        }
    }

    private void note(Ebml element, @Nullable Ebml before) {
        if (element.size() == Ebml.UNKNOWN) {
            throw new DamagedFileException(element.at(), "ett element saknar storlek", "an element has no size");
        }
        if (before == null && element.is(Ebml.CRC)) {
            throw new DamagedFileException(
                    element.at(),
                    "hela filen har en kontrollsumma som märkningen skulle bryta",
                    "the whole file has a check sum that the label would break");
        }
        if (element.is(SEEK_HEAD) && seekHead == null) {
            seekHead = element;
        } else if (before != null && before.equals(seekHead) && element.is(Ebml.VOID)) {
            afterSeekHead = element;
        }
        hasPlaces |= element.is(CUES) || (element.is(SEEK_HEAD) && !element.equals(seekHead));
    }

    /** A further recording may follow one whose segment has no size. */
    private boolean startsAnew(long at) {
        return !isSized() && source.has(at, Ebml.number(HEADER));
    }

    /** A cluster without size ends before what only a segment can hold. */
    private long endOfUnsized(Ebml element, long limit) {
        long at = element.data();
        while (at < limit) {
            Ebml child = Ebml.at(source, at, limit);
            if (LEVEL_1.contains(child.id()) || child.is(HEADER)) {
                return at;
            }
            at = Ebml.sizedAt(source, at, limit).end();
        }
        return at;
    }

    /** Whether nothing says where the clusters are, or what follows them, as in a recording that was written as it went. */
    boolean isStream() {
        return cluster != null
                && !hasPlaces
                && !knowsItsPlace(cluster)
                && (seekHead == null || SeekTable.farthest(source, seekHead) < cluster.at() - segment.data());
    }

    private boolean knowsItsPlace(Ebml first) {
        long limit = first.size() == Ebml.UNKNOWN ? source.length() : first.end();
        long at = first.data();
        for (int i = 0; i < BEFORE_BLOCKS && at < limit; i++) {
            Ebml child = Ebml.at(source, at, limit);
            if (child.size() == Ebml.UNKNOWN) {
                return false;
            }
            if (child.is(POSITION)) {
                return true;
            }
            at = child.end();
        }
        return false;
    }

    boolean isSized() {
        return segment.size() != Ebml.UNKNOWN;
    }

    Ebml element() {
        return segment;
    }

    /** The byte after the last element. */
    long end() {
        return end;
    }

    /** Where the first cluster begins. */
    long firstCluster() {
        return cluster == null ? end : cluster.at();
    }

    Optional<Ebml> seekHead() {
        return Optional.ofNullable(seekHead);
    }

    /** The byte after the first table of places and what is kept free behind it. */
    long endOfSeekRoom(Ebml head) {
        return afterSeekHead == null ? head.end() : afterSeekHead.end();
    }
}
