package se.varsam.cli.label;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files to label. */
public final class Samples {

    private static final int HEADER = 8 + 12 + 13;

    private Samples() {}

    public static byte[] png(Color colour) {
        BufferedImage image = new BufferedImage(160, 90, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setPaint(colour);
        drawing.fillRect(0, 0, 160, 90);
        drawing.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A picture with a C2PA manifest, or what looks like one. */
    static byte[] signed() {
        byte[] png = png(Color.GREEN);
        byte[] content = "caBXmanifest".getBytes(ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(content);
        return ByteBuffer.allocate(png.length + content.length + 8)
                .put(png, 0, HEADER)
                .putInt(content.length - 4)
                .put(content)
                .putInt((int) sum.getValue())
                .put(png, HEADER, png.length - HEADER)
                .array();
    }

    /** Nothing that anybody knows. */
    static byte[] unknown() {
        return new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, (byte) 0xFE, 0};
    }
}
