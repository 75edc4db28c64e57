package se.varsam.label.riff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.label.riff.Riffs.chunk;
import static se.varsam.label.riff.Riffs.join;
import static se.varsam.label.riff.Riffs.latin1;
import static se.varsam.label.riff.Riffs.le;

import java.io.ByteArrayInputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.label.ForeignManifest;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException;
import se.varsam.label.LabelException.Reason;
import se.varsam.label.LabelLayer;
import se.varsam.label.TraceKind;
import se.varsam.label.raster.Packets;

class WavTest extends FormatContract {

    private static final byte[] SOUND = sound(801);
    /** One channel, 8000 samples in a second, 8 bits each. */
    private static final byte[] FMT = chunk("fmt ", join(latin1("\1\0\1\0"), le(8000), le(8000), latin1("\1\0\10\0")));

    private static final byte[] INFO = chunk("LIST", join(latin1("INFO"), chunk("ISFT", latin1("Lavf59.27.100\0"))));
    private static final byte[] COMMENTED =
            chunk("LIST", join(latin1("INFO"), chunk("ICMT", latin1("Midjourney\0")), chunk("INAM", latin1("Hej\0"))));

    @Override
    protected String format() {
        return "WAV";
    }

    @Override
    protected String fileName() {
        return "uppläsning.wav";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        byte[] data = chunk("data", SOUND);
        byte[] even = chunk("data", sound(800));
        byte[] plain = wav(FMT, even);
        byte[] streamed = wav(FMT, INFO, Riffs.unpadded("data", SOUND));
        samples.put("plain", plain);
        samples.put("odd", wav(FMT, data));
        samples.put("odd without padding", wav(FMT, Riffs.unpadded("data", SOUND)));
        samples.put("odd, padding told and missing", Riffs.told(wav(FMT, Riffs.unpadded("data", SOUND)), 4, 838));
        samples.put("list before", wav(FMT, INFO, data));
        samples.put("list with a comment after", wav(FMT, data, COMMENTED));
        samples.put("list of odd size", wav(FMT, data, chunk("LIST", latin1("INFOISFT\3\0\0\0abc"))));
        samples.put("foreign XMP", wav(FMT, data, chunk("_PMX", Packets.FOREIGN), chunk("id3 ", new byte[7])));
        samples.put("foreign XMP last, odd, unpadded", wav(FMT, data, Riffs.unpadded("_PMX", odd(Packets.FOREIGN_AI))));
        samples.put("broadcast", wav(chunk("bext", new byte[602]), FMT, data, chunk("cue ", new byte[28])));
        samples.put("streamed", Riffs.told(Riffs.told(streamed, 4, -1), 74, -1));
        samples.put("never finished", Riffs.told(Riffs.told(streamed, 4, 0), 74, 0));
        samples.put("head for no sound", Riffs.told(Riffs.told(streamed, 4, 70), 74, 0));
        samples.put("piped", Riffs.told(Riffs.told(streamed, 4, 0x7FFF_F024), 74, 0x7FFF_F000));
        samples.put("size of the whole file told", Riffs.told(plain, 4, plain.length));
        samples.put("bytes after the end", join(plain, latin1("TAG and so on")));
        samples.put("no sound", wav(FMT, chunk("data", new byte[0])));
        samples.put("RF64", rf64(-1, 800, join(FMT, latin1("data"), le(-1), sound(800))));
        samples.put("BW64", bw64(samples.get("RF64")));
        samples.put("RF64 streamed", rf64(0, 0, join(FMT, latin1("data"), le(-1), sound(800))));
        return samples;
    }

    @Test
    void leavesSoundAlone() throws Exception {
        for (String name : new String[] {"plain", "odd", "list before", "list with a comment after", "broadcast"}) {
            byte[] labelled = label(samples().get(name), LABEL);
            assertThat(played(labelled)).isEqualTo(played(samples().get(name)));
        }
        assertThat(played(label(samples().get("odd"), LABEL))).isEqualTo(SOUND);
    }

    @Test
    void changesNoChunkThatWasThere() {
        byte[] original = samples().get("broadcast");
        byte[] labelled = label(original, LABEL);
        assertThat(Riffs.ids(labelled)).containsExactly("bext", "fmt ", "data", "cue ", "LIST", "_PMX");
        assertThat(Arrays.copyOfRange(labelled, 8, original.length))
                .isEqualTo(Arrays.copyOfRange(original, 8, original.length));
    }

    @Test
    void endsStreamedSoundWithSound() {
        for (String name : new String[] {"streamed", "never finished", "head for no sound", "piped", "RF64 streamed"}) {
            byte[] original = samples().get(name);
            byte[] labelled = label(original, LABEL);
            assertThat(Arrays.copyOfRange(labelled, labelled.length - 800, labelled.length))
                    .isEqualTo(Arrays.copyOfRange(original, original.length - 800, original.length));
        }
    }

    @Test
    void keepsSizesThatTellNothingAndCorrectsTheOthers() {
        assertThat(label(samples().get("streamed"), LABEL)).startsWith(latin1("RIFF\u00FF\u00FF\u00FF\u00FF"));
        assertThat(Riffs.ids(label(samples().get("size of the whole file told"), LABEL)))
                .containsExactly("fmt ", "data", "LIST", "_PMX");
        assertThat(Riffs.ids(label(samples().get("odd, padding told and missing"), LABEL)))
                .containsExactly("fmt ", "data", "LIST", "_PMX");
        assertThat(Riffs.ids(label(samples().get("foreign XMP last, odd, unpadded"), LABEL)))
                .containsExactly("fmt ", "data", "_PMX", "LIST");
        byte[] rf64 = label(samples().get("RF64"), LABEL);
        assertThat(Arrays.copyOfRange(rf64, 20, 24)).isEqualTo(le(rf64.length - 8));
    }

    @Test
    void tellsPlayersOnlyWhereThereIsNoCommentYet() {
        assertThat(utf8(Riffs.data(label(samples().get("plain"), LABEL), "LIST")))
                .startsWith("INFOICMT")
                .contains("Detta ljud har genererats med hjälp av AI\0");
        assertThat(utf8(label(samples().get("list before"), LABEL)))
                .containsOnlyOnce("LIST")
                .contains("ISFT");
        byte[] commented = samples().get("list with a comment after");
        assertThat(Riffs.data(label(commented, LABEL), "LIST")).isEqualTo(Riffs.data(commented, "LIST"));
    }

    @Test
    void leavesAManifestLast() {
        byte[] signed = wav(FMT, chunk("data", SOUND), chunk("C2PA", new byte[40]));
        refuses(signed, Reason.FOREIGN_MANIFEST);
        byte[] labelled = labeller.meeting(ForeignManifest.BREAK).label(signed, LABEL);
        assertThat(Riffs.ids(labelled)).endsWith("LIST", "_PMX", "C2PA");
        assertThat(unlabel(labelled)).isEqualTo(signed);
    }

    @Test
    void namesGeneratorsAndForeignMarks() {
        assertThat(inspect(samples().get("list with a comment after")).has(TraceKind.GENERATOR))
                .isTrue();
        assertThat(inspect(samples().get("foreign XMP last, odd, unpadded")).has(TraceKind.AI_SOURCE_TYPE))
                .isTrue();
        assertThat(inspect(samples().get("list before")).traces()).isEmpty();
    }

    @Test
    void refusesSizesThatLie() {
        byte[] plain = samples().get("plain");
        refuses(Arrays.copyOf(plain, plain.length - 100), Reason.DAMAGED);
        refuses(Riffs.told(plain, 4, plain.length + 1), Reason.DAMAGED);
        refuses(Riffs.told(plain, 16, 0x7FFF_FFFF), Reason.DAMAGED);
        refuses(Riffs.told(plain, 40, 0x7FFF_FFFF), Reason.DAMAGED);
        refuses(Riffs.told(plain, 40, 802), Reason.DAMAGED);
        refuses(Riffs.told(plain, 4, 2), Reason.DAMAGED);
        refuses(wav(FMT), Reason.DAMAGED);
        refuses(wav(chunk("data", SOUND)), Reason.DAMAGED);
        refuses(bw64(wav(FMT, chunk("data", SOUND))), Reason.DAMAGED);
        refuses(Riffs.told(samples().get("RF64"), 24, -1), Reason.DAMAGED);
        refuses(Riffs.told(samples().get("RF64"), 32, 1 << 30), Reason.DAMAGED);
    }

    @Test
    void refusesToGrowOutOfItsSize(@TempDir Path folder) throws Exception {
        Path file = folder.resolve(fileName());
        int length = 0xFFFF_FF00;
        byte[] head = wav(FMT, chunk("data", new byte[0]));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write(Riffs.told(Riffs.told(head, 4, length - 8), 40, length - 44));
            sparse.setLength(Integer.toUnsignedLong(length));
        }
        assertThatThrownBy(() -> labeller.label(file, LABEL))
                .isInstanceOfSatisfying(
                        LabelException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_PLACE));
    }

    @Test
    void walksNestedListsAndLyingOnesInNoTime() {
        byte[] nested = new byte[0];
        for (int depth = 0; depth < 1000; depth++) {
            nested = chunk("LIST", join(latin1("INFO"), nested));
        }
        survives(wav(FMT, chunk("data", SOUND), nested));
        byte[] lying = chunk("LIST", join(latin1("INFOISFT"), le(-1), new byte[3000]));
        survives(wav(FMT, chunk("data", SOUND), lying));
        byte[] empty = new byte[8 * 200_000];
        refuses(wav(FMT, chunk("data", SOUND), empty), Reason.DAMAGED);
    }

    private static byte[] wav(byte[]... chunks) {
        return Riffs.file("WAVE", chunks);
    }

    private static byte[] rf64(int riff, int data, byte[] chunks) {
        int size = riff == 0 ? 0 : 4 + 36 + chunks.length;
        byte[] ds64 = chunk("ds64", join(le(size), le(0), le(data), le(0), le(data), le(0), le(0)));
        return join(latin1("RF64"), le(-1), latin1("WAVE"), ds64, chunks);
    }

    private static byte[] bw64(byte[] file) {
        return join(latin1("BW64"), Arrays.copyOfRange(file, 4, file.length));
    }

    private static byte[] odd(byte[] packet) {
        return packet.length % 2 == 1 ? packet : join(packet, latin1("\n"));
    }

    private static byte[] sound(int samples) {
        byte[] sound = new byte[samples];
        for (int i = 0; i < samples; i++) {
            sound[i] = (byte) (128 + 100 * Math.sin(i / 8.0));
        }
        return sound;
    }

    private static byte[] played(byte[] file) throws Exception {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
