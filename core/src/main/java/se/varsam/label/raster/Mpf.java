package se.varsam.label.raster;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;

/**
 * The index of several pictures in one JPEG (CIPA DC-007): it counts the places of the further ones from its own header, and
 * holds the size of the first, which grows.
 */
final class Mpf {

    private static final int HEAD_SIZE = 4;
    private static final int ENTRIES = 0xB002;
    private static final int ENTRY = 16;

    private final ByteBuffer index;
    private final long at;

    private Mpf(ByteBuffer index, long at) {
        this.index = index;
        this.at = at;
    }

    static Optional<Mpf> of(Source source, JpegSegments segments) {
        return segments.all().stream()
                .filter(each -> each.isApp(2) && source.has(each.data(), "MPF\0"))
                .filter(each -> each.size() >= HEAD_SIZE + 8)
                .findFirst()
                .map(each -> new Mpf(
                        ByteBuffer.wrap(source.bytes(each.data() + HEAD_SIZE, each.size() - HEAD_SIZE))
                                .order(
                                        source.u8(each.data() + HEAD_SIZE) == 'I'
                                                ? ByteOrder.LITTLE_ENDIAN
                                                : ByteOrder.BIG_ENDIAN),
                        each.data() + HEAD_SIZE));
    }

    /** Makes the index right again after edits between the beginning of the file and the first scan. */
    void follow(Edits edits) {
        long growth = edits.growth();
        long behind = edits.list().stream()
                .filter(edit -> edit.at() >= at)
                .mapToLong(edit -> edit.added().length - edit.removed())
                .sum();
        int list = list();
        int count = list < 0 ? 0 : index.getInt(list + 4) / ENTRY;
        int first = list < 0 ? 0 : index.getInt(list + 8);
        for (int i = 0; i < count; i++) {
            int entry = first + i * ENTRY;
            boolean isFirst = index.getInt(entry + 8) == 0;
            if (isFirst && index.getInt(entry + 4) != 0) {
                replace(entry + 4, growth, edits);
            } else if (!isFirst && behind != 0) {
                replace(entry + 8, behind, edits);
            }
        }
    }

    private void replace(int place, long more, Edits edits) {
        ByteBuffer number = ByteBuffer.allocate(4).order(index.order());
        number.putInt((int) (index.getInt(place) + more));
        edits.replace(at + place, 4, number.array());
    }

    /** The tag with the list of pictures, if it can be read whole. */
    private int list() {
        int folder = index.getInt(4);
        if (folder < 8 || folder > index.capacity() - 2) {
            return -1;
        }
        int tags = index.getShort(folder) & 0xFFFF;
        for (int i = 0, tag = folder + 2; i < tags && tag + 12 <= index.capacity(); i++, tag += 12) {
            int size = index.getInt(tag + 4);
            int first = index.getInt(tag + 8);
            if ((index.getShort(tag) & 0xFFFF) == ENTRIES
                    && size >= ENTRY
                    && first >= 8
                    && first <= index.capacity() - size) {
                return tag;
            }
        }
        return -1;
    }
}
