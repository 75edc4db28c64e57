package se.varsam.label;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import se.varsam.content.Captions;
import se.varsam.label.bytes.Source;

/**
 * Finds marks that say that AI made something: our labels, IPTC's and schema.org's source types, C2PA manifests, traces of
 * generators and visible captions. Immutable and thread-safe; files of any size are read in constant memory.
 *
 * @since 0.1
 */
public final class Inspector {

    private final Captions words;

    private Inspector(Captions words) {
        this.words = words;
    }

    /** {@return an inspector that knows the standard captions} */
    public static Inspector standard() {
        return new Inspector(Captions.standard());
    }

    /**
     * {@return an inspector that knows a municipality's captions}
     *
     * @param captions the captions
     */
    public static Inspector knowing(Captions captions) {
        return new Inspector(captions);
    }

    /**
     * {@return what is found in a file}
     *
     * @param file the file
     * @throws IOException when it cannot be read
     * @throws LabelException when its format is unknown or it is damaged
     */
    public Provenance inspect(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Source source = Source.of(channel);
            return Disk.unwrapped(() -> inspect(source, String.valueOf(file.getFileName())));
        }
    }

    /**
     * {@return what is found in bytes}
     *
     * @param bytes a whole file
     * @throws LabelException when its format is unknown or it is damaged
     */
    public Provenance inspect(byte[] bytes) {
        return inspect(bytes, "");
    }

    /**
     * {@return what is found in bytes}
     *
     * @param bytes a whole file
     * @param name its name, which tells Markdown from plain text and is not read otherwise
     * @throws LabelException when its format is unknown or it is damaged
     */
    public Provenance inspect(byte[] bytes, String name) {
        return inspect(Source.of(bytes), name);
    }

    private Provenance inspect(Source source, String name) {
        return Formats.read(source, name, words).provenance();
    }
}
