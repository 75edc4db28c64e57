package se.varsam.label.raster;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.plugins.jpeg.JPEGQTable;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The part of drawing into a JPEG that needs java.desktop; loaded only for it. */
final class JpegPixels {

    private static final String TREE = "javax_imageio_jpeg_image_1.0";

    private JpegPixels() {}

    /** A picture of one or three components read, drawn on and written; nothing when it cannot be read. */
    static Optional<byte[]> drawn(byte[] jpeg, Stamp stamp, Orientation orientation, boolean grey) {
        ImageReader reader = own(ImageIO.getImageReadersByFormatName("jpeg"));
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in);
            int type = grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
            BufferedImage image = read(reader, stamp, orientation, type);
            draw(image.getRaster(), stamp, orientation);
            return Optional.of(write(image, reader.getImageMetadata(0)));
        } catch (IOException | RuntimeException e) { // the decoder's answer to broken data is any of them
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** The JDK's own: others name their metadata otherwise. */
    private static <T> T own(Iterator<T> all) {
        while (all.hasNext()) {
            T each = all.next();
            if (each.getClass().getModule() == ImageIO.class.getModule()) {
                return each;
            }
        }
        throw new IllegalStateException("java.desktop without JPEG");
    }

    /** Read into an image that has room for the drawing. */
    private static BufferedImage read(ImageReader reader, Stamp stamp, Orientation orientation, int type)
            throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        int seenHeight = orientation.turns() ? width : height;
        int more = Math.max(0, stamp.bottom() - seenHeight);
        BufferedImage image = new BufferedImage(
                width + (orientation.turns() ? more : 0), height + (orientation.turns() ? 0 : more), type);
        int seenWidth = orientation.turns() ? height : width;
        // the picture's corner that is stored first, with the room counted in
        Point first = new Point(
                Math.min(
                        orientation.column(0, 0, seenWidth, seenHeight + more),
                        orientation.column(seenWidth - 1, seenHeight - 1, seenWidth, seenHeight + more)),
                Math.min(
                        orientation.row(0, 0, seenWidth, seenHeight + more),
                        orientation.row(seenWidth - 1, seenHeight - 1, seenWidth, seenHeight + more)));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setDestination(image);
        param.setDestinationOffset(first);
        reader.read(0, param);
        return image;
    }

    private static void draw(WritableRaster raster, Stamp stamp, Orientation orientation) {
        int width = orientation.turns() ? raster.getHeight() : raster.getWidth();
        int height = orientation.turns() ? raster.getWidth() : raster.getHeight();
        for (int y = stamp.top(); y < stamp.bottom(); y++) {
            for (int x = stamp.left(); x < stamp.left() + stamp.width(); x++) {
                int cover = stamp.coverAt(x, y);
                int column = orientation.column(x, y, width, height);
                int row = orientation.row(x, y, width, height);
                for (int band = 0; cover > 0 && band < raster.getNumBands(); band++) {
                    int old = raster.getSample(column, row, band);
                    raster.setSample(column, row, band, (old * (255 - cover) + stamp.shadeAt(x, y) * cover) / 255);
                }
            }
        }
    }

    private static byte[] write(BufferedImage image, IIOMetadata old) throws IOException {
        ImageWriter writer = own(ImageIO.getImageWritersByFormatName("jpeg"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (param instanceof JPEGImageWriteParam jpeg) {
                jpeg.setOptimizeHuffmanTables(true);
            }
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
            metadata.setFromTree(TREE, alike(metadata.getAsTree(TREE), old.getAsTree(TREE)));
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The new image's description with the old one's sampling, and its tables for light and for colour. */
    private static Node alike(Node fresh, Node old) {
        Element tree = (Element) fresh;
        List<Element> components = elements(tree, "componentSpec");
        List<Element> oldComponents = elements((Element) old, "componentSpec");
        List<Element> tables = elements(tree, "dqtable");
        for (int i = 0; i < components.size(); i++) {
            for (String name : new String[] {"HsamplingFactor", "VsamplingFactor"}) {
                components.get(i).setAttribute(name, oldComponents.get(i).getAttribute(name));
            }
        }
        for (int i = 0; i < tables.size(); i++) {
            String id = oldComponents.get(Math.min(i, oldComponents.size() - 1)).getAttribute("QtableSelector");
            JPEGQTable table = elements((Element) old, "dqtable").stream()
                    .filter(each -> each.getAttribute("qtableId").equals(id))
                    .map(each -> (JPEGQTable) ((IIOMetadataNode) each).getUserObject())
                    .filter(JpegPixels::divides)
                    .findFirst()
                    .orElseThrow();
            ((IIOMetadataNode) tables.get(i)).setUserObject(table);
        }
        return tree;
    }

    /** The encoder divides by these numbers in native code: a zero would end the whole program. */
    private static boolean divides(JPEGQTable table) {
        return Arrays.stream(table.getTable()).allMatch(each -> each > 0);
    }

    private static List<Element> elements(Element tree, String name) {
        NodeList found = tree.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
