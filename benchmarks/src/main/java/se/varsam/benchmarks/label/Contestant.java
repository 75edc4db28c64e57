package se.varsam.benchmarks.label;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;
import org.apache.commons.imaging.formats.png.PngImageParser;
import org.apache.commons.imaging.formats.png.PngImagingParameters;
import se.varsam.content.ContentKind;
import se.varsam.label.AiLabel;
import se.varsam.label.Labeller;

/** Who puts a label into a picture in memory. */
public enum Contestant {
    /** Ours: checks the file, makes the packet anew each time, writes the record for taking it off. */
    VARSAM {
        @Override
        byte[] label(Picture kind, byte[] picture) {
            return LABELLER.label(picture, LABEL);
        }
    },
    /** Commons Imaging: is given the packet ready; rewrites JPEG without decoding, PNG only by decoding it. */
    COMMONS_IMAGING {
        @Override
        byte[] label(Picture kind, byte[] picture) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length + PACKET.length());
            if (kind == Picture.JPEG) {
                new JpegXmpRewriter().updateXmpXml(picture, out, PACKET);
            } else {
                PngImagingParameters parameters = new PngImagingParameters();
                parameters.setXmpXml(PACKET);
                new PngImageParser().writeImage(Imaging.getBufferedImage(picture), out, parameters);
            }
            return out.toByteArray();
        }
    },
    /** The floor: the bytes and the packet copied into a new array. */
    COPY {
        @Override
        byte[] label(Picture kind, byte[] picture) {
            byte[] copy = new byte[picture.length + PACKET.length()];
            System.arraycopy(picture, 0, copy, 0, picture.length);
            return copy;
        }
    };

    private static final Labeller LABELLER = Labeller.standard();
    private static final AiLabel LABEL = AiLabel.generatedBy("Firefly").version("3");
    private static final String PACKET = new String(LABELLER.sidecar(ContentKind.IMAGE, LABEL), StandardCharsets.UTF_8);

    abstract byte[] label(Picture kind, byte[] picture) throws IOException;

    byte[] labelled(Picture kind, byte[] picture) {
        try {
            return label(kind, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
