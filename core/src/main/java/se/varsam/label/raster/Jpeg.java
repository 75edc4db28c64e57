package se.varsam.label.raster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelException;
import se.varsam.label.LabelFormat;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;
import se.varsam.label.raster.JpegSegments.Segment;
import se.varsam.label.xmp.Xmp;
import se.varsam.term.Bilingual;

/** JPEG (ISO/IEC 10918): XMP in a segment APP1, C2PA in APP11. Of the image itself only its end is looked for. */
public final class Jpeg implements LabelFormat {

    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final int LONGEST_PACKET = 65_502;
    private static final int LONGEST_TEXT = 1 << 14;
    /** Where a C2PA store names itself: after the head of its segment and the boxes that enclose it. */
    private static final int STORE_NAMED = 80;

    @Override
    public String name() {
        return "JPEG";
    }

    @Override
    public ContentKind kind() {
        return ContentKind.IMAGE;
    }

    @Override
    public Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    public boolean recognises(Source source, String name) {
        return JpegSegments.isJpeg(source);
    }

    @Override
    public void read(Source source, Traces traces) {
        boolean signed = false;
        for (Segment segment : JpegSegments.of(source).all()) {
            if (isXmp(source, segment)) {
                traces.xmp("XMP", packet(source, segment));
            } else if (JpegSegments.isExif(source, segment)) {
                Exif.read(source.part(segment.data(), segment.end()), traces);
            } else if (segment.marker() == JpegSegments.COM) {
                traces.text("COM", source.latin1(segment.data(), Math.min(segment.size(), LONGEST_TEXT)));
            } else if (!signed && isC2pa(source, segment)) {
                signed = true;
                traces.c2pa("APP11");
            }
        }
    }

    private static boolean isXmp(Source source, Segment segment) {
        return segment.isApp(1) && segment.size() >= XMP.length() && source.has(segment.data(), XMP);
    }

    /** {@code JP}, instance and number of the segment, then the first boxes. */
    private static boolean isC2pa(Source source, Segment segment) {
        if (!segment.isApp(11) || !source.has(segment.data(), "JP")) {
            return false;
        }
        String start = source.latin1(segment.data(), Math.min(segment.size(), STORE_NAMED));
        return start.startsWith("jumb", 12) && start.contains("c2pa");
    }

    private static byte[] packet(Source source, Segment segment) {
        return source.bytes(segment.data() + XMP.length(), segment.size() - XMP.length());
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        JpegSegments segments = JpegSegments.of(source);
        segments.all().stream()
                .filter(each -> isXmp(source, each))
                .findFirst()
                .ifPresentOrElse(
                        segment -> merge(source, segment, marking, edits),
                        () -> edits.insert(segments.place(source), segment(marking.xmp())));
        Mpf.of(source, segments).ifPresent(mpf -> mpf.follow(edits));
    }

    private void merge(Source source, Segment segment, Marking marking, Edits edits) {
        byte[] packet = packet(source, segment);
        Edits inPacket = marking.xmpInto(packet);
        if (packet.length + inPacket.growth() > LONGEST_PACKET) {
            Xmp.withoutPadding(packet, inPacket);
        }
        long size = room(packet.length + inPacket.growth());
        edits.replace(segment.lengthAt(), 2, new byte[] {(byte) (size >> 8), (byte) size});
        edits.addAll(inPacket, segment.data() + XMP.length());
    }

    private byte[] segment(byte[] packet) {
        ByteBuffer segment = ByteBuffer.allocate(2 + (int) room(packet.length));
        segment.putShort((short) 0xFFE1).putShort((short) (segment.capacity() - 2));
        segment.put(XMP.getBytes(StandardCharsets.US_ASCII)).put(packet);
        return segment.array();
    }

    /** The length that a segment with a packet has. */
    private long room(long packet) {
        if (packet > LONGEST_PACKET) {
            throw LabelException.of(
                    LabelException.Reason.NO_PLACE,
                    name(),
                    new Bilingual(
                            "XMP får ta högst 65502 byte i en JPEG",
                            "XMP may take no more than 65502 bytes in a JPEG"));
        }
        return packet + XMP.length() + 2;
    }

    @Override
    public Optional<Source> draw(Source source, Marking marking) {
        return JpegDrawing.draw(source, marking);
    }
}
