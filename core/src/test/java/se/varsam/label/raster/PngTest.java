package se.varsam.label.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import se.varsam.label.ForeignManifest;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException;
import se.varsam.label.LabelLayer;
import se.varsam.label.TraceKind;

class PngTest extends FormatContract {

    @Override
    protected String format() {
        return "PNG";
    }

    @Override
    protected String fileName() {
        return "torget.png";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        byte[] plain = Pictures.of("png");
        samples.put("plain", plain);
        samples.put("foreign XMP", with(plain, "iTXt", itxt(0, Packets.FOREIGN)));
        samples.put("deflated XMP", with(plain, "iTXt", itxt(1, deflate(Packets.FOREIGN))));
        samples.put("XMP that says AI", with(plain, "iTXt", itxt(0, Packets.FOREIGN_AI)));
        samples.put("Stable Diffusion", with(plain, "tEXt", latin1("parameters\0en katt, Steps: 20")));
        return samples;
    }

    @Test
    void leavesPixelsAlone() throws Exception {
        byte[] original = Pictures.of("png");
        assertThat(Pictures.pixels(label(original, LABEL))).isEqualTo(Pictures.pixels(original));
    }

    @Test
    void keepsForeignProperties() {
        byte[] labelled = label(samples().get("deflated XMP"), LABEL);
        assertThat(new String(labelled, StandardCharsets.UTF_8))
                .contains("Torget i Söderköping", "photoshop:City", "trainedAlgorithmicMedia");
    }

    @Test
    void namesGeneratorsAndForeignMarksWithoutTheirContent() {
        assertThat(inspect(samples().get("Stable Diffusion")).traces())
                .singleElement()
                .satisfies(trace -> {
                    assertThat(trace.kind()).isEqualTo(TraceKind.GENERATOR);
                    assertThat(trace.toString()).doesNotContain("katt");
                });
        assertThat(inspect(samples().get("XMP that says AI")).has(TraceKind.AI_SOURCE_TYPE))
                .isTrue();
        assertThat(inspect(Pictures.of("png")).traces()).isEmpty();
    }

    @Test
    void refusesToBreakAForeignManifest() {
        byte[] signed = with(Pictures.of("png"), "caBX", new byte[] {0, 0, 0, 8, 'j', 'u', 'm', 'b'});
        refuses(signed, LabelException.Reason.FOREIGN_MANIFEST);
        byte[] labelled = labeller.meeting(ForeignManifest.BREAK).label(signed, LABEL);
        assertThat(inspect(labelled).has(TraceKind.C2PA_MANIFEST)).isTrue();
        assertThat(inspect(labelled).has(TraceKind.OWN_LABEL)).isTrue();
    }

    private static byte[] itxt(int compressed, byte[] packet) {
        byte[] head = latin1("XML:com.adobe.xmp\0" + (char) compressed + "\0\0\0");
        return ByteBuffer.allocate(head.length + packet.length)
                .put(head)
                .put(packet)
                .array();
    }

    private static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, new Deflater(9))) {
            deflated.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A picture with one more chunk after its header. */
    private static byte[] with(byte[] png, String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(latin1(type))
                .put(data);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, data.length + 4);
        chunk.putInt((int) crc.getValue());
        return ByteBuffer.allocate(png.length + chunk.capacity())
                .put(Arrays.copyOf(png, 33))
                .put(chunk.array())
                .put(png, 33, png.length - 33)
                .array();
    }
}
