package se.varsam.label.media;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.label.media.Recordings.join;
import static se.varsam.label.media.Recordings.latin1;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.varsam.label.ForeignManifest;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException;
import se.varsam.label.LabelLayer;
import se.varsam.label.TraceKind;
import se.varsam.label.bytes.Source;
import se.varsam.label.raster.Packets;
import se.varsam.term.Language;

class Mp3Test extends FormatContract {

    private static final byte[] SOUND = sound();
    private static final int UNSYNCHRONISED = 0x80;
    private static final int EXTENDED = 0x40;
    private static final int FOOTER = 0x10;

    @Override
    protected String format() {
        return "MP3";
    }

    @Override
    protected String fileName() {
        return "torget.mp3";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    protected Map<String, byte[]> samples() {
        byte[] xmp = join(latin1("XMP\0"), Packets.FOREIGN);
        byte[] title = latin1("\0Torget");
        byte[] picture = join(latin1("\0image/jpeg\0\3\0"), new byte[] {-1, -40, -1, -32, 0, 16, -1, 0, -1});
        byte[] own = latin1("\0DigitalSourceType\0http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture");
        byte[] comment = latin1("\0swe\0Inspelat i parken");
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("by another program", Recordings.of("sound.mp3"));
        samples.put("no tag", join(SOUND, latin1("TAGTorget"), new byte[119]));
        samples.put("foreign XMP, padding", tag(3, 0, frame(3, "TIT2", title), frame(3, "PRIV", xmp), new byte[300]));
        samples.put("XMP that says AI", tag(4, 0, frame(4, "PRIV", join(latin1("XMP\0"), Packets.FOREIGN_AI))));
        samples.put("2.4 with footer", tag(4, FOOTER, frame(4, "TIT2", title), frame(4, "PRIV", xmp)));
        samples.put("2.4, sizes of eight bits", tag(4, 0, frame(3, "PRIV", xmp), frame(3, "TIT2", title)));
        samples.put("2.4, length before content", tag(4, 0, flagged(xmp), frame(4, "TIT2", title)));
        samples.put(
                "2.3 unsynchronised",
                tag(3, UNSYNCHRONISED, Stuffing.add(join(frame(3, "APIC", picture), frame(3, "PRIV", xmp)))));
        samples.put(
                "2.3 extended header",
                tag(3, EXTENDED, new byte[] {0, 0, 0, 6, 0, 0, 0, 0, 0, 0}, frame(3, "TIT2", title)));
        samples.put("2.4 extended header", tag(4, EXTENDED, new byte[] {0, 0, 0, 6, 1, 0}, frame(4, "TIT2", title)));
        samples.put("says in its own way", tag(3, 0, frame(3, "TXXX", own), frame(3, "COMM", comment)));
        samples.put("2.2", tag(2, 0, frame(2, "TT2", title), frame(2, "TXX", own), new byte[50]));
        samples.put("two tags", join(tag(3, 0, frame(3, "TIT2", title)), new byte[0], tag(3, 0)));
        return samples;
    }

    /** Frames of 128 kbit/s and 44.1 kHz. */
    private static byte[] sound() {
        ByteBuffer sound = ByteBuffer.allocate(417 * 3);
        for (int i = 0; i < 3; i++) {
            sound.putInt(417 * i, 0xFFFB9000);
        }
        return sound.array();
    }

    /** What follows an empty frame is no content of it. */
    @Test
    void readsNoFurtherThanTheFrame() {
        byte[] file = tag(3, 0, frame(3, "PRIV", new byte[0]), latin1("XMP\0"), new byte[300]);
        survives(file);
        assertThat(inspect(tag(3, 0, frame(3, "PRIV", new byte[0]), new byte[300]))
                        .traces())
                .isEmpty();
    }

    private static byte[] frame(int version, String id, byte[] content) {
        byte[] size = version == 4 ? Id3Tag.safe(content.length) : new Id3Writer(version).size(content.length);
        return join(latin1(id), size, new byte[version == 2 ? 0 : 2], content);
    }

    private static byte[] flagged(byte[] content) {
        byte[] length = Id3Tag.safe(content.length);
        return join(latin1("PRIV"), Id3Tag.safe(content.length + 4L), new byte[] {0, 1}, length, content);
    }

    private static byte[] tag(int version, int flags, byte[]... content) {
        byte[] data = join(content);
        byte[] head = join(new byte[] {(byte) version, 0, (byte) flags}, Id3Tag.safe(data.length));
        byte[] foot = flags == FOOTER ? join(latin1("3DI"), head) : new byte[0];
        return join(latin1("ID3"), head, data, foot, SOUND);
    }

    @Test
    void leavesTheSoundAlone() {
        samples().forEach((name, original) -> {
            Id3Tag tag = Id3Tag.at(Source.of(label(original, LABEL)), 0).orElseThrow();
            long before = Id3Tag.at(Source.of(original), 0).map(Id3Tag::end).orElse(0L);
            byte[] labelled = label(original, LABEL);
            assertThat(Arrays.copyOfRange(labelled, (int) tag.end(), labelled.length))
                    .as(name)
                    .isEqualTo(Arrays.copyOfRange(original, (int) before, original.length));
        });
    }

    @Test
    void repeatsTheSizeInTheFooter() {
        byte[] labelled = label(samples().get("2.4 with footer"), LABEL);
        int foot = Recordings.find(labelled, latin1("3DI"));
        assertThat(Arrays.copyOfRange(labelled, foot + 3, foot + 10)).isEqualTo(Arrays.copyOfRange(labelled, 3, 10));
        assertThat(Id3Tag.at(Source.of(labelled), 0).orElseThrow().end()).isEqualTo(foot + 10);
    }

    @Test
    void keepsForeignProperties() {
        for (String name : new String[] {
            "foreign XMP, padding", "2.4, sizes of eight bits", "2.4, length before content", "2.3 unsynchronised"
        }) {
            assertThat(new String(label(samples().get(name), LABEL), StandardCharsets.UTF_8))
                    .as(name)
                    .contains("Torget i Söderköping", "photoshop:City", "trainedAlgorithmicMedia");
        }
    }

    @Test
    void tellsPlayersToo() {
        String labelled = new String(label(Recordings.of("sound.mp3"), LABEL), StandardCharsets.ISO_8859_1);
        assertThat(labelled)
                .contains(
                        "TXXX", "COMM", "\0swe\0Detta ljud har genererats med hjälp av AI", "DigitalSourceType\0http");
        String english = new String(label(SOUND, LABEL.in(Language.ENGLISH)), StandardCharsets.ISO_8859_1);
        assertThat(english).contains("\0eng\0This audio");
    }

    @Test
    void leavesOneStatementThatCounts() {
        assertThat(inspect(samples().get("says in its own way")).has(TraceKind.OTHER_SOURCE_TYPE))
                .isTrue();
        byte[] labelled = label(samples().get("says in its own way"), LABEL);
        assertThat(inspect(labelled).traces()).extracting(trace -> trace.kind()).containsExactly(TraceKind.OWN_LABEL);
        assertThat(new String(labelled, StandardCharsets.ISO_8859_1)).contains("\0sweAI\0Detta", "\0swe\0Inspelat");
    }

    @Test
    void stuffsWhatItWritesIntoAStuffedTag() {
        byte[] plain = {-1, 0, 1, -1, -32, -1, 5, -1};
        assertThat(Stuffing.add(plain)).containsExactly(-1, 0, 0, 1, -1, 0, -32, -1, 5, -1, 0);
        assertThat(Stuffing.remove(Stuffing.add(plain))).isEqualTo(plain);
        Source stuffed = Source.of(Stuffing.add(plain));
        assertThat(Stuffing.skip(stuffed, 0, 1, stuffed.length())).isEqualTo(2);
        assertThat(Stuffing.skip(stuffed, 0, plain.length, stuffed.length())).isEqualTo(stuffed.length());
        assertThat(Stuffing.skip(stuffed, 0, 99, stuffed.length())).isGreaterThan(stuffed.length());
    }

    @Test
    void refusesToBreakAForeignManifest() {
        byte[] manifest = latin1("\0application/x-c2pa-manifest-store\0c2pa\0c2pa\0jumb");
        byte[] signed = tag(4, 0, frame(4, "GEOB", manifest));
        refuses(signed, LabelException.Reason.FOREIGN_MANIFEST);
        byte[] labelled = labeller.meeting(ForeignManifest.BREAK).label(signed, LABEL);
        assertThat(inspect(labelled).has(TraceKind.C2PA_MANIFEST)).isTrue();
    }

    @Test
    void namesGenerators() {
        byte[] made = tag(3, 0, frame(3, "COMM", latin1("\0eng\0made with suno; created=2026")));
        assertThat(inspect(made).traces()).singleElement().satisfies(trace -> {
            assertThat(trace.kind()).isEqualTo(TraceKind.GENERATOR);
            assertThat(trace.detail()).isEqualToIgnoringCase("Suno");
        });
    }

    @Test
    void takesOnlyRealSound() {
        refuses(new byte[] {-1, -5, -112, 0, 1, 2, 3, 4, 5, 6}, LabelException.Reason.UNSUPPORTED);
        byte[] flac = join(latin1("ID3\3\0\0\0\0\0\0fLaC"), new byte[100]);
        refuses(flac, LabelException.Reason.UNSUPPORTED);
        refuses(latin1("\u00FF\u00FEtext i UTF-16"), LabelException.Reason.UNSUPPORTED);
    }

    @Test
    void refusesWhatMoreFramesWouldBreak() {
        byte[] checked = tag(3, EXTENDED, new byte[] {0, 0, 0, 10, -128, 0, 0, 0, 0, 0, 1, 2, 3, 4});
        refuses(checked, LabelException.Reason.NO_PLACE);
        assertThat(inspect(checked).traces()).isEmpty();
        refuses(Arrays.copyOf(tag(3, 0, new byte[500]), 300), LabelException.Reason.DAMAGED);
    }
}
