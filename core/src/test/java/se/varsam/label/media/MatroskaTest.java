package se.varsam.label.media;

import static org.assertj.core.api.Assertions.assertThat;
import static se.varsam.label.media.Recordings.join;
import static se.varsam.label.media.Recordings.latin1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import se.varsam.content.ContentKind;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException;
import se.varsam.label.LabelLayer;
import se.varsam.label.TraceKind;
import se.varsam.label.bytes.Source;

class MatroskaTest extends FormatContract {

    private static final long SEGMENT = 0x18538067L;
    private static final byte[] HEADER = Ebml.element(Segment.HEADER, Ebml.text(0x4282, "matroska"));
    private static final byte[] TRACKS =
            Ebml.element(Segment.TRACKS, Ebml.element(0xAE, Ebml.element(0x83, new byte[] {1})));
    private static final byte[] CLUSTER = Ebml.element(
            Segment.CLUSTER, Ebml.element(0xE7, new byte[] {0}), Ebml.element(0xA3, new byte[] {(byte) 0x81, 0, 0, 0, 9
            }));
    private static final byte[] CUES = Ebml.element(Segment.CUES, new byte[] {(byte) 0xEC, (byte) 0x80});

    @Override
    protected String format() {
        return "WebM/Matroska";
    }

    @Override
    protected String fileName() {
        return "torget.webm";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("film", Recordings.of("film.webm"));
        samples.put("index first", Recordings.of("front.webm"));
        samples.put("stream", Recordings.of("stream.webm"));
        samples.put("by another program", Recordings.of("film.mkv"));
        samples.put("no room in the table", tight(new byte[0]));
        samples.put("table with check sum", tight(crc()));
        samples.put("foreign tags", join(HEADER, sized(TRACKS, CLUSTER, foreignTags())));
        samples.put("says in its own way", join(HEADER, sized(TRACKS, CLUSTER, CUES, foreignStatement())));
        samples.put("clusters without size", join(HEADER, unsized(TRACKS, unsizedCluster(), unsizedCluster())));
        samples.put("clusters without size, an index", join(HEADER, unsized(TRACKS, unsizedCluster(), CUES)));
        samples.put("bytes after the segment", join(HEADER, sized(TRACKS, CLUSTER), latin1("slut")));
        samples.put("recording cut short", Arrays.copyOf(Recordings.of("stream.webm"), 3000));
        return samples;
    }

    private static byte[] sized(byte[]... content) {
        byte[] data = join(content);
        return join(Ebml.number(SEGMENT), Ebml.size(data.length, 8), data);
    }

    private static byte[] unsized(byte[]... content) {
        return join(Ebml.number(SEGMENT), new byte[] {1, -1, -1, -1, -1, -1, -1, -1}, join(content));
    }

    private static byte[] unsizedCluster() {
        return join(
                Ebml.number(Segment.CLUSTER),
                new byte[] {(byte) 0xFF},
                Ebml.element(0xE7, new byte[] {0}),
                Ebml.element(0xA3, new byte[] {(byte) 0x81, 0, 0, 0, 9}));
    }

    private static byte[] foreignTags() {
        byte[] title = Ebml.element(0x67C8, Ebml.text(0x45A3, "TITLE"), Ebml.text(0x4487, "Torget i Söderköping"));
        return Ebml.element(Segment.TAGS, Ebml.element(0x7373, Ebml.element(0x63C0), title));
    }

    private static byte[] foreignStatement() {
        String uri = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture";
        byte[] type = Ebml.element(0x67C8, Ebml.text(0x45A3, "DIGITAL_SOURCE_TYPE"), Ebml.text(0x4487, uri));
        byte[] title = Ebml.element(0x67C8, Ebml.text(0x45A3, "TITLE"), Ebml.text(0x4487, "Torget i Söderköping"));
        return Ebml.element(Segment.TAGS, Ebml.element(0x7373, title, type));
    }

    private static byte[] crc() {
        return new byte[] {(byte) 0xBF, (byte) 0x84, 0, 0, 0, 0};
    }

    /** A file whose table of places is followed at once by the tracks: tracks, index and tags are in it. */
    private static byte[] tight(byte[] check) {
        byte[] tags = foreignTags();
        int table = seekHead(check, 0, 0, 0).length;
        long cues = table + (long) TRACKS.length + CLUSTER.length;
        byte[] head = seekHead(check, table, cues, cues + CUES.length);
        if (check.length > 0) {
            CRC32 crc = new CRC32();
            int start = 5 + check.length;
            crc.update(head, start, head.length - start);
            ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).putInt(7, (int) crc.getValue());
        }
        return join(HEADER, sized(head, TRACKS, CLUSTER, CUES, tags));
    }

    private static byte[] seekHead(byte[] check, long tracks, long cues, long tags) {
        return Ebml.element(
                Segment.SEEK_HEAD,
                check,
                seek(Segment.TRACKS, tracks),
                seek(Segment.CUES, cues),
                seek(Segment.TAGS, tags));
    }

    private static byte[] seek(long id, long place) {
        byte[] eight = ByteBuffer.allocate(8).putLong(place).array();
        return Ebml.element(0x4DBB, Ebml.element(0x53AB, Ebml.number(id)), Ebml.element(0x53AC, eight));
    }

    /** Follows a table of places, and the tables it names, and says what stands at each place. */
    private static List<Long> targets(byte[] file) {
        Source source = Source.of(file);
        List<Long> found = new ArrayList<>();
        long data =
                Ebml.head(source, Recordings.find(file, Ebml.number(SEGMENT))).data();
        follow(source, data, Ebml.at(source, data, file.length), found);
        return found;
    }

    private static void follow(Source source, long data, Ebml table, List<Long> found) {
        assertThat(table.id()).isEqualTo(Segment.SEEK_HEAD);
        for (long at = table.data(); at < table.end(); ) {
            Ebml seek = Ebml.at(source, at, table.end());
            if (seek.is(0x4DBB)) {
                Ebml id = Ebml.at(source, seek.data(), seek.end());
                Ebml place = Ebml.at(source, id.end(), seek.end());
                long named = source.number(id.data(), (int) id.size());
                Ebml there = Ebml.at(source, data + source.number(place.data(), (int) place.size()), source.length());
                assertThat(there.id()).isEqualTo(named);
                found.add(named);
                if (named == Segment.SEEK_HEAD) {
                    follow(source, data, there, found);
                }
            }
            at = seek.end();
        }
    }

    @Test
    void staysFindableFromTheTableOfPlaces() {
        for (String name : new String[] {"film", "index first", "by another program"}) {
            byte[] original = samples().get(name);
            List<Long> expected = new ArrayList<>(targets(original));
            expected.add(Segment.TAGS);
            assertThat(targets(label(original, LABEL))).as(name).containsExactlyInAnyOrderElementsOf(expected);
        }
        for (String name : new String[] {"no room in the table", "table with check sum"}) {
            assertThat(targets(label(samples().get(name), LABEL)))
                    .as(name)
                    .containsExactly(Segment.TRACKS, Segment.CUES, Segment.SEEK_HEAD, Segment.TAGS, Segment.TAGS);
        }
    }

    @Test
    void keepsCheckSumsRight() {
        byte[] labelled = label(samples().get("table with check sum"), LABEL);
        Source source = Source.of(labelled);
        Ebml table = Ebml.at(source, Recordings.find(labelled, Ebml.number(Segment.SEEK_HEAD)), labelled.length);
        CRC32 crc = new CRC32();
        crc.update(labelled, (int) table.data() + 6, (int) table.size() - 6);
        assertThat(source.u32le(table.data() + 2)).isEqualTo(crc.getValue());
    }

    @Test
    void movesNoCluster() {
        byte[] original = Recordings.of("film.webm");
        assertThat(Recordings.find(label(original, LABEL), Ebml.number(Segment.CLUSTER)))
                .isEqualTo(Recordings.find(original, Ebml.number(Segment.CLUSTER)));
    }

    @Test
    void writesBeforeTheMediaOfAStream() {
        byte[] labelled = label(Recordings.of("stream.webm"), LABEL);
        assertThat(Recordings.find(labelled, latin1("DIGITAL_SOURCE_TYPE")))
                .isLessThan(Recordings.find(labelled, Ebml.number(Segment.CLUSTER)));
    }

    @Test
    void writesNamesAndCaptionAsMatroskaDoes() {
        String labelled = new String(label(Recordings.of("film.webm"), LABEL), StandardCharsets.UTF_8);
        assertThat(labelled)
                .contains("DIGITAL_SOURCE_TYPE", "AI_SYSTEM_USED", "VARSAM_EDITORIAL_RESPONSIBILITY", "COMMENT");
        assertThat(new String(label(samples().get("foreign tags"), LABEL), StandardCharsets.UTF_8))
                .contains("Torget i Söderköping");
    }

    @Test
    void tellsSoundFromFilm() {
        byte[] sound = Recordings.of("sound.webm");
        assertThat(inspect(sound).kind()).isEqualTo(ContentKind.AUDIO);
        assertThat(unlabel(label(sound, LABEL))).isEqualTo(sound);
        assertThat(new String(label(sound, LABEL), StandardCharsets.UTF_8)).contains("Detta ljud");
    }

    @Test
    void namesForeignMarksAndGenerators() {
        byte[] tags = Ebml.element(
                Segment.TAGS,
                Ebml.element(
                        0x7373,
                        Ebml.element(0x67C8, Ebml.text(0x45A3, "ENCODED_BY"), Ebml.text(0x4487, "Runway Gen-4")),
                        Ebml.element(0x67C8, Ebml.text(0x45A3, "AI_SYSTEM_USED"), Ebml.text(0x4487, "Gen-4"))));
        assertThat(inspect(join(HEADER, sized(TRACKS, CLUSTER, tags))).traces())
                .extracting(trace -> trace.kind())
                .containsExactly(TraceKind.GENERATOR, TraceKind.AI_SYSTEM);
        assertThat(inspect(Recordings.of("film.webm")).traces()).isEmpty();
    }

    @Test
    void leavesOneStatementThatCounts() {
        byte[] original = samples().get("says in its own way");
        assertThat(inspect(original).has(TraceKind.OTHER_SOURCE_TYPE)).isTrue();
        byte[] labelled = label(original, LABEL);
        assertThat(inspect(labelled).traces()).extracting(trace -> trace.kind()).containsExactly(TraceKind.OWN_LABEL);
        assertThat(new String(labelled, StandardCharsets.UTF_8)).contains("Torget i Söderköping");
    }

    @Test
    void refusesWhatItCannotLabelSafely() {
        byte[] narrow = join(Ebml.number(SEGMENT), Ebml.size(TRACKS.length + CLUSTER.length, 1), TRACKS, CLUSTER);
        refuses(join(HEADER, narrow), LabelException.Reason.NO_PLACE);
        byte[] checked = sized(crc(), TRACKS, CLUSTER);
        refuses(join(HEADER, checked), LabelException.Reason.DAMAGED);
        byte[] film = Recordings.of("film.webm");
        refuses(Arrays.copyOf(film, film.length - 10), LabelException.Reason.DAMAGED);
        refuses(join(HEADER, new byte[] {0x42, (byte) 0x86, (byte) 0x81, 1}), LabelException.Reason.DAMAGED);
        refuses(Ebml.element(Segment.HEADER, Ebml.text(0x4282, "other")), LabelException.Reason.UNSUPPORTED);
    }

    @Test
    void readsNestedTagsWithoutRecursion() {
        byte[] nest = new byte[0];
        for (int i = 0; i < 2_000; i++) {
            nest = Ebml.element(0x67C8, nest);
        }
        survives(join(HEADER, sized(TRACKS, CLUSTER, Ebml.element(Segment.TAGS, Ebml.element(0x7373, nest)))));
    }
}
