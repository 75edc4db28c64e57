package se.varsam.label.riff;

import java.util.Set;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelFormat;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;
import se.varsam.label.raster.Exif;
import se.varsam.label.riff.Riff.Chunk;

/** WebP (RFC 9649), still and animated: XMP and C2PA in chunks of their own. */
public final class Webp implements LabelFormat {

    private static final String XMP = "XMP ";
    private static final int FIRST = 12;
    private static final int HAS_XMP = 0x04;
    private static final int HAS_ALPHA = 0x10;
    private static final int LOSSY_START = 0x9D012A;
    private static final int LOSSLESS_START = 0x2F;

    @Override
    public String name() {
        return "WebP";
    }

    @Override
    public ContentKind kind() {
        return ContentKind.IMAGE;
    }

    @Override
    public Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    public boolean recognises(Source source, String name) {
        return source.has(0, "RIFF") && source.has(8, "WEBP");
    }

    @Override
    public void read(Source source, Traces traces) {
        Riff riff = riff(source);
        riff.read(XMP, traces);
        riff.first("EXIF")
                .ifPresent(chunk -> Exif.read(source.part(chunk.data(), chunk.data() + chunk.size()), traces));
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        Riff riff = riff(source);
        Chunk head = riff.chunks().get(0);
        if (head.id().equals("VP8X")) {
            int flags = source.u8(head.data());
            if ((flags & HAS_XMP) == 0) {
                edits.replace(head.data(), 1, new byte[] {(byte) (flags | HAS_XMP)});
            }
        } else {
            edits.insert(FIRST, extended(source, head));
        }
        riff.mark(XMP, marking, new byte[0], edits);
        riff.resize(name(), edits);
    }

    private static Riff riff(Source source) {
        Riff riff = new Riff(source, Riff.Manners.STRICT);
        long images = riff.chunks().stream().filter(Webp::isImage).count();
        Chunk head =
                images == 0 ? new Chunk(FIRST, "", 0, FIRST) : riff.chunks().get(0);
        boolean isWhole = head.id().equals("VP8X") ? head.size() >= 10 : isImage(head) && images == 1;
        if (!isWhole) {
            throw new DamagedFileException(
                    FIRST, "bilden börjar inte med sitt huvud", "the image does not begin with its header");
        }
        return riff;
    }

    private static boolean isImage(Chunk chunk) {
        return switch (chunk.id()) {
            case "VP8 ", "VP8L", "ANMF" -> true;
            default -> false;
        };
    }

    /** The chunk that a simple image needs before it may hold metadata: what it holds, and its width and height. */
    private static byte[] extended(Source source, Chunk image) {
        long at = image.data();
        int width;
        int height;
        int flags = HAS_XMP;
        if (image.id().equals("VP8 ") && image.size() >= 10 && source.number(at + 3, 3) == LOSSY_START) {
            width = (int) (source.u32le(at + 6) & 0x3FFF);
            height = (int) ((source.u32le(at + 6) >>> 16) & 0x3FFF);
        } else if (image.id().equals("VP8L") && image.size() >= 5 && source.u8(at) == LOSSLESS_START) {
            long bits = source.u32le(at + 1);
            width = (int) (bits & 0x3FFF) + 1;
            height = (int) ((bits >>> 14) & 0x3FFF) + 1;
            flags |= (bits >>> 28 & 1) == 0 ? 0 : HAS_ALPHA;
        } else {
            throw unreadable(at);
        }
        if (width == 0 || height == 0) {
            throw unreadable(at);
        }
        return Riff.chunk("VP8X", Riff.join(Riff.le(flags, 4), Riff.le(width - 1L, 3), Riff.le(height - 1L, 3)));
    }

    private static DamagedFileException unreadable(long at) {
        return new DamagedFileException(at, "bildens storlek går inte att läsa", "the image's size cannot be read");
    }
}
