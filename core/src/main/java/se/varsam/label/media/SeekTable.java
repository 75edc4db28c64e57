package se.varsam.label.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;

/**
 * The table of places at the beginning of a segment, written anew in its own room with one more place in it: that of the
 * tags, or, where there is no room for more, that of a second table which takes over what must make way.
 */
final class SeekTable {

    private static final long SEEK = 0x4DBB;
    private static final long SEEK_ID = 0x53AB;
    private static final long SEEK_POSITION = 0x53AC;
    private static final int CRC_LENGTH = 6;
    private static final int LARGEST = 1 << 14;
    private static final int WIDE = 8;
    /** Players find these without a table, or seldom need them; the index to seek by gives way last. */
    private static final List<Long> GIVE_WAY =
            List.of(Segment.TAGS, Segment.ATTACHMENTS, Segment.CHAPTERS, Segment.INFO, Segment.TRACKS);

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Entry(long target, byte[] bytes) {}

    private final byte[] room;
    private final int sizeWidth;
    private final long at;
    private final boolean hasCrc;
    private final List<Entry> entries = new ArrayList<>();

    private SeekTable(Source source, Ebml head, long endOfRoom) {
        room = source.bytes(head.at(), endOfRoom - head.at());
        sizeWidth = head.sizeWidth();
        at = head.at();
        boolean crc = false;
        for (long next = head.data(); next < head.end(); ) {
            Ebml child = Ebml.sizedAt(source, next, head.end());
            crc |= child.is(Ebml.CRC);
            if (!child.is(Ebml.CRC) && !child.is(Ebml.VOID)) {
                entries.add(
                        new Entry(value(source, child, SEEK_ID), source.bytes(child.at(), child.end() - child.at())));
            }
            next = child.end();
        }
        hasCrc = crc;
    }

    /**
     * Makes tags that are put in at the segment's end findable.
     *
     * @return what must be put in before them
     */
    static byte[] point(Source source, Segment segment, Ebml head, Edits edits) {
        long roomEnd = segment.endOfSeekRoom(head);
        if (roomEnd - head.at() > LARGEST) {
            roomEnd = head.end();
        }
        if (roomEnd - head.at() > LARGEST) {
            return new byte[0];
        }
        SeekTable table = new SeekTable(source, head, roomEnd);
        return table.point(segment.end() - segment.element().data(), edits);
    }

    private byte[] point(long place, Edits edits) {
        List<Entry> kept = new ArrayList<>(entries);
        List<Entry> moved = new ArrayList<>();
        if (fits(kept, entry(Segment.TAGS, place, 0))) {
            write(kept, entry(Segment.TAGS, place, 0), edits);
            return new byte[0];
        }
        byte[] link = entry(Segment.SEEK_HEAD, place, 0);
        List<Entry> order = new ArrayList<>(entries);
        order.sort(Comparator.comparingInt(SeekTable::rank));
        for (Entry next : order) {
            kept.remove(next);
            moved.add(next);
            if (fits(kept, link)) {
                write(kept, link, edits);
                return second(moved, place);
            }
        }
        return new byte[0];
    }

    private static int rank(Entry entry) {
        int rank = GIVE_WAY.indexOf(entry.target);
        return rank < 0 ? GIVE_WAY.size() : rank;
    }

    private static byte[] second(List<Entry> moved, long place) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        moved.forEach(entry -> content.writeBytes(entry.bytes));
        byte[] old = content.toByteArray();
        int length = Ebml.element(Segment.SEEK_HEAD, old, entry(Segment.TAGS, place, WIDE)).length;
        return Ebml.element(Segment.SEEK_HEAD, old, entry(Segment.TAGS, place + length, WIDE));
    }

    private static byte[] entry(long target, long place, int width) {
        byte[] number = Ebml.number(place);
        byte[] padded = ByteBuffer.allocate(Math.max(width, number.length))
                .position(Math.max(0, width - number.length))
                .put(number)
                .array();
        return Ebml.element(SEEK, Ebml.element(SEEK_ID, Ebml.number(target)), Ebml.element(SEEK_POSITION, padded));
    }

    /** One byte left over is too little for an element that fills it. */
    private boolean fits(List<Entry> kept, byte[] added) {
        int left = room.length - length(kept, added);
        return left == 0 || left >= 2;
    }

    private int length(List<Entry> kept, byte[] added) {
        int content = contentLength(kept, added);
        return 4 + width(content) + content;
    }

    private int contentLength(List<Entry> kept, byte[] added) {
        return kept.stream().mapToInt(entry -> entry.bytes.length).sum() + added.length + (hasCrc ? CRC_LENGTH : 0);
    }

    private int width(int content) {
        return Math.max(sizeWidth, Ebml.widthOf(content));
    }

    /** Writes the table and fills what is left; what stands in free room already stays there. */
    private void write(List<Entry> kept, byte[] added, Edits edits) {
        int content = contentLength(kept, added);
        ByteBuffer fresh = ByteBuffer.wrap(room.clone())
                .put(Ebml.number(Segment.SEEK_HEAD))
                .put(Ebml.size(content, width(content)));
        int start = fresh.position() + (hasCrc ? CRC_LENGTH : 0);
        fresh.position(start);
        kept.forEach(entry -> fresh.put(entry.bytes));
        fresh.put(added);
        int end = fresh.position();
        if (hasCrc) {
            CRC32 crc = new CRC32();
            crc.update(fresh.array(), start, end - start);
            fresh.position(start - CRC_LENGTH);
            fresh.put(new byte[] {(byte) 0xBF, (byte) 0x84})
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt((int) crc.getValue())
                    .position(end);
        }
        int left = room.length - end;
        if (left > 0) {
            int width = left < 128 ? 1 : 8;
            fresh.put((byte) Ebml.VOID).put(Ebml.size(left - 1L - width, width));
        }
        replaceWhatDiffers(fresh.array(), edits);
    }

    private void replaceWhatDiffers(byte[] fresh, Edits edits) {
        int from = Arrays.mismatch(room, fresh);
        int to = room.length;
        while (to > from && room[to - 1] == fresh[to - 1]) {
            to--;
        }
        edits.replace(at + from, to - (long) from, Arrays.copyOfRange(fresh, from, to));
    }

    /** The farthest place that a table names, counted from the segment's content. */
    static long farthest(Source source, Ebml head) {
        long farthest = 0;
        for (long next = head.data(); next < head.end(); ) {
            Ebml seek = Ebml.sizedAt(source, next, head.end());
            if (seek.is(SEEK)) {
                farthest = Math.max(farthest, value(source, seek, SEEK_POSITION));
            }
            next = seek.end();
        }
        return farthest;
    }

    private static long value(Source source, Ebml seek, long id) {
        for (long next = seek.data(); next < seek.end(); ) {
            Ebml child = Ebml.sizedAt(source, next, seek.end());
            if (child.is(id) && child.size() >= 1 && child.size() <= WIDE) {
                return source.number(child.data(), (int) child.size());
            }
            next = child.end();
        }
        return 0;
    }
}
