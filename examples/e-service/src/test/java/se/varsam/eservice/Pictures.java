package se.varsam.eservice;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as people send them. */
public final class Pictures {

    /** The smallest picture of Google's encoder: one pixel, lossy. */
    private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    private static final int HEADER = 8 + 25;

    private Pictures() {}

    public static byte[] of(String format) throws IOException {
        BufferedImage image = new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setPaint(Color.ORANGE);
        drawing.fillRect(4, 4, 20, 12);
        drawing.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw new IllegalArgumentException(format);
        }
        return out.toByteArray();
    }

    public static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }

    public static byte[] svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><script>alert(1)</script></svg>"
                .getBytes(US_ASCII);
    }

    /** A picture with a manifest that somebody else has put into it. */
    public static byte[] signed() throws IOException {
        byte[] png = of("png");
        byte[] store = {0, 0, 0, 8, 'j', 'u', 'm', 'b'};
        byte[] type = "caBX".getBytes(US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(store);
        return ByteBuffer.allocate(png.length + store.length + 12)
                .put(png, 0, HEADER)
                .putInt(store.length)
                .put(type)
                .put(store)
                .putInt((int) sum.getValue())
                .put(png, HEADER, png.length - HEADER)
                .array();
    }

    public static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
