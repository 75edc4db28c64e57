package se.varsam.label.riff;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.label.riff.Riffs.chunk;
import static se.varsam.label.riff.Riffs.join;
import static se.varsam.label.riff.Riffs.latin1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.varsam.label.ForeignManifest;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException.Reason;
import se.varsam.label.LabelLayer;
import se.varsam.label.TraceKind;
import se.varsam.label.raster.Packets;

class WebpTest extends FormatContract {

    @Override
    protected String format() {
        return "WebP";
    }

    @Override
    protected String fileName() {
        return "torget.webp";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("lossy", sample("lossy"));
        samples.put("lossless with alpha", sample("lossless-alpha"));
        samples.put("lossy with alpha", sample("lossy-alpha"));
        samples.put("animated", sample("animated"));
        samples.put("foreign XMP of odd size", with("lossy-alpha", 0x14, chunk("XMP ", odd(Packets.FOREIGN))));
        samples.put("foreign XMP of even size", with("animated", 0x06, chunk("XMP ", even(Packets.FOREIGN))));
        samples.put("XMP without its flag", with("lossy-alpha", 0x10, chunk("XMP ", Packets.FOREIGN_AI)));
        samples.put("flag without XMP", with("lossy-alpha", 0x14, new byte[0]));
        samples.put("Exif of odd size", with("lossy-alpha", 0x18, chunk("EXIF", exif("ComfyUI v2"))));
        samples.put("chunk without padding at the end", with("lossy-alpha", 0x18, Riffs.unpadded("EXIF", new byte[3])));
        samples.put("bytes after the end", join(sample("lossy"), latin1("something else")));
        return samples;
    }

    @Test
    void changesNoChunkThatWasThere() {
        for (String name : new String[] {"lossy", "lossless with alpha", "lossy with alpha", "animated"}) {
            byte[] original = samples().get(name);
            byte[] labelled = label(original, LABEL);
            assertThat(Riffs.ids(labelled)).startsWith("VP8X").endsWith("XMP ");
            assertThat(Riffs.parts(labelled).stream()
                            .filter(part ->
                                    !part.id().equals("VP8X") && !part.id().equals("XMP "))
                            .map(Riffs.Part::data))
                    .containsExactlyElementsOf(Riffs.parts(original).stream()
                            .filter(part -> !part.id().equals("VP8X"))
                            .map(Riffs.Part::data)
                            .toList());
        }
    }

    @Test
    void tellsASimpleImagesSizeAndTransparency() {
        assertThat(Riffs.data(label(sample("lossy"), LABEL), "VP8X")).containsExactly(4, 0, 0, 0, 62, 0, 0, 46, 0, 0);
        assertThat(Riffs.data(label(sample("lossless-alpha"), LABEL), "VP8X"))
                .containsExactly(0x14, 0, 0, 0, 30, 0, 0, 22, 0, 0);
    }

    @Test
    void setsTheFlagAndKeepsTheOthers() {
        assertThat(Riffs.data(label(sample("animated"), LABEL), "VP8X")[0]).isEqualTo((byte) 0x06);
        assertThat(Riffs.data(label(samples().get("Exif of odd size"), LABEL), "VP8X")[0])
                .isEqualTo((byte) 0x1C);
    }

    @Test
    void mergesIntoForeignXmp() {
        byte[] labelled = label(samples().get("foreign XMP of odd size"), LABEL);
        assertThat(Riffs.ids(labelled)).containsOnlyOnce("XMP ");
        assertThat(new String(labelled, StandardCharsets.UTF_8))
                .contains("Torget i Söderköping", "photoshop:City", "trainedAlgorithmicMedia");
    }

    @Test
    void leavesAManifestLast() {
        byte[] signed = with("lossy-alpha", 0x10, chunk("C2PA", new byte[41]));
        refuses(signed, Reason.FOREIGN_MANIFEST);
        byte[] labelled = labeller.meeting(ForeignManifest.BREAK).label(signed, LABEL);
        assertThat(Riffs.ids(labelled)).endsWith("XMP ", "C2PA");
        assertThat(inspect(labelled).has(TraceKind.C2PA_MANIFEST)).isTrue();
        assertThat(unlabel(labelled)).isEqualTo(signed);
    }

    @Test
    void namesGeneratorsAndForeignMarks() {
        assertThat(inspect(samples().get("Exif of odd size")).traces())
                .singleElement()
                .satisfies(trace -> assertThat(trace.kind()).isEqualTo(TraceKind.GENERATOR));
        assertThat(inspect(samples().get("XMP without its flag")).has(TraceKind.AI_SOURCE_TYPE))
                .isTrue();
        assertThat(inspect(sample("lossy")).traces()).isEmpty();
    }

    @Test
    void refusesWhatIsNoWholeImage() {
        byte[] lossy = sample("lossy");
        refuses(Arrays.copyOf(lossy, lossy.length - 2), Reason.DAMAGED);
        refuses(Riffs.told(lossy, 16, 0x7FFF_FFFF), Reason.DAMAGED);
        refuses(Riffs.told(lossy, 16, -1), Reason.DAMAGED);
        refuses(Riffs.told(lossy, 4, 0), Reason.DAMAGED);
        refuses(Riffs.told(lossy, 4, -1), Reason.DAMAGED);
        refuses(Riffs.file("WEBP"), Reason.DAMAGED);
        refuses(Riffs.file("WEBP", chunk("VP8X", new byte[10])), Reason.DAMAGED);
        refuses(Riffs.file("WEBP", chunk("VP8 ", new byte[20])), Reason.DAMAGED);
        refuses(Riffs.file("WEBP", chunk("VP8L", new byte[2])), Reason.DAMAGED);
        refuses(Riffs.file("WEBP", chunk("VP8X", new byte[4]), Riffs.chunk("VP8L", new byte[8])), Reason.DAMAGED);
        refuses(join(lossy, new byte[0]), lossy.length, chunk("VP8 ", new byte[20]));
        refuses(Riffs.file("WEBP", chunk("XMP ", Packets.FOREIGN), Riffs.chunk("VP8L", new byte[8])), Reason.DAMAGED);
        refuses(Riffs.file("WEBP", new byte[2 << 20]), Reason.DAMAGED);
        refuses(with("lossy-alpha", 0x14, chunk("XMP ", new byte[9 << 20])), Reason.DAMAGED);
        refuses(with("lossy-alpha", 0x14, chunk("XMP ", latin1("<rdf:RDF"))), Reason.DAMAGED);
    }

    /** A second image after a simple one would come alive with the extended header. */
    private void refuses(byte[] simple, int length, byte[] second) {
        refuses(Riffs.told(join(simple, second), 4, length + second.length - 8), Reason.DAMAGED);
    }

    private static byte[] sample(String name) {
        try (InputStream in = WebpTest.class.getResourceAsStream(name + ".webp")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An extended image with other flags and something at its end. */
    private static byte[] with(String name, int flags, byte[] more) {
        byte[] file = join(sample(name), more);
        file[20] = (byte) flags;
        return Riffs.told(file, 4, file.length - 8);
    }

    private static byte[] odd(byte[] packet) {
        return packet.length % 2 == 1 ? packet : join(packet, latin1("\n"));
    }

    private static byte[] even(byte[] packet) {
        return packet.length % 2 == 0 ? packet : join(packet, latin1("\n"));
    }

    /** An Exif block that names a program and nothing else. */
    private static byte[] exif(String program) {
        byte[] text = latin1(program + "\0");
        return join(
                latin1("II*\0\10\0\0\0\1\0\61\1\2\0"),
                Riffs.le(text.length),
                Riffs.le(26),
                Riffs.le(0),
                text,
                new byte[1 - text.length % 2]);
    }
}
