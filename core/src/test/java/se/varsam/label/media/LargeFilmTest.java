package se.varsam.label.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import se.varsam.label.AiLabel;
import se.varsam.label.Labeller;

/** A film far larger than memory is labelled and given back. */
class LargeFilmTest {

    private static final long MEDIA = 300L << 20;

    @Test
    void fitsInLittleMemory(@TempDir Path folder) throws Exception {
        Path film = folder.resolve("film.mp4");
        write(film);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-cp",
                        classPath(),
                        LargeFilmTest.class.getName(),
                        film.toString(),
                        folder.resolve("labelled.mp4").toString(),
                        folder.resolve("back.mp4").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(Files.size(folder.resolve("labelled.mp4"))).isGreaterThan(Files.size(film));
        assertThat(Files.mismatch(film, folder.resolve("back.mp4"))).isEqualTo(-1);
    }

    /** Labels one file into another and takes the label off into a third. */
    public static void main(String[] files) throws Exception {
        Labeller labeller = Labeller.standard();
        labeller.label(Path.of(files[0]), Path.of(files[1]), AiLabel.generatedBy("Firefly"));
        labeller.unlabel(Path.of(files[1]), Path.of(files[2]));
    }

    private static void write(Path film) throws Exception {
        byte[] start =
                Recordings.join(Recordings.box("ftyp", Recordings.latin1("isom\0\0\2\0isom")), Recordings.box("moov"));
        try (FileChannel out = FileChannel.open(
                film, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            out.write(ByteBuffer.wrap(start));
            out.write(ByteBuffer.allocate(16)
                    .putInt(1)
                    .put(Recordings.latin1("mdat"))
                    .putLong(16 + MEDIA)
                    .flip());
            out.write(ByteBuffer.wrap(new byte[1]), start.length + 15 + MEDIA);
        }
    }

    private static String classPath() {
        Stream<String> places = Stream.of(Labeller.class, LargeFilmTest.class, LoggerFactory.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(URI.create(place.toString())).toString());
        return Stream.concat(places, Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
