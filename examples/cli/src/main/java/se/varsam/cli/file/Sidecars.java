package se.varsam.cli.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.varsam.cli.terminal.Exit;
import se.varsam.cli.terminal.InputException;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/** Labels in files of their own: {@code picture.bmp.xmp} beside {@code picture.bmp}. */
public final class Sidecars {

    private static final String ENDING = ".xmp";
    private static final long LARGEST = 1 << 20;
    private static final Pattern NAMESPACE = Pattern.compile("xmlns:\\w+\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final String OWN = "http://varsam.se/ns/label/1/";
    private static final Set<String> KNOWN = Set.of(
            OWN,
            "adobe:ns:meta/",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
            "http://purl.org/dc/elements/1.1/");

    private Sidecars() {}

    /** When a label is written to a file of its own. */
    public enum When implements Term {
        /** Where the file itself cannot be labelled. */
        NEEDED("vid behov", "needed"),
        /** Beside every file. */
        ALWAYS("alltid", "always");

        private final Bilingual text;

        When(String sv, String en) {
            this.text = new Bilingual(sv, en);
        }

        @Override
        public Bilingual text() {
            return text;
        }
    }

    public static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    static boolean isNamed(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Only what Varsam wrote, and nobody has added to, is replaced: other programs keep their work in such files. */
    public static void write(Path sidecar, byte[] label) throws IOException {
        if (Files.exists(sidecar)) {
            if (!isOwn(sidecar)) {
                throw new InputException(
                        Exit.SOME_FAILED, sidecar.getFileName() + " " + FileWords.FOREIGN_SIDECAR.inBoth());
            }
            if (Arrays.equals(Files.readAllBytes(sidecar), label)) {
                return;
            }
        }
        Path fresh = sidecar.resolveSibling("." + sidecar.getFileName() + ".tmp");
        try {
            Files.write(fresh, label, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(fresh, sidecar);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** {@return whether there was one that Varsam wrote} */
    public static boolean delete(Path sidecar) throws IOException {
        return isOwn(sidecar) && Files.deleteIfExists(sidecar);
    }

    private static boolean isOwn(Path sidecar) throws IOException {
        if (!Files.isRegularFile(sidecar) || Files.size(sidecar) > LARGEST) {
            return false;
        }
        Matcher namespaces = NAMESPACE.matcher(new String(Files.readAllBytes(sidecar), UTF_8));
        boolean own = false;
        while (namespaces.find()) {
            if (!KNOWN.contains(namespaces.group(1))) {
                return false;
            }
            own |= namespaces.group(1).equals(OWN);
        }
        return own;
    }
}
