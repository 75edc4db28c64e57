package se.varsam.eservice.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Files as people choose them. */
final class Pictures {

    private Pictures() {}

    static Path png(String name) {
        return file(name, picture());
    }

    /** A picture whose end is missing. */
    static Path broken() {
        byte[] whole = picture();
        return file("trasig.png", Arrays.copyOf(whole, whole.length - 20));
    }

    static Path text(String name) {
        return file(name, "Det här är inte en bild.\n".getBytes(UTF_8));
    }

    private static byte[] picture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
            image.createGraphics().fillOval(5, 5, 50, 30);
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path file(String name, byte[] content) {
        try {
            Path directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "files-");
            return Files.write(directory.resolve(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
