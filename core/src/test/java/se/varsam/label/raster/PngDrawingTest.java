package se.varsam.label.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.varsam.content.Captions;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.label.AiLabel;
import se.varsam.label.ImageMark;
import se.varsam.label.Inspector;
import se.varsam.label.LabelException;
import se.varsam.label.LabelException.Reason;
import se.varsam.label.LabelField;
import se.varsam.label.LabelLayer;
import se.varsam.label.Labeller;
import se.varsam.label.Provenance;
import se.varsam.term.Bilingual;
import se.varsam.term.Language;

class PngDrawingTest {

    private static final AiLabel LABEL = AiLabel.generatedBy("Firefly");
    private static final Labeller BAND = Labeller.standard().drawing(ImageMark.BAND);
    private static final Labeller BADGE = Labeller.standard().drawing(ImageMark.BADGE);
    private static final int WIDTH = 97;
    private static final int HEIGHT = 61;

    @TestFactory
    Stream<DynamicTest> addsABandAndKeepsEveryPixel() {
        return each((name, original) -> {
            byte[] labelled = BAND.label(original, LABEL);
            BufferedImage before = read(original);
            BufferedImage after = read(labelled);
            assertThat(after.getWidth()).isEqualTo(WIDTH);
            assertThat(after.getHeight()).isGreaterThan(HEIGHT + 30);
            assertThat(colours(after, 0, WIDTH)).isEqualTo(colours(before, 0, WIDTH));
            assertThat(shades(after, HEIGHT, after.getHeight())).contains(0xFFFFFFFF, 0xFF000000);
        });
    }

    @TestFactory
    Stream<DynamicTest> drawsABadgeAndKeepsEveryOtherPixel() {
        return each((name, original) -> {
            BufferedImage before = read(original);
            BufferedImage after = read(BADGE.label(original, LABEL));
            assertThat(after.getHeight()).isEqualTo(HEIGHT);
            assertThat(colours(after, 0, WIDTH - 32)).isEqualTo(colours(before, 0, WIDTH - 32));
            assertThat(rows(after, 20)).isEqualTo(rows(before, 20));
            assertThat(colours(after, WIDTH - 24, WIDTH)).isNotEqualTo(colours(before, WIDTH - 24, WIDTH));
        });
    }

    @TestFactory
    Stream<DynamicTest> drawsNothingTwiceAndSaysSo() {
        return each((name, original) -> {
            for (Labeller labeller : new Labeller[] {BAND, BADGE}) {
                byte[] once = labeller.label(original, LABEL);
                Provenance provenance = Inspector.standard().inspect(once);
                assertThat(provenance.fields()).containsKey(LabelField.DRAWN);
                assertThat(provenance.missing()).isEmpty();
                assertThat(BADGE.label(once, LABEL)).isEqualTo(once);
                assertThat(Labeller.standard().label(once, LABEL)).isEqualTo(once);
                assertThatThrownBy(() -> labeller.unlabel(once))
                        .isInstanceOfSatisfying(
                                LabelException.class,
                                e -> assertThat(e.reason()).isEqualTo(Reason.DRAWN_ON));
            }
        });
    }

    @Test
    void keepsChunksThatStayTrue() {
        byte[] png = Png.chunk("tEXt", latin1("Title\0Torget"));
        byte[] original = with(png(noise(BufferedImage.TYPE_INT_RGB), false), png);
        assertThat(new String(BAND.label(original, LABEL), StandardCharsets.ISO_8859_1))
                .contains(new String(png, StandardCharsets.ISO_8859_1));
    }

    @Test
    void drawsWhatIsNotTheTransparentColour() throws Exception {
        byte[] white = with(png(noise(BufferedImage.TYPE_BYTE_GRAY), false), Png.chunk("tRNS", new byte[] {0, -1}));
        byte[] black =
                with(png(noise(BufferedImage.TYPE_INT_RGB), false), Png.chunk("tRNS", new byte[] {0, 0, 0, 0, 0, 0}));
        for (byte[] original : new byte[][] {white, black}) {
            BufferedImage band = read(BAND.label(original, LABEL));
            assertThat(shades(band, HEIGHT, band.getHeight())).allMatch(argb -> (argb >>> 24) == 255);
        }
    }

    @Test
    void writesEveryLanguageAndTellsWhatItCannotDraw() throws Exception {
        byte[] original = png(noise(BufferedImage.TYPE_INT_RGB), false);
        BufferedImage one = read(BAND.label(original, LABEL));
        BufferedImage two = read(BAND.label(original, LABEL.in(Language.SWEDISH, Language.ENGLISH)));
        assertThat(two.getHeight()).isGreaterThan(one.getHeight());
        Captions strange = Captions.standard()
                .saying(
                        ContentKind.IMAGE,
                        ContentOrigin.GENERATED,
                        new Bilingual("Bilden är gjord av AI 🤖", "Made by AI"));
        assertThatThrownBy(() -> BAND.saying(strange).label(original, LABEL))
                .isInstanceOf(LabelException.class)
                .hasMessageContaining("tecken som inte går att rita");
    }

    @Test
    void refusesWhatIsTooLargeOrTooSmallBeforeReadingPixels() {
        byte[] original = png(noise(BufferedImage.TYPE_INT_RGB), false);
        refuses(size(original, 20_000, 20_000), BADGE, "200 megapixel");
        refuses(size(original, Integer.MAX_VALUE, Integer.MAX_VALUE), BAND, "200 megapixel");
        refuses(size(original, 1, 100_000_000), BAND, "200 megapixel");
        refuses(size(original, 10, 10), BADGE, "för liten");
        refuses(size(original, 10, 10), BAND, "för smal");
        refuses(size(original, 13_000, 13_000), BADGE, "går inte att läsa");
        refuses(with(original, Png.chunk("acTL", new byte[8])), BADGE, "PNG");
    }

    @Test
    void leavesTheVisibleLayerOutWhenItIsNotAsked() {
        byte[] original = png(noise(BufferedImage.TYPE_INT_RGB), false);
        byte[] labelled = BAND.writing(LabelLayer.METADATA).label(original, LABEL);
        assertThat(Labeller.standard().unlabel(labelled)).isEqualTo(original);
    }

    private static void refuses(byte[] png, Labeller labeller, String why) {
        assertThatThrownBy(() -> labeller.label(png, LABEL))
                .isInstanceOf(LabelException.class)
                .hasMessageContaining(why);
    }

    private static byte[] size(byte[] png, int width, int height) {
        byte[] header = ByteBuffer.wrap(Arrays.copyOfRange(png, 16, 29))
                .putInt(0, width)
                .putInt(4, height)
                .array();
        ByteBuffer changed = ByteBuffer.wrap(png.clone());
        return changed.put(8, Png.chunk("IHDR", header)).array();
    }

    interface Check {
        void on(String name, byte[] original) throws IOException;
    }

    private static Stream<DynamicTest> each(Check check) {
        return samples().entrySet().stream()
                .map(sample ->
                        DynamicTest.dynamicTest(sample.getKey(), () -> check.on(sample.getKey(), sample.getValue())));
    }

    private static Map<String, byte[]> samples() {
        Map<String, BufferedImage> images = new LinkedHashMap<>();
        images.put("colours", noise(BufferedImage.TYPE_INT_RGB));
        images.put("colours and alpha", noise(BufferedImage.TYPE_INT_ARGB));
        images.put("grey", noise(BufferedImage.TYPE_BYTE_GRAY));
        images.put("deep grey", noise(BufferedImage.TYPE_USHORT_GRAY));
        images.put("black and white", noise(BufferedImage.TYPE_BYTE_BINARY));
        images.put("palette with room", noise(palette(4, 9)));
        images.put("full palette of 16", noise(palette(4, 16)));
        images.put("full palette of 256", noise(palette(8, 256)));
        Map<String, byte[]> samples = new LinkedHashMap<>();
        images.forEach((name, image) -> {
            samples.put(name, png(image, false));
            samples.put(name + ", interlaced", png(image, true));
        });
        byte[] palette = png(images.get("full palette of 16"), true);
        samples.put("transparent palette", beforeData(palette, Png.chunk("tRNS", new byte[] {0, 50, 100, -1})));
        byte[] bits = png(images.get("black and white"), false);
        samples.put("all chunks", with(bits, Png.chunk("gAMA", new byte[] {0, 0, -79, -113})));
        return samples;
    }

    private static BufferedImage palette(int bits, int size) {
        byte[] shades = new byte[size];
        for (int i = 0; i < size; i++) {
            shades[i] = (byte) (100 + i * 60 / size);
        }
        IndexColorModel model = new IndexColorModel(bits, size, shades, shades, new byte[size]);
        int type = bits == 8 ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY;
        return new BufferedImage(WIDTH, HEIGHT, type, model);
    }

    private static BufferedImage noise(int type) {
        return noise(new BufferedImage(WIDTH, HEIGHT, type));
    }

    /** Slopes with some noise, so that every filter is of use. */
    private static BufferedImage noise(BufferedImage image) {
        Random random = new Random(7);
        int[] size = image.getSampleModel().getSampleSize();
        int most = image.getColorModel() instanceof IndexColorModel model ? model.getMapSize() - 1 : (1 << size[0]) - 1;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                for (int band = 0; band < size.length; band++) {
                    int slope = (x * (band + 1) + 2 * y) * most / 700;
                    image.getRaster().setSample(x, y, band, Math.min(most, slope + random.nextInt(1 + most / 8)));
                }
            }
        }
        return image;
    }

    private static byte[] png(BufferedImage image, boolean interlaced) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] png, byte[] chunk) {
        return put(png, 33, chunk);
    }

    private static byte[] beforeData(byte[] png, byte[] chunk) {
        return put(png, new String(png, StandardCharsets.ISO_8859_1).indexOf("IDAT") - 4, chunk);
    }

    private static byte[] put(byte[] png, int at, byte[] chunk) {
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, at)
                .put(chunk)
                .put(png, at, png.length - at)
                .array();
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** The old image's pixels in some columns, at full depth where it is more than eight bits. */
    private static int[] colours(BufferedImage image, int from, int to) {
        return image.getSampleModel().getSampleSize(0) > 8
                ? image.getRaster().getPixels(from, 0, to - from, HEIGHT, (int[]) null)
                : image.getRGB(from, 0, to - from, HEIGHT, null, 0, to - from);
    }

    private static int[] rows(BufferedImage image, int from) {
        return image.getRGB(0, from, WIDTH, HEIGHT - from, null, 0, WIDTH);
    }

    private static Integer[] shades(BufferedImage image, int from, int to) {
        return Arrays.stream(image.getRGB(0, from, WIDTH, to - from, null, 0, WIDTH))
                .boxed()
                .toArray(Integer[]::new);
    }
}
