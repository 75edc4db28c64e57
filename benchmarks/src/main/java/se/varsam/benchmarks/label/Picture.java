package se.varsam.benchmarks.label;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A picture of about five megabytes: noise, so that nothing shrinks. */
public enum Picture {
    /** JPEG by the JDK's encoder. */
    JPEG("jpg", 2900),
    /** PNG by the JDK's encoder. */
    PNG("png", 1320);

    private final String format;
    private final int side;

    Picture(String format, int side) {
        this.format = format;
        this.side = side;
    }

    byte[] bytes() {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        int[] noise = new Random(5).ints((long) side * side, 0, 1 << 24).toArray();
        image.setRGB(0, 0, side, side, noise, 0, side);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
