package se.varsam.label.media;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.label.media.Recordings.box;
import static se.varsam.label.media.Recordings.join;
import static se.varsam.label.media.Recordings.latin1;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.varsam.content.ContentKind;
import se.varsam.label.ForeignManifest;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException;
import se.varsam.label.LabelLayer;
import se.varsam.label.TraceKind;
import se.varsam.label.raster.Packets;

class Mp4Test extends FormatContract {

    private static final byte[] FTYP = box("ftyp", latin1("isom\0\0\2\0isommp41"));
    private static final byte[] MOOV = box("moov", box("udta", box("free")));
    private static final byte[] MDAT = box("mdat", new byte[200]);

    @Override
    protected String format() {
        return "MP4";
    }

    @Override
    protected String fileName() {
        return "torget.mp4";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    protected Map<String, byte[]> samples() {
        byte[] film = Recordings.of("film.mp4");
        byte[] xmp = box("uuid", BoxFile.XMP, Packets.FOREIGN);
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("film", film);
        samples.put("QuickTime", Recordings.of("film.mov"));
        samples.put("QuickTime without brand", join(box("wide"), MDAT, MOOV));
        samples.put("fragments", Recordings.of("fragments.mp4"));
        samples.put("foreign XMP last", join(film, xmp));
        samples.put("XMP that says AI first", join(FTYP, box("uuid", BoxFile.XMP, Packets.FOREIGN_AI), MOOV, MDAT));
        samples.put("foreign XMP before the index", join(FTYP, MOOV, MDAT, xmp, box("mfra", new byte[16])));
        samples.put("media to the end", join(FTYP, MOOV, open(MDAT)));
        samples.put("XMP to the end", join(FTYP, MOOV, open(xmp)));
        samples.put("large size", join(FTYP, MOOV, large("mdat", new byte[100])));
        samples.put("XMP of large size", join(FTYP, MOOV, large("uuid", join(BoxFile.XMP, Packets.FOREIGN))));
        samples.put("zeros at the end", join(FTYP, MOOV, MDAT, new byte[12]));
        return samples;
    }

    private static byte[] open(byte[] box) {
        return ByteBuffer.wrap(box.clone()).putInt(0, 0).array();
    }

    private static byte[] large(String type, byte[] content) {
        return ByteBuffer.allocate(16 + content.length)
                .putInt(1)
                .put(latin1(type))
                .putLong(16L + content.length)
                .put(content)
                .array();
    }

    @Test
    void movesNoMedia() {
        for (String name : new String[] {"film", "QuickTime", "foreign XMP last", "large size"}) {
            byte[] original = samples().get(name);
            byte[] labelled = label(original, LABEL);
            int media = Recordings.find(original, latin1("mdat"));
            assertThat(Recordings.find(labelled, latin1("mdat"))).as(name).isEqualTo(media);
        }
        byte[] film = Recordings.of("film.mp4");
        assertThat(label(film, LABEL)).startsWith(film);
    }

    @Test
    void keepsTheIndexOfFragmentsLast() {
        byte[] original = Recordings.of("fragments.mp4");
        int index = Recordings.find(original, latin1("mfra")) - 4;
        byte[] labelled = label(original, LABEL);
        assertThat(Arrays.copyOf(labelled, index)).isEqualTo(Arrays.copyOf(original, index));
        assertThat(labelled).endsWith(Arrays.copyOfRange(original, index, original.length));
    }

    @Test
    void keepsForeignProperties() {
        for (String name : new String[] {"foreign XMP last", "foreign XMP before the index"}) {
            assertThat(new String(label(samples().get(name), LABEL), StandardCharsets.UTF_8))
                    .contains("Torget i Söderköping", "photoshop:City", "trainedAlgorithmicMedia");
        }
    }

    @Test
    void leavesOnePacketThatCounts() {
        byte[] labelled = label(samples().get("XMP that says AI first"), LABEL);
        assertThat(inspect(labelled).has(TraceKind.AI_SOURCE_TYPE)).isFalse();
        assertThat(new String(labelled, StandardCharsets.ISO_8859_1).split("uuid", -1))
                .hasSize(2);
    }

    @Test
    void refusesToBreakAForeignManifest() {
        byte[] manifest = box("uuid", java.util.HexFormat.of().parseHex("d8fec3d61b0e483c92975828877ec481"));
        byte[] signed = join(FTYP, manifest, MOOV, MDAT);
        refuses(signed, LabelException.Reason.FOREIGN_MANIFEST);
        byte[] labelled = labeller.meeting(ForeignManifest.BREAK).label(signed, LABEL);
        assertThat(inspect(labelled).has(TraceKind.C2PA_MANIFEST)).isTrue();
        assertThat(inspect(labelled).has(TraceKind.OWN_LABEL)).isTrue();
    }

    @Test
    void namesGenerators() {
        byte[] tool = box("\u00A9too", box("data", latin1("\0\0\0\1\0\0\0\0Made with Sora 2")));
        byte[] meta = box("meta", new byte[4], box("hdlr", new byte[24]), box("ilst", tool));
        byte[] made = join(FTYP, box("moov", box("udta", meta)), MDAT);
        assertThat(inspect(made).traces()).singleElement().satisfies(trace -> {
            assertThat(trace.kind()).isEqualTo(TraceKind.GENERATOR);
            assertThat(trace.detail()).isEqualTo("Sora");
        });
        assertThat(inspect(Recordings.of("film.mp4")).traces()).isEmpty();
    }

    @Test
    void takesNoNameInACommentForAGenerator() {
        byte[] comment = box("\u00A9cmt", box("data", latin1("\0\0\0\1\0\0\0\0Sora och jag, veo la pista, Conflux")));
        byte[] film = join(FTYP, box("moov", box("udta", box("meta", new byte[4], box("ilst", comment)))), MDAT);
        assertThat(inspect(film).traces()).isEmpty();
    }

    @Test
    void readsAndKeepsTheXmpOfQuickTime() {
        byte[] film = join(FTYP, MDAT, box("moov", box("udta", box("XMP_", Packets.FOREIGN_AI))));
        assertThat(inspect(film).has(TraceKind.AI_SOURCE_TYPE)).isTrue();
        byte[] labelled = label(film, LABEL);
        assertThat(labelled).startsWith(film);
        assertThat(unlabel(labelled)).isEqualTo(film);
    }

    @Test
    void refusesMediaBehindZerosThatWouldMove() {
        refuses(join(FTYP, MOOV, new byte[8], MDAT), LabelException.Reason.DAMAGED);
    }

    @Test
    void tellsSoundAndPicturesFromFilms() {
        assertThat(inspect(Recordings.of("sound.m4a")).kind()).isEqualTo(ContentKind.AUDIO);
        assertThat(inspect(Recordings.of("picture.avif")).kind()).isEqualTo(ContentKind.IMAGE);
        for (String name : new String[] {"sound.m4a", "picture.avif"}) {
            byte[] original = Recordings.of(name);
            assertThat(unlabel(label(original, LABEL))).isEqualTo(original);
            assertThat(label(original, LABEL)).startsWith(original);
        }
    }

    @Test
    void walksDeepNestsWithoutRecursion() {
        int depth = 50_000;
        ByteBuffer nest = ByteBuffer.allocate(8 * depth);
        for (int i = 0; i < depth; i++) {
            nest.putInt(8 * (depth - i)).put(latin1(i == 0 ? "moov" : "udta"));
        }
        survives(join(FTYP, nest.array(), MDAT));
    }

    @Test
    void refusesSizesThatCannotBe() {
        refuses(join(FTYP, MOOV, new byte[] {0, 0, 0, 7}, latin1("mdat")), LabelException.Reason.DAMAGED);
        refuses(join(FTYP, MOOV, new byte[] {0, 0, 1, 0}, latin1("mdat")), LabelException.Reason.DAMAGED);
        refuses(
                join(FTYP, MOOV, new byte[] {0, 0, 0, 1}, latin1("mdat"), new byte[] {-1, -1, -1, -1, -1, -1, -1, -1}),
                LabelException.Reason.DAMAGED);
        refuses(join(FTYP, MDAT), LabelException.Reason.DAMAGED);
    }

    @Test
    void refusesAFloodOfPackets() {
        byte[][] packets = new byte[100][];
        Arrays.fill(packets, box("uuid", BoxFile.XMP, Packets.FOREIGN));
        refuses(join(FTYP, MOOV, join(packets)), LabelException.Reason.DAMAGED);
    }
}
