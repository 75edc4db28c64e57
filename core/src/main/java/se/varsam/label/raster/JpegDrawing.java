package se.varsam.label.raster;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.varsam.label.Marking;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;
import se.varsam.label.raster.JpegSegments.Segment;

/**
 * Draws into a JPEG: its pixels are read and written anew with its own quantisation, its metadata stays. Colours are not
 * converted: the decoder is shown no colour profile, and the profile is put back.
 */
final class JpegDrawing {

    private static final String JFIF = "\u00FF\u00E0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0";

    private JpegDrawing() {}

    /** The image drawn on; nothing for kinds of JPEG whose pixels are not read. */
    static Optional<Source> draw(Source source, Marking marking) {
        List<Segment> segments = JpegSegments.of(source).all();
        Segment frame = segments.stream()
                .filter(each -> each.marker() >= 0xC0 && each.marker() <= 0xCF)
                .filter(each -> each.marker() != 0xC4 && each.marker() != 0xC8 && each.marker() != 0xCC)
                .findFirst()
                .orElseThrow(() -> damaged(2));
        int components = source.u8(frame.data() + 5);
        if (components == 4) {
            throw Stamp.refused("JPEG", "bilden är i CMYK", "the image is in CMYK");
        }
        if (frame.marker() > 0xC2 || source.u8(frame.data()) != 8 || (components != 1 && components != 3)) {
            throw Stamp.refused(
                    "JPEG", "bilden är packad på ett ovanligt sätt", "the image is packed in an unusual way");
        }
        if (ModuleLayer.boot().findModule("java.desktop").isEmpty()) {
            throw Stamp.refused(
                    "JPEG", "Javainstallationen saknar java.desktop", "the Java installation lacks java.desktop");
        }
        Orientation orientation = orientation(source, segments);
        long height = source.u16(frame.data() + 1);
        long width = source.u16(frame.data() + 3);
        Stamp stamp = orientation.turns()
                ? Stamp.of(marking, "JPEG", height, width)
                : Stamp.of(marking, "JPEG", width, height);
        byte[] drawn = JpegPixels.drawn(bare(source, segments), stamp, orientation, components == 1)
                .orElseThrow(() -> damaged(frame.at()));
        return Optional.of(dressed(source, segments, Source.of(drawn)));
    }

    private static DamagedFileException damaged(long at) {
        return new DamagedFileException(at, "bildens punkter går inte att läsa", "the image's pixels cannot be read");
    }

    private static Orientation orientation(Source source, List<Segment> segments) {
        return segments.stream()
                .filter(each -> each.isApp(1) && source.has(each.data(), "Exif\0\0"))
                .findFirst()
                .map(each -> Orientation.ofExif(source.part(each.data() + 6, each.end())))
                .orElse(Orientation.UPRIGHT);
    }

    /** The picture with no more description than a decoder needs to find red, green and blue. */
    private static byte[] bare(Source source, List<Segment> segments) {
        List<Source> parts = new ArrayList<>(List.of(source.part(0, 2)));
        if (segments.stream().anyMatch(each -> isJfif(source, each))) {
            parts.add(jfif());
        }
        segments.stream()
                .filter(each -> !each.isMetadata() || each.isApp(14))
                .forEach(each -> parts.add(source.part(each.at(), each.end())));
        parts.add(source.part(segments.get(segments.size() - 1).end(), source.length()));
        return Source.of(parts).all();
    }

    private static boolean isJfif(Source source, Segment segment) {
        return segment.isApp(0) && source.has(segment.data(), "JFIF\0");
    }

    private static Source jfif() {
        return Source.of(JFIF.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The old descriptions around the new pixels; without those that no longer hold: Adobe's on colours, an index of more images. */
    private static Source dressed(Source source, List<Segment> segments, Source drawn) {
        List<Source> parts = new ArrayList<>(List.of(source.part(0, 2)));
        boolean described = segments.stream()
                .anyMatch(each -> isJfif(source, each) || (each.isApp(1) && source.has(each.data(), "Exif\0")));
        if (!described) {
            parts.add(jfif());
        }
        segments.stream()
                .filter(Segment::isMetadata)
                .filter(each -> !(each.isApp(14) && source.has(each.data(), "Adobe")))
                .filter(each -> !(each.isApp(2) && source.has(each.data(), "MPF\0")))
                .forEach(each -> parts.add(source.part(each.at(), each.end())));
        List<Segment> fresh = JpegSegments.of(drawn).all();
        fresh.stream().filter(each -> !each.isMetadata()).forEach(each -> parts.add(drawn.part(each.at(), each.end())));
        parts.add(drawn.part(fresh.get(fresh.size() - 1).end(), drawn.length()));
        return Source.of(parts);
    }
}
