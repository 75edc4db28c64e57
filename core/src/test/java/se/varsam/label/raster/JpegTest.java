package se.varsam.label.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import se.varsam.label.ForeignManifest;
import se.varsam.label.FormatContract;
import se.varsam.label.LabelException;
import se.varsam.label.LabelLayer;
import se.varsam.label.Trace;
import se.varsam.label.TraceKind;

class JpegTest extends FormatContract {

    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";

    @Override
    protected String format() {
        return "JPEG";
    }

    @Override
    protected String fileName() {
        return "torget.jpg";
    }

    @Override
    protected Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    protected Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        byte[] plain = Pictures.of("jpg");
        byte[] exif = with(bare(plain), 0xE1, exif("Midjourney 6", "en katt"));
        samples.put("plain", plain);
        samples.put("neither JFIF nor Exif", bare(plain));
        samples.put("Exif", exif);
        samples.put("foreign XMP", with(exif, 0xE1, xmp(Packets.FOREIGN)));
        samples.put("XMP that says AI", with(plain, 0xE1, xmp(Packets.FOREIGN_AI)));
        samples.put("XMP with extension", extended(plain));
        samples.put("much XMP", with(plain, 0xE1, xmp(large(61_000, 4_000))));
        samples.put("ICC, IPTC, Adobe, comment", furnished(plain));
        samples.put("fill bytes", with(plain, 0xE2, latin1("x"), 3));
        samples.put("two pictures", twoPictures(plain, false));
        samples.put("two pictures, XMP behind their index", twoPictures(plain, true));
        samples.put("motion photo", join(plain, latin1("\0\0\0\u0018ftypmp42 and a film")));
        return samples;
    }

    @Test
    void leavesPixelsAlone() {
        samples()
                .forEach((name, original) -> assertThat(Pictures.pixels(label(original, LABEL)))
                        .as(name)
                        .isEqualTo(Pictures.pixels(original)));
    }

    @Test
    void keepsJfifAndExifFirstAndTheIndexOfPicturesBehind() {
        byte[] file = with(with(twoPictures(bare(Pictures.of("jpg")), false), 0xE1, exif("Kamera 1", "")), 0xE0, JFIF);
        assertThat(markers(label(file, LABEL))).startsWith(0xE0, 0xE1, 0xE1, 0xE2);
        assertThat(new String(label(file, LABEL), StandardCharsets.ISO_8859_1))
                .containsSubsequence("JFIF", "Exif", XMP, "MPF");
    }

    @Test
    void keepsTheSecondPictureWhereTheIndexSaysItIs() {
        byte[] plain = Pictures.of("jpg");
        for (boolean behind : new boolean[] {false, true}) {
            byte[] original = twoPictures(plain, behind);
            byte[] labelled = label(original, LABEL);
            assertThat(labelled.length).isGreaterThan(original.length);
            assertThat(second(labelled)).isEqualTo(plain).isEqualTo(second(original));
            assertThat(sizeOfFirst(labelled)).isEqualTo(labelled.length - plain.length);
        }
    }

    @Test
    void keepsExtendedXmpAndItsDigest() {
        String labelled = new String(label(samples().get("XMP with extension"), LABEL), StandardCharsets.ISO_8859_1);
        assertThat(labelled)
                .contains(
                        "xmpNote:HasExtendedXMP=\"0123456789ABCDEF0123456789ABCDEF\"",
                        "http://ns.adobe.com/xmp/extension/");
    }

    @Test
    void takesPaddingAwayOnlyWhereASegmentWouldGrowTooLarge() {
        byte[] plain = Pictures.of("jpg");
        assertThat(labelledPacket(with(plain, 0xE1, xmp(large(61_000, 4_000))))).doesNotContain(" ".repeat(50));
        assertThat(labelledPacket(with(plain, 0xE1, xmp(large(30_000, 4_000))))).contains(" ".repeat(50));
    }

    @Test
    void refusesWhatASegmentCannotHold() {
        refuses(with(Pictures.of("jpg"), 0xE1, xmp(large(65_000, 10))), LabelException.Reason.NO_PLACE);
    }

    @Test
    void refusesWhatIsCutShortOrMeasuredWrongly() {
        byte[] plain = Pictures.of("jpg");
        refuses(Arrays.copyOf(plain, plain.length - 2), LabelException.Reason.DAMAGED);
        refuses(Arrays.copyOf(plain, 100), LabelException.Reason.DAMAGED);
        byte[] wrong = plain.clone();
        wrong[4] = 0;
        wrong[5] = 1;
        refuses(wrong, LabelException.Reason.DAMAGED);
        refuses(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9}, LabelException.Reason.DAMAGED);
        refuses(with(plain, 0xE1, xmp(latin1("<x:xmpmeta>"))), LabelException.Reason.DAMAGED);
    }

    @Test
    void refusesSegmentsWithoutEnd() {
        byte[] many = new byte[2 + 4 * 70_000];
        ByteBuffer segments = ByteBuffer.wrap(many).putShort((short) 0xFFD8);
        while (segments.hasRemaining()) {
            segments.putShort((short) 0xFFE5).putShort((short) 2);
        }
        refuses(many, LabelException.Reason.DAMAGED);
    }

    @Test
    void findsTheEndFarBeforeTheFilesEnd() {
        byte[] plain = Pictures.of("jpg");
        for (int more : new int[] {1, 65_534, 65_535, 65_536, 200_000}) {
            byte[] padded = Arrays.copyOf(plain, plain.length + more);
            assertThat(unlabel(label(padded, LABEL))).isEqualTo(padded);
        }
    }

    @Test
    void namesGeneratorsWithoutTheirContent() {
        byte[] plain = Pictures.of("jpg");
        String settings = "en hemlig katt\nSteps: 20, Sampler: Euler a, CFG scale: 7";
        assertThat(generator(with(plain, 0xFE, latin1(settings)))).isEqualTo("COM: Stable Diffusion parameters");
        assertThat(generator(with(plain, 0xE1, exif("Midjourney 6", "")))).isEqualTo("Exif Software: Midjourney");
        assertThat(generator(with(plain, 0xE1, exif("Kamera", settings))))
                .isEqualTo("Exif UserComment: Stable Diffusion parameters");
        assertThat(generator(with(plain, 0xE1, xmp(creatorTool("Adobe Firefly")))))
                .isEqualTo("XMP: Firefly");
        assertThat(inspect(with(plain, 0xE1, exif("Kamera", "Imagen de una firefly")))
                        .traces())
                .isEmpty();
        assertThat(inspect(with(plain, 0xE1, latin1("Exif\0\0II*\0\u00FF\u00FF\u00FF\u00FF")))
                        .traces())
                .isEmpty();
    }

    @Test
    void refusesToBreakAForeignManifest() {
        byte[] signed = with(
                Pictures.of("jpg"),
                0xEB,
                latin1(
                        "JP\0\u0001\0\0\0\u0001\0\0\u0010\0jumb\0\0\0\u001Ejumdc2pa\0\u0011\0\u0010\u0080\0\0\u00AA\08\u009Bq\u0003c2pa\0"));
        refuses(signed, LabelException.Reason.FOREIGN_MANIFEST);
        byte[] labelled = labeller.meeting(ForeignManifest.BREAK).label(signed, LABEL);
        assertThat(inspect(labelled).has(TraceKind.C2PA_MANIFEST)).isTrue();
        assertThat(inspect(labelled).has(TraceKind.OWN_LABEL)).isTrue();
    }

    @Test
    void staysReadableToTheJdk() throws Exception {
        byte[] labelled = label(samples().get("Exif"), LABEL);
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(labelled)));
        assertThat(reader.getImageMetadata(0).getAsTree("javax_imageio_jpeg_image_1.0"))
                .isNotNull();
    }

    private String generator(byte[] file) {
        Trace trace = inspect(file).traces().get(0);
        assertThat(trace.kind()).isEqualTo(TraceKind.GENERATOR);
        return trace.place() + ": " + trace.detail();
    }

    private String labelledPacket(byte[] file) {
        String labelled = new String(label(file, LABEL), StandardCharsets.ISO_8859_1);
        return labelled.substring(labelled.indexOf(XMP), labelled.indexOf("<?xpacket end"));
    }

    // ---- samples

    private static final byte[] JFIF = latin1("JFIF\0\u0001\u0002\0\0\u0001\0\u0001\0\0");

    /** Without JFIF. */
    private static byte[] bare(byte[] jpeg) {
        int size = ByteBuffer.wrap(jpeg).getShort(4);
        return join(Arrays.copyOf(jpeg, 2), Arrays.copyOfRange(jpeg, 4 + size, jpeg.length));
    }

    private static byte[] furnished(byte[] plain) {
        byte[] file = with(plain, 0xFE, latin1("Gjord av en m\u00E4nniska"));
        file = with(file, 0xEE, latin1("Adobe\0d\0\0\0\0\1"));
        file = with(file, 0xED, latin1("Photoshop 3.0\08BIM\u0004\u0004\0\0\0\0\0\u0004\u001C\u0002\u0019\0"));
        return with(file, 0xE2, latin1("ICC_PROFILE\0\u0001\u0001" + "p".repeat(500)));
    }

    private static byte[] extended(byte[] plain) {
        String packet = new String(Packets.FOREIGN, StandardCharsets.UTF_8)
                .replace(
                        "photoshop:City",
                        "xmlns:xmpNote=\"http://ns.adobe.com/xmp/note/\" "
                                + "xmpNote:HasExtendedXMP=\"0123456789ABCDEF0123456789ABCDEF\" photoshop:City");
        byte[] more =
                latin1("http://ns.adobe.com/xmp/extension/\00123456789ABCDEF0123456789ABCDEF\0\0\0\4\0\0\0\0<x/>");
        return with(with(plain, 0xE1, more), 0xE1, xmp(packet.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] large(int size, int padding) {
        String packet = "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' "
                + "xmlns:a='urn:a'><a:b>%s</a:b></rdf:Description></rdf:RDF></x:xmpmeta>%s<?xpacket end='w'?>";
        String lines = ("\n" + " ".repeat(99)).repeat(padding / 100);
        return latin1(packet.formatted("x".repeat(size - packet.length()), lines));
    }

    private static byte[] creatorTool(String name) {
        return latin1("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description "
                + "xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:CreatorTool='" + name + "'/></rdf:RDF>");
    }

    /** Software in the first folder, a comment in UTF-16 in the second. */
    private static byte[] exif(String software, String comment) {
        byte[] text = comment.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer exif = ByteBuffer.allocate(300 + software.length() + text.length);
        exif.put(latin1("Exif\0\0MM\0*\0\0\0\10"));
        exif.putShort((short) 2);
        exif.putShort((short) 0x0131)
                .putShort((short) 2)
                .putInt(software.length())
                .putInt(100);
        exif.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(50).putInt(0);
        exif.position(6 + 50).putShort((short) 1);
        exif.putShort((short) 0x9286)
                .putShort((short) 7)
                .putInt(8 + text.length)
                .putInt(150);
        exif.position(6 + 100).put(latin1(software));
        exif.position(6 + 150).put(latin1("UNICODE\0")).put(text);
        return exif.array();
    }

    /** An index of two pictures; the second one stands behind the first, its place counts from the index. */
    private static byte[] twoPictures(byte[] plain, boolean xmpBehindIndex) {
        byte[] file = xmpBehindIndex ? with(plain, 0xE1, xmp(Packets.FOREIGN)) : plain;
        ByteBuffer index = ByteBuffer.allocate(4 + 26 + 32).order(ByteOrder.LITTLE_ENDIAN);
        index.put(latin1("MPF\0II*\0\10\0\0\0"));
        index.putShort((short) 1);
        index.putShort((short) 0xB002).putShort((short) 7).putInt(32).putInt(26).putInt(0);
        int first = file.length + 4 + index.capacity();
        index.putInt(0x20030000).putInt(first).putInt(0).putInt(0);
        index.putInt(0).putInt(plain.length).putInt(first - 2 - 4 - 4).putInt(0);
        return join(with(file, 0xE2, index.array()), plain);
    }

    private static byte[] second(byte[] file) {
        int header = new String(file, StandardCharsets.ISO_8859_1).indexOf("MPF\0") + 4;
        ByteBuffer index = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int place = header + index.getInt(header + 26 + 16 + 8);
        return Arrays.copyOfRange(file, place, place + index.getInt(header + 26 + 16 + 4));
    }

    private static int sizeOfFirst(byte[] file) {
        int header = new String(file, StandardCharsets.ISO_8859_1).indexOf("MPF\0") + 4;
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(header + 26 + 4);
    }

    private static List<Integer> markers(byte[] file) {
        List<Integer> markers = new ArrayList<>();
        for (int at = 2;
                (file[at + 1] & 0xFF) != 0xDA;
                at += 2 + (ByteBuffer.wrap(file).getShort(at + 2) & 0xFFFF)) {
            markers.add(file[at + 1] & 0xFF);
        }
        return markers;
    }

    private static byte[] xmp(byte[] packet) {
        return join(latin1(XMP), packet);
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

    /** A picture with one more segment at its beginning. */
    private static byte[] with(byte[] jpeg, int marker, byte[] data) {
        return with(jpeg, marker, data, 0);
    }

    private static byte[] with(byte[] jpeg, int marker, byte[] data, int fill) {
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + fill + 4 + data.length);
        file.put(jpeg, 0, 2);
        for (int i = 0; i < fill; i++) {
            file.put((byte) 0xFF);
        }
        file.putShort((short) (0xFF00 | marker)).putShort((short) (data.length + 2));
        return file.put(data).put(jpeg, 2, jpeg.length - 2).array();
    }
}
