package se.varsam.label.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.label.AiLabel;
import se.varsam.label.ImageMark;
import se.varsam.label.Inspector;
import se.varsam.label.LabelException;
import se.varsam.label.LabelException.Reason;
import se.varsam.label.LabelField;
import se.varsam.label.Labeller;

class JpegDrawingTest {

    private static final AiLabel LABEL = AiLabel.generatedBy("Firefly");
    private static final Labeller BAND = Labeller.standard().drawing(ImageMark.BAND);
    private static final Labeller BADGE = Labeller.standard().drawing(ImageMark.BADGE);
    private static final int WIDTH = 120;
    private static final int HEIGHT = 80;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void drawsWhereTheViewerSeesTheLowerEdge(int turned) throws IOException {
        BufferedImage stored = read(BAND.label(turned(turned), LABEL));
        boolean sideways = turned >= 5;
        int more = sideways ? stored.getWidth() - WIDTH : stored.getHeight() - HEIGHT;
        assertThat(more).isBetween(20, 120);
        boolean first = turned == 3 || turned == 4 || turned == 7 || turned == 8;
        int at = first ? 2 : (sideways ? stored.getWidth() : stored.getHeight()) - 3;
        int inBand = sideways ? stored.getRGB(at, HEIGHT / 2) : stored.getRGB(WIDTH / 2, at);
        int opposite = sideways ? stored.getWidth() - 1 - at : stored.getHeight() - 1 - at;
        int inPicture = sideways ? stored.getRGB(opposite, HEIGHT / 2) : stored.getRGB(WIDTH / 2, opposite);
        assertThat(inBand & 0xFF).isGreaterThan(240);
        assertThat(inPicture & 0xFF).isLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void drawsTheBadgeInTheUpperRightCornerAsItIsSeen(int turned) throws IOException {
        BufferedImage stored = read(BADGE.label(turned(turned), LABEL));
        boolean left = turned == 2 || turned == 3 || turned == 5 || turned == 6;
        boolean below = turned == 3 || turned == 4 || turned == 5 || turned == 8;
        int x = left ? 6 : WIDTH - 7;
        int y = below ? HEIGHT - 7 : 6;
        assertThat((stored.getRGB(x, y) >> 16) & 0xFF).isLessThan(130);
        assertThat((stored.getRGB(WIDTH / 2, HEIGHT / 2) >> 16) & 0xFF).isGreaterThan(150);
    }

    /** The JDK's encoder divides by these numbers in native code, and the whole program ends. */
    @Test
    void refusesToDivideByAZeroInAQuantisationTable() throws IOException {
        byte[] picture = picture(BufferedImage.TYPE_3BYTE_BGR);
        int table = new String(picture, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00DB");
        picture[table + 5 + 30] = 0;
        assertThatThrownBy(() -> BADGE.label(picture, LABEL))
                .isInstanceOfSatisfying(
                        LabelException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
    }

    @Test
    void keepsTheRestOfThePictureAndItsMetadata() throws IOException {
        byte[] profile = latin1("ICC_PROFILE\0\1\1" + "p".repeat(60));
        byte[] original =
                with(with(picture(BufferedImage.TYPE_3BYTE_BGR), 0xE2, profile), 0xFE, latin1("en kommentar"));
        byte[] labelled = BADGE.label(original, LABEL);
        assertThat(new String(labelled, StandardCharsets.ISO_8859_1))
                .contains(new String(profile, StandardCharsets.ISO_8859_1), "en kommentar");
        assertThat(differs(read(original), read(labelled))).isLessThan(6);
    }

    @Test
    void keepsGreyPicturesGrey() throws IOException {
        byte[] labelled = BAND.label(picture(BufferedImage.TYPE_BYTE_GRAY), LABEL);
        assertThat(read(labelled).getRaster().getNumBands()).isOne();
    }

    @Test
    void drawsNothingTwiceAndSaysSo() throws IOException {
        byte[] once = BAND.label(turned(6), LABEL);
        assertThat(Inspector.standard().inspect(once).fields()).containsEntry(LabelField.DRAWN, "BAND");
        assertThat(BAND.label(once, LABEL)).isEqualTo(once);
        refuses(Reason.DRAWN_ON, () -> BAND.unlabel(once));
    }

    @Test
    void refusesWhatItCannotReadAndSaysWhy() throws IOException {
        byte[] picture = picture(BufferedImage.TYPE_3BYTE_BGR);
        int frame = new String(picture, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0");
        byte[] lossless = picture.clone();
        lossless[frame + 1] = (byte) 0xC3;
        refuses(Reason.NO_PLACE, () -> BAND.label(lossless, LABEL));
        byte[] ink = picture.clone();
        ink[frame + 9] = 4;
        assertThatThrownBy(() -> BAND.label(ink, LABEL)).hasMessageContaining("CMYK");
        byte[] large = ByteBuffer.wrap(picture.clone()).putInt(frame + 5, -1).array();
        assertThatThrownBy(() -> BAND.label(large, LABEL)).hasMessageContaining("200 megapixel");
        for (int at = 0; at < picture.length; at += 3) {
            byte[] broken = picture.clone();
            broken[at] ^= 0x55;
            try {
                BADGE.label(broken, LABEL);
            } catch (LabelException e) {
                assertThat(e.getMessage()).contains(" / ");
            }
        }
    }

    private static void refuses(Reason reason, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        LabelException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    /** The mean difference of samples outside the corner with the badge. */
    private static double differs(BufferedImage one, BufferedImage other) {
        int[] before = one.getRaster().getPixels(0, 0, 80, HEIGHT, (int[]) null);
        int[] after = other.getRaster().getPixels(0, 0, 80, HEIGHT, (int[]) null);
        double sum = 0;
        for (int i = 0; i < before.length; i++) {
            sum += Math.abs(before[i] - after[i]);
        }
        return sum / before.length;
    }

    private static byte[] picture(int type) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, 0xC00000 | ((60 + x) << 8) | y / 2);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    private static byte[] turned(int orientation) throws IOException {
        byte[] exif = latin1("Exif\0\0II*\0\10\0\0\0\1\0\22\1\3\0\1\0\0\0" + (char) orientation + "\0\0\0\0\0\0\0");
        return with(picture(BufferedImage.TYPE_3BYTE_BGR), 0xE1, exif);
    }

    /** The picture with a further segment after its first. */
    private static byte[] with(byte[] jpeg, int marker, byte[] data) {
        return ByteBuffer.allocate(jpeg.length + data.length + 4)
                .put(jpeg, 0, 20)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .put(Arrays.copyOfRange(jpeg, 20, jpeg.length))
                .array();
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
