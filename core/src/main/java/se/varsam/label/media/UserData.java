package se.varsam.label.media;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import se.varsam.label.Traces;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;

/** Looks through a film's user data for generators and QuickTime's XMP; damage there is no matter of the label's. */
final class UserData {

    private static final int DEEPEST = 64;
    private static final Set<String> PARENTS = Set.of("moov", "udta", "meta", "ilst");
    private static final Set<String> PROGRAMS = Set.of("\u00A9too", "\u00A9swr");
    private static final Set<String> COMMENTS = Set.of("\u00A9cmt", "\u00A9des", "desc");

    private UserData() {}

    static void read(Source source, Box moov, Traces traces) {
        int packets = 0;
        Deque<Long> ends = new ArrayDeque<>();
        ends.push(moov.end());
        long at = moov.data();
        while (!ends.isEmpty()) {
            Optional<Box> box = next(source, at, ends.element());
            if (box.isEmpty()) {
                at = ends.pop();
            } else if (PARENTS.contains(box.get().type()) && ends.size() < DEEPEST) {
                ends.push(box.get().end());
                at = first(source, box.get());
            } else if (box.get().is("XMP_")) {
                Packet.limit(++packets, at);
                traces.xmp(
                        "XMP_",
                        Packet.bytes(
                                source,
                                box.get().data(),
                                box.get().size() - box.get().head()));
                at = box.get().end();
            } else {
                text(source, box.get(), traces);
                at = box.get().end();
            }
        }
    }

    private static Optional<Box> next(Source source, long at, long limit) {
        try {
            return Box.at(source, at, limit);
        } catch (DamagedFileException e) {
            return Optional.empty();
        }
    }

    /** QuickTime's meta box begins with its first child, MPEG-4's with four bytes of version and flags. */
    private static long first(Source source, Box box) {
        boolean isFull = box.is("meta") && !source.has(box.data() + 4, "hdlr");
        return isFull ? Math.min(box.data() + 4, box.end()) : box.data();
    }

    private static void text(Source source, Box box, Traces traces) {
        if (box.size() > Packet.LONGEST_TEXT) {
            return;
        }
        if (PROGRAMS.contains(box.type())) {
            traces.program("udta", utf8(source, box));
        } else if (COMMENTS.contains(box.type())) {
            traces.text("udta", utf8(source, box));
        }
    }

    private static String utf8(Source source, Box box) {
        return new String(source.bytes(box.data(), box.size() - box.head()), StandardCharsets.UTF_8);
    }
}
