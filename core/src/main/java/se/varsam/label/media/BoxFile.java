package se.varsam.label.media;

import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;

/** The outermost boxes of a file, as far as a label needs to know them. */
final class BoxFile {

    static final byte[] XMP = HexFormat.of().parseHex("be7acfcb97a942e89c71999491e3afac");
    private static final int BLOCK = 8192;
    private static final byte[] C2PA = HexFormat.of().parseHex("d8fec3d61b0e483c92975828877ec481");

    /** Takes each outermost box, first to last. */
    interface Visitor {
        void visit(Box box);
    }

    private final Box last;
    private final @Nullable Box xmp;

    private BoxFile(Box last, @Nullable Box xmp) {
        this.last = last;
        this.xmp = xmp;
    }

    static BoxFile walk(Source source, Visitor visitor) {
        Box last = null;
        Box xmp = null;
        boolean isMedia = false;
        Optional<Box> next = Box.at(source, 0, source.length());
        while (next.isPresent()) {
            last = next.get();
            visitor.visit(last);
            xmp = isXmp(source, last) ? last : xmp;
            isMedia |= last.is("moov") || last.is("meta");
            next = Box.at(source, last.end(), source.length());
        }
        if (last != null) {
            requireZeros(source, last.end());
        }
        if (last == null || !isMedia) {
            throw new DamagedFileException(
                    source.length(), "filens innehållsförteckning saknas", "the file's table of contents is missing");
        }
        return new BoxFile(last, xmp);
    }

    /** What follows the last box is moved by a label: it may be filling, but nothing else. */
    private static void requireZeros(Source source, long from) {
        for (long at = from; source.length() - from >= 8 && at < source.length(); at += BLOCK) {
            for (byte each : source.upTo(at, BLOCK)) {
                if (each != 0) {
                    throw new DamagedFileException(
                            from,
                            "något annat än en ruta står mellan rutorna",
                            "something else stands between the boxes");
                }
            }
        }
    }

    static boolean isXmp(Source source, Box box) {
        return box.is("uuid") && box.size() >= box.head() + XMP.length && source.has(box.data(), XMP);
    }

    static boolean isC2pa(Source source, Box box) {
        return box.is("uuid") && box.size() >= box.head() + C2PA.length && source.has(box.data(), C2PA);
    }

    static byte[] packet(Source source, Box xmp) {
        return Packet.bytes(source, xmp.data() + XMP.length, xmp.size() - xmp.head() - XMP.length);
    }

    Box last() {
        return last;
    }

    /** The last box with XMP. */
    Optional<Box> xmp() {
        return Optional.ofNullable(xmp);
    }

    /** Where a box moves no other: at the end, but before the index that players look for from the end. */
    long end() {
        return last.is("mfra") ? last.at() : last.end();
    }
}
