package se.varsam.label.media;

import java.nio.ByteBuffer;
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
import se.varsam.term.Bilingual;

/**
 * MP4 and its relatives (ISO/IEC 14496-12; MOV, M4V, 3GP, M4A, HEIC, AVIF): XMP in a uuid box after everything else, so that
 * no media moves.
 */
public final class Mp4 implements LabelFormat {

    private static final Set<String> SOUND = Set.of("M4A ", "M4B ", "M4P ");
    private static final Set<String> PICTURES =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");
    private static final Set<String> RAW = Set.of("crx ");
    private static final Set<String> BEFORE_BRANDS = Set.of("moov", "mdat", "wide", "pnot");
    private static final long MOST_IN_32 = 0xFFFF_FFFFL;

    private final String name;
    private final ContentKind kind;

    private Mp4(String name, ContentKind kind) {
        this.name = name;
        this.kind = kind;
    }

    /** {@return the format of films: MP4, MOV, M4V, 3GP} */
    public static Mp4 film() {
        return new Mp4("MP4", ContentKind.VIDEO);
    }

    /** {@return the format of sound alone: M4A, M4B} */
    public static Mp4 sound() {
        return new Mp4("M4A", ContentKind.AUDIO);
    }

    /** {@return the format of pictures: HEIC, AVIF} */
    public static Mp4 picture() {
        return new Mp4("HEIC/AVIF", ContentKind.IMAGE);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ContentKind kind() {
        return kind;
    }

    @Override
    public Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    public boolean recognises(Source source, String fileName) {
        if (source.length() < 12) {
            return false;
        }
        String type = source.latin1(4, 4);
        String brand = source.latin1(8, 4);
        return type.equals("ftyp")
                ? kind == kindOf(brand) && !RAW.contains(brand)
                : kind == ContentKind.VIDEO && BEFORE_BRANDS.contains(type);
    }

    private static ContentKind kindOf(String brand) {
        if (SOUND.contains(brand)) {
            return ContentKind.AUDIO;
        }
        return PICTURES.contains(brand) ? ContentKind.IMAGE : ContentKind.VIDEO;
    }

    @Override
    public void read(Source source, Traces traces) {
        int[] packets = new int[2];
        BoxFile.walk(source, box -> {
            if (BoxFile.isXmp(source, box)) {
                Packet.limit(++packets[0], box.at());
                traces.xmp("uuid", BoxFile.packet(source, box));
            } else if (BoxFile.isC2pa(source, box)) {
                if (packets[1]++ == 0) {
                    traces.c2pa("uuid");
                }
            } else if (box.is("moov")) {
                UserData.read(source, box, traces);
            }
        });
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        BoxFile file = BoxFile.walk(source, box -> {});
        Optional<Box> xmp = file.xmp();
        if (xmp.isPresent() && xmp.get().end() == file.end()) {
            merge(source, xmp.get(), marking, edits);
            return;
        }
        if (file.last().isOpen()) {
            close(file.last(), edits);
        }
        byte[] packet = xmp.map(box -> {
                    byte[] old = BoxFile.packet(source, box);
                    edits.replace(box.at() + 4, 4, new byte[] {'f', 'r', 'e', 'e'});
                    return marking.xmpInto(old).applyTo(old);
                })
                .orElseGet(marking::xmp);
        edits.insert(file.end(), Box.of("uuid", BoxFile.XMP, packet));
    }

    private void merge(Source source, Box box, Marking marking, Edits edits) {
        Edits inPacket = marking.xmpInto(BoxFile.packet(source, box));
        long size = box.size() + inPacket.growth();
        if (box.head() == 16) {
            edits.replace(box.at() + 8, 8, ByteBuffer.allocate(8).putLong(size).array());
        } else if (!box.isOpen()) {
            edits.replace(box.at(), 4, ByteBuffer.allocate(4).putInt((int) size).array());
        }
        edits.addAll(inPacket, box.data() + BoxFile.XMP.length);
    }

    /** What goes to the end of the file must get a size before anything can follow it. */
    private void close(Box open, Edits edits) {
        if (open.size() > MOST_IN_32) {
            throw LabelException.of(
                    LabelException.Reason.NO_PLACE,
                    name,
                    new Bilingual(
                            "den sista rutan saknar storlek och är större än 4 GB",
                            "the last box has no size and is larger than 4 GB"));
        }
        edits.replace(
                open.at(), 4, ByteBuffer.allocate(4).putInt((int) open.size()).array());
    }
}
