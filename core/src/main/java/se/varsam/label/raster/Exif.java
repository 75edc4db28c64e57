package se.varsam.label.raster;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.varsam.label.Traces;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Source;
import se.varsam.label.raster.TiffFile.Entry;
import se.varsam.label.raster.TiffFile.Page;

/** What generators leave behind in Exif: the same directories as TIFF's, in whatever file they lie. */
public final class Exif {

    private static final String HEAD = "Exif\0\0";
    private static final int DIRECTORY = 0x8769;
    private static final int COMMENT = 0x9286;
    private static final int LONGEST = 1 << 16;
    /** ImageDescription, Make, Model, Software, Artist. */
    private static final int[] TEXTS = {270, 271, 272, 305, 315};

    private Exif() {}

    /**
     * Reports generators; what cannot be read is passed over, because no label depends on it.
     *
     * @param exif an Exif block, with or without its head
     * @param traces takes what is found
     */
    public static void read(Source exif, Traces traces) {
        Source source = exif.has(0, HEAD) ? exif.part(HEAD.length(), exif.length()) : exif;
        if (!TiffFile.is(source)) {
            return;
        }
        try {
            TiffFile file = new TiffFile(source);
            Page first = file.first();
            for (int tag : TEXTS) {
                first.entry(tag)
                        .flatMap(entry -> generator(text(source, entry)))
                        .ifPresent(generator -> traces.generator("Exif", generator));
            }
            Optional<Entry> directory = first.entry(DIRECTORY).filter(entry -> entry.unit() > 0 && entry.count() == 1);
            if (directory.isPresent()) {
                file.page(file.values(directory.get(), 0, 1)[0])
                        .entry(COMMENT)
                        .filter(entry -> isParameters(text(source, entry)))
                        .flatMap(entry -> Generators.ofKeyword("parameters"))
                        .ifPresent(generator -> traces.generator("Exif", generator));
            }
        } catch (DamagedFileException e) {
            return;
        }
    }

    /** A text without its zeros: so UTF-16 is read as well as needed. */
    private static String text(Source source, Entry entry) {
        byte[] bytes = source.bytes(entry.values(), Math.min(entry.size(), LONGEST));
        return new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
    }

    /** A program's name; or a keyword before JSON, as ComfyUI writes it into any text there is. */
    private static Optional<String> generator(String text) {
        int colon = text.indexOf(':');
        boolean isJson = colon > 0 && text.startsWith("{", colon + 1);
        return isJson ? Generators.ofKeyword(text.substring(0, colon)) : Generators.named(text);
    }

    private static boolean isParameters(String comment) {
        return comment.contains("Steps: ") && comment.contains("Sampler: ");
    }
}
