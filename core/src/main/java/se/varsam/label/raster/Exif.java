package se.varsam.label.raster;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private static final SortedMap<Integer, String> TEXTS =
            new TreeMap<>(Map.of(270, "ImageDescription", 271, "Make", 272, "Model", 305, "Software", 315, "Artist"));

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
            TEXTS.forEach((tag, name) -> first.entry(tag).ifPresent(entry -> read(name, text(source, entry), traces)));
            Optional<Entry> directory = first.entry(DIRECTORY).filter(entry -> entry.count() == 1);
            if (directory.isPresent()) {
                file.page(file.values(directory.get(), 0, 1)[0])
                        .entry(COMMENT)
                        .ifPresent(entry -> traces.text("Exif UserComment", text(source, entry)));
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
    private static void read(String name, String text, Traces traces) {
        String place = "Exif " + name;
        int colon = text.indexOf(':');
        if (colon > 0 && text.startsWith("{", colon + 1)) {
            traces.keyword(place, text.substring(0, colon));
        } else if (name.equals("Software")) {
            traces.program(place, text);
        } else {
            traces.text(place, text);
        }
    }
}
