package se.varsam.label.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.label.ForeignManifest;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException;
import se.varsam.label.LabelException.Reason;
import se.varsam.label.LabelLayer;
import se.varsam.label.TraceKind;

class TiffTest extends FormatContract {

    private static final int BYTE = 1;
    private static final int TEXT = 2;
    private static final int LONG = 4;
    private static final int UNDEFINED = 7;

    @Override
    protected String format() {
        return "TIFF";
    }

    @Override
    protected String fileName() {
        return "torget.tif";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("made by the JDK", Pictures.of("tiff"));
        samples.put("big-endian", sample("big-endian"));
        samples.put("pages", sample("pages"));
        samples.put("BigTIFF", sample("bigtiff"));
        samples.put("BigTIFF, big-endian, tiles", sample("bigtiff-tiles"));
        samples.put("foreign XMP", with(Pictures.of("tiff"), 700, BYTE, Packets.FOREIGN));
        samples.put("foreign XMP, big-endian", with(sample("big-endian"), 700, UNDEFINED, Packets.FOREIGN_AI));
        samples.put("foreign XMP and higher tags", with(samples.get("foreign XMP"), 34675, UNDEFINED, new byte[301]));
        samples.put("odd length", join(Pictures.of("tiff"), new byte[1 + Pictures.of("tiff").length % 2]));
        samples.put("made by Midjourney", with(Pictures.of("tiff"), 305, TEXT, latin1("Midjourney 7\0")));
        return samples;
    }

    @Test
    void leavesPixelsOfEveryPageAlone() throws Exception {
        for (String name : new String[] {"made by the JDK", "big-endian", "foreign XMP", "pages"}) {
            byte[] original = samples().get(name);
            byte[] labelled = label(original, LABEL);
            assertThat(pages(labelled)).isEqualTo(pages(original)).isEqualTo(name.equals("pages") ? 2 : 1);
            for (int page = 0; page < pages(original); page++) {
                assertThat(pixels(labelled, page)).isEqualTo(pixels(original, page));
            }
        }
    }

    @Test
    void changesOnlyAnOffsetAndAppends() {
        for (String name : samples().keySet()) {
            byte[] original = samples().get(name);
            byte[] labelled = Arrays.copyOf(label(original, LABEL), original.length);
            long changed = 0;
            for (int i = 0; i < original.length; i++) {
                changed += original[i] == labelled[i] ? 0 : 1;
            }
            assertThat(changed).as(name).isBetween(1L, 16L);
        }
    }

    @Test
    void writesTagsInOrder() {
        for (String name : new String[] {"made by the JDK", "big-endian", "foreign XMP and higher tags", "pages"}) {
            ByteBuffer labelled = open(label(samples().get(name), LABEL));
            int at = labelled.getInt(4);
            int last = 0;
            boolean found = false;
            for (int i = 0; i < labelled.getShort(at); i++) {
                int tag = labelled.getShort(at + 2 + 12 * i) & 0xFFFF;
                assertThat(tag).isGreaterThan(last);
                last = tag;
                found |= tag == 700;
            }
            assertThat(found).isTrue();
            assertThat(at % 2).isZero();
        }
    }

    @Test
    void mergesIntoForeignXmp() {
        byte[] original = samples().get("foreign XMP");
        byte[] labelled = label(original, LABEL);
        String appended =
                new String(labelled, original.length, labelled.length - original.length, StandardCharsets.UTF_8);
        assertThat(appended).contains("Torget i Söderköping", "photoshop:City", "trainedAlgorithmicMedia");
    }

    @Test
    void refusesToBreakAForeignManifest() {
        byte[] signed = with(Pictures.of("tiff"), 52545, UNDEFINED, new byte[40]);
        refuses(signed, Reason.FOREIGN_MANIFEST);
        byte[] labelled = labeller.meeting(ForeignManifest.BREAK).label(signed, LABEL);
        assertThat(inspect(labelled).has(TraceKind.C2PA_MANIFEST)).isTrue();
        assertThat(unlabel(labelled)).isEqualTo(signed);
    }

    @Test
    void namesGeneratorsAndForeignMarks() {
        assertThat(inspect(samples().get("made by Midjourney")).traces())
                .singleElement()
                .satisfies(trace -> assertThat(trace.kind()).isEqualTo(TraceKind.GENERATOR));
        assertThat(generators(270, "prompt:{\"3\":{}}")).isTrue();
        assertThat(generators(270, "en katt")).isFalse();
        assertThat(inspect(samples().get("foreign XMP, big-endian")).has(TraceKind.AI_SOURCE_TYPE))
                .isTrue();
        assertThat(inspect(Pictures.of("tiff")).traces()).isEmpty();
    }

    @Test
    void readsTheParametersInAUserComment() {
        byte[] picture = Pictures.of("tiff");
        ByteBuffer comment = ByteBuffer.allocate(200).order(open(picture).order());
        byte[] text = "UNICODE\0en katt\nSteps: 20, Sampler: Euler".getBytes(StandardCharsets.UTF_16LE);
        comment.putShort((short) 1)
                .putShort((short) 0x9286)
                .putShort((short) UNDEFINED)
                .putInt(text.length);
        comment.putInt(picture.length + 18).putInt(0).put(text);
        byte[] whole = join(picture, comment.array());
        byte[] pointer = ByteBuffer.allocate(4)
                .order(comment.order())
                .putInt(picture.length)
                .array();
        assertThat(inspect(with(whole, 0x8769, LONG, pointer)).has(TraceKind.GENERATOR))
                .isTrue();
        byte[] nowhere = {127, 127, 127, 127};
        assertThat(inspect(with(whole, 0x8769, LONG, nowhere)).has(TraceKind.GENERATOR))
                .isFalse();
    }

    @Test
    void refusesWhatLeadsOutOfTheFileOrInCircles() {
        byte[] plain = Pictures.of("tiff");
        int first = open(plain).getInt(4);
        int next = first + 2 + 12 * open(plain).getShort(first);
        refuses(told(plain, 4, plain.length), Reason.DAMAGED);
        refuses(told(plain, 4, -1), Reason.DAMAGED);
        refuses(told(plain, next, first), Reason.DAMAGED);
        refuses(told(plain, next, -2), Reason.DAMAGED);
        survives(with(plain, 700, 4, new byte[0]));
        refuses(with(plain, 700, BYTE, new byte[9 << 20]), Reason.DAMAGED);
        for (int i = 0; i < open(plain).getShort(first); i++) {
            byte[] lying = told(plain, first + 2 + 12 * i + 4, -1);
            refuses(lying, Reason.DAMAGED);
        }
        for (String name : new String[] {"pages", "bigtiff-tiles"}) {
            byte[] sample = sample(name);
            refuses(Arrays.copyOf(sample, sample.length - 3), Reason.DAMAGED);
        }
    }

    @Test
    void walksAFullDirectoryAndManyPagesInNoTime() {
        ByteBuffer pages = ByteBuffer.allocate(8 + 100_000 * 18).order(ByteOrder.LITTLE_ENDIAN);
        pages.put(latin1("II*\0")).putInt(8);
        for (int page = 1; page <= 100_000; page++) {
            int next = page < 100_000 ? 8 + 18 * page : 0;
            pages.putShort((short) 1).putShort((short) 256).putShort((short) 3).putInt(1);
            pages.putInt(1).putInt(next);
        }
        survives(pages.array());
        refuses(told(pages.array(), pages.capacity() - 4, 8), Reason.DAMAGED);
        ByteBuffer full = ByteBuffer.allocate(8 + 2 + 0xFFFF * 12 + 4).order(ByteOrder.LITTLE_ENDIAN);
        full.put(latin1("II*\0")).putInt(8).putShort((short) 0xFFFF);
        refuses(full.array(), Reason.NO_PLACE);
    }

    @Test
    void refusesToGrowOutOfItsOffsets(@TempDir Path folder) throws Exception {
        Path file = folder.resolve(fileName());
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(Pictures.of("tiff"));
            sparse.setLength(0xFFFF_FF00L);
        }
        assertThatThrownBy(() -> labeller.label(file, LABEL))
                .isInstanceOfSatisfying(
                        LabelException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_PLACE));
    }

    private boolean generators(int tag, String text) {
        return inspect(with(Pictures.of("tiff"), tag, TEXT, latin1(text + "\0")))
                .has(TraceKind.GENERATOR);
    }

    private static int pages(byte[] tiff) throws IOException {
        ImageReader reader = reader(tiff);
        return reader.getNumImages(true);
    }

    private static int[] pixels(byte[] tiff, int page) throws IOException {
        var image = reader(tiff).read(page);
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static ImageReader reader(byte[] tiff) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(tiff)));
        return reader;
    }

    private static byte[] sample(String name) {
        try (InputStream in = TiffTest.class.getResourceAsStream(name + ".tif")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer open(byte[] tiff) {
        return ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    private static byte[] told(byte[] tiff, int at, int number) {
        byte[] changed = tiff.clone();
        open(changed).putInt(at, number);
        return changed;
    }

    /** A picture whose first directory, moved to the end, has one more tag or another value of one. */
    private static byte[] with(byte[] tiff, int tag, int type, byte[] values) {
        ByteBuffer old = open(tiff);
        int first = old.getInt(4);
        int count = old.getShort(first);
        int valuesAt = tiff.length + tiff.length % 2;
        int at = valuesAt + values.length + values.length % 2;
        byte[] bytes = Arrays.copyOf(tiff, at + 2 + 12 * (count + 1) + 4);
        ByteBuffer made = open(bytes);
        made.position(valuesAt).put(values).putInt(4, at);
        made.position(at + 2);
        int entries = 0;
        boolean isDone = false;
        for (int i = 0; i <= count; i++) {
            int each = i == count ? Integer.MAX_VALUE : old.getShort(first + 2 + 12 * i) & 0xFFFF;
            if (each >= tag && !isDone) {
                made.putShort((short) tag).putShort((short) type);
                made.putInt(type == LONG ? values.length / 4 : values.length);
                made.putInt(values.length == 4 ? open(join(tiff, values)).getInt(tiff.length) : valuesAt);
                isDone = true;
                entries++;
            }
            if (each != tag && i < count) {
                made.put(tiff, first + 2 + 12 * i, 12);
                entries++;
            }
        }
        made.putInt(old.getInt(first + 2 + 12 * count)).putShort(at, (short) entries);
        return Arrays.copyOf(bytes, made.position());
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
