package se.varsam.label.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import se.varsam.label.ForeignManifest;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException;
import se.varsam.label.LabelLayer;
import se.varsam.label.Trace;
import se.varsam.label.TraceKind;

class GifTest extends FormatContract {

    private static final int SCREEN_END = 13;

    @Override
    protected String format() {
        return "GIF";
    }

    @Override
    protected String fileName() {
        return "torget.gif";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        byte[] plain = Pictures.of("gif");
        byte[] film = film();
        samples.put("plain", plain);
        samples.put("GIF87a without extensions", old());
        samples.put("film with local colours, interlaced", film);
        samples.put("foreign XMP", with(film, application("XMP DataXMP", packet(Packets.FOREIGN))));
        samples.put("foreign XMP last", last(film, application("XMP DataXMP", packet(Packets.FOREIGN))));
        samples.put("XMP that says AI", with(plain, application("XMP DataXMP", packet(Packets.FOREIGN_AI))));
        samples.put(
                "comment and ICC", with(plain, join(comment("en katt"), application("ICCRGBG1012", blocks("p", 700)))));
        samples.put("no image", join(latin1("GIF89a\1\0\1\0\0\0\0"), latin1(";")));
        samples.put("zeros between blocks, more behind", join(last(film, latin1("\0\0")), latin1("more")));
        return samples;
    }

    @Test
    void leavesEveryFrameAlone() {
        samples()
                .forEach((name, original) ->
                        assertThat(frames(label(original, LABEL))).as(name).isDeepEqualTo(frames(original)));
        assertThat(frames(film())).hasNumberOfRows(2);
    }

    @Test
    void putsTheLabelBeforeTheFirstFrameAndItsTiming() {
        String labelled = new String(label(film(), LABEL), StandardCharsets.ISO_8859_1);
        assertThat(labelled).containsSubsequence("NETSCAPE2.0", "XMP DataXMP", "!\u00F9\4", ",");
        assertThat(label(old(), LABEL)).startsWith(latin1("GIF89a"));
    }

    @Test
    void readsLikeAChainOfBlocksToOthers() {
        for (int more : new int[] {0, 100, 255}) {
            byte[] labelled = label(Pictures.of("gif"), LABEL.version("3" + "0".repeat(more)));
            assertThat(frames(labelled)).isDeepEqualTo(frames(Pictures.of("gif")));
        }
    }

    @Test
    void namesGeneratorsWithoutTheirContent() {
        byte[] file = with(Pictures.of("gif"), comment("hemlig katt, made with Stable Diffusion XL"));
        Trace trace = inspect(file).traces().get(0);
        assertThat(trace).isEqualTo(new Trace(TraceKind.GENERATOR, "comment", "Stable Diffusion"));
        assertThat(inspect(with(Pictures.of("gif"), comment("Flux"))).traces()).isEmpty();
    }

    @Test
    void refusesToBreakAForeignManifest() {
        byte[] signed = with(Pictures.of("gif"), application("C2PA_GIF\1\0\0", blocks("jumb", 10)));
        refuses(signed, LabelException.Reason.FOREIGN_MANIFEST);
        byte[] labelled = labeller.meeting(ForeignManifest.BREAK).label(signed, LABEL);
        assertThat(inspect(labelled).has(TraceKind.C2PA_MANIFEST)).isTrue();
        assertThat(inspect(labelled).has(TraceKind.OWN_LABEL)).isTrue();
    }

    @Test
    void leavesXmpWithoutItsTrailerAloneAndAddsItsOwn() {
        byte[] odd = with(Pictures.of("gif"), application("XMP DataXMP", blocks("<x/>", 40)));
        byte[] labelled = label(odd, LABEL);
        assertThat(inspect(labelled).has(TraceKind.OWN_LABEL)).isTrue();
        assertThat(unlabel(labelled)).isEqualTo(odd);
    }

    @Test
    void refusesWhatIsCutShortOrUnknown() {
        byte[] plain = Pictures.of("gif");
        refuses(Arrays.copyOf(plain, plain.length - 1), LabelException.Reason.DAMAGED);
        refuses(Arrays.copyOf(plain, 20), LabelException.Reason.DAMAGED);
        refuses(with(plain, latin1("?")), LabelException.Reason.DAMAGED);
        byte[] zero = with(plain, application("XMP DataXMP", packet(latin1("\u0005<\0 /><x/>"))));
        refuses(zero, LabelException.Reason.DAMAGED);
    }

    // ---- samples

    /** Two frames: the second one smaller, with colours of its own, its lines interlaced. */
    private static byte[] film() {
        byte[] plain = Pictures.of("gif");
        byte[] first = Arrays.copyOfRange(plain, 0, plain.length - 1);
        byte[] loop = application("NETSCAPE2.0", latin1("\3\1\0\0\0"));
        byte[] timing = latin1("!\u00F9\4\4\12\0\0\0");
        byte[] second = latin1(",\1\0\1\0\2\0\2\0\u00C0\0\0\0\u00FF\0\0\2\3D\2\5\0");
        return join(join(with(first, loop), join(timing, second)), latin1(";"));
    }

    private static byte[] old() {
        return latin1("GIF87a\2\0\2\0\u0080\0\0\0\0\0\u00FF\0\0,\0\0\0\0\2\0\2\0\0\2\3D\2\5\0;");
    }

    private static int[][] frames(byte[] gif) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(gif))) {
            reader.setInput(in);
            int[][] frames = new int[reader.getNumImages(true)][];
            for (int i = 0; i < frames.length; i++) {
                var image = reader.read(i);
                frames[i] = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            }
            return frames;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] comment(String text) {
        return join(latin1("!\u00FE"), blocks(text, text.length()));
    }

    private static byte[] application(String identifier, byte[] data) {
        return join(latin1("!\u00FF\13" + identifier), data);
    }

    /** Text, repeated to a length, in small blocks. */
    private static byte[] blocks(String text, int length) {
        String all = text.repeat(length / text.length() + 1).substring(0, length);
        StringBuilder blocks = new StringBuilder();
        for (int at = 0; at < length; at += 255) {
            int size = Math.min(255, length - at);
            blocks.append((char) size).append(all, at, at + size);
        }
        return latin1(blocks.append('\0').toString());
    }

    /** A packet and the bytes that catch whoever jumps over it. */
    private static byte[] packet(byte[] xmp) {
        byte[] trailer = new byte[258];
        trailer[0] = 1;
        for (int i = 1; i < 257; i++) {
            trailer[i] = (byte) (256 - i);
        }
        return join(xmp, trailer);
    }

    /** Something more after the global colours. */
    private static byte[] with(byte[] gif, byte[] block) {
        int at = SCREEN_END + ((gif[10] & 0x80) == 0 ? 0 : 3 << ((gif[10] & 7) + 1));
        return join(join(Arrays.copyOf(gif, at), block), Arrays.copyOfRange(gif, at, gif.length));
    }

    /** Something more before the trailer. */
    private static byte[] last(byte[] gif, byte[] block) {
        return join(join(Arrays.copyOf(gif, gif.length - 1), block), latin1(";"));
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
