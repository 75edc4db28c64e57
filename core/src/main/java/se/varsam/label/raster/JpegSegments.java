package se.varsam.label.raster;

import java.util.ArrayList;
import java.util.List;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;

/**
 * The segments of a JPEG before its first scan.
 *
 * @param all the segments in order
 */
record JpegSegments(List<Segment> all) {

    static final int COM = 0xFE;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP15 = 0xEF;
    private static final int BLOCK = 1 << 16;
    /** Even 16 MB of metadata in segments of 64 kB are only 256. */
    private static final int MOST = 1 << 16;

    /**
     * A segment.
     *
     * @param marker the second byte of its marker
     * @param data where its data begins, after marker and length
     * @param end the byte after it
     */
    record Segment(int marker, long data, long end) {

        /** Where its marker stands. */
        long at() {
            return data - 4;
        }

        /** Where the two bytes of its length stand. */
        long lengthAt() {
            return data - 2;
        }

        int size() {
            return (int) (end - data);
        }

        boolean isApp(int number) {
            return marker == APP0 + number;
        }

        boolean isMetadata() {
            return (marker >= APP0 && marker <= APP15) || marker == COM;
        }
    }

    /** Walks up to the first scan, and makes sure that the image ends somewhere behind it. */
    static JpegSegments of(Source source) {
        List<Segment> segments = new ArrayList<>();
        for (long at = 2; ; ) {
            if (source.u8(at) != 0xFF) {
                throw new DamagedFileException(at, "en markör väntades", "a marker was expected");
            }
            int marker = source.u8(at + 1);
            if (marker == 0xFF) { // a fill byte
                at++;
                continue;
            }
            if (marker == 0 || marker == 1 || (marker >= 0xD0 && marker <= EOI) || segments.size() >= MOST) {
                throw new DamagedFileException(
                        at, "ingen bild kommer efter metadata", "no image comes after the metadata");
            }
            int length = source.u16(at + 2);
            source.require(at + 2, Math.max(2, length));
            if (length < 2) {
                throw new DamagedFileException(at, "ett segments längd är fel", "a segment's length is wrong");
            }
            segments.add(new Segment(marker, at + 4, at + 2 + length));
            at += 2 + length;
            if (marker == SOS) {
                requireEnd(source, at);
                return new JpegSegments(segments);
            }
        }
    }

    static boolean isJpeg(Source source) {
        return source.length() > 3 && source.u16(0) == (0xFF00 | SOI) && source.u8(2) == 0xFF;
    }

    static boolean isExif(Source source, Segment segment) {
        return segment.isApp(1) && source.has(segment.data(), "Exif\0");
    }

    /** Where new metadata goes: after JFIF and Exif, which must be first. */
    long place(Source source) {
        long place = 2;
        for (Segment segment : all) {
            if (!segment.isMetadata()) {
                break;
            }
            if (segment.isApp(0) || isExif(source, segment)) {
                place = segment.end;
            }
        }
        return place;
    }

    /** Whole files end with the end of the image, so that one look is enough; others have something more behind it. */
    private static void requireEnd(Source source, long scan) {
        for (long to = source.length(); to - scan >= 2; ) {
            long from = Math.max(scan, to - (to == source.length() ? 2 : BLOCK));
            byte[] block = source.bytes(from, to - from);
            for (int i = block.length - 2; i >= 0; i--) {
                if ((block[i] & 0xFF) == 0xFF && (block[i + 1] & 0xFF) == EOI) {
                    return;
                }
            }
            to = from == scan ? scan : from + 1; // a marker may lie across two blocks
        }
        throw new DamagedFileException(source.length(), "bilden tar aldrig slut", "the image never ends");
    }
}
