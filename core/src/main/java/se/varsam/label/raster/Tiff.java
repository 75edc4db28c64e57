package se.varsam.label.raster;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelException;
import se.varsam.label.LabelFormat;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;
import se.varsam.label.raster.TiffFile.Entry;
import se.varsam.label.raster.TiffFile.Page;
import se.varsam.term.Bilingual;

/**
 * TIFF 6.0 and BigTIFF, also as a base of raw formats: XMP in tag 700 of the first directory, C2PA in tag 52545. Nothing moves: what is
 * new stands at the end of the file, and an offset leads there.
 */
public final class Tiff implements LabelFormat {

    private static final int XMP = 700;
    private static final int C2PA = 52545;
    private static final int BYTE = 1;
    private static final int MOST_XMP = 8 << 20;
    private static final int BLOCK = 1 << 14;
    /** Tags with offsets of pixels, and those with their byte counts: strips, tiles, a JPEG preview. */
    private static final int[][] PIXELS = {{273, 279}, {324, 325}, {513, 514}};

    @Override
    public String name() {
        return "TIFF";
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
        return TiffFile.is(source);
    }

    @Override
    public void read(Source source, Traces traces) {
        TiffFile file = new TiffFile(source);
        Page first = file.first();
        boolean isSigned = false;
        for (Optional<Page> page = Optional.of(first); page.isPresent(); page = file.next(page.get())) {
            checkPixels(source, file, page.get());
            isSigned |= page.get().entry(C2PA).isPresent();
        }
        if (isSigned) {
            traces.c2pa("tag " + C2PA);
        }
        first.entry(XMP).ifPresent(entry -> traces.xmp("XMP", packet(source, entry)));
        Exif.read(source, traces);
    }

    /** Pixels that the file has lost would seem to be in what is put after its end. */
    private static void checkPixels(Source source, TiffFile file, Page page) {
        for (int[] tags : PIXELS) {
            Optional<Entry> sizes = page.entry(tags[1]);
            page.entry(tags[0]).ifPresent(offsets -> checkPixels(source, file, offsets, sizes));
        }
    }

    private static void checkPixels(Source source, TiffFile file, Entry offsets, Optional<Entry> sizes) {
        for (long from = 0; from < offsets.count(); from += BLOCK) {
            int block = (int) Math.min(BLOCK, offsets.count() - from);
            long start = from;
            long[] at = file.values(offsets, start, block);
            long[] size = sizes.map(entry -> file.values(entry, start, block)).orElse(new long[block]);
            for (int i = 0; i < block; i++) {
                source.require(at[i], size[i]);
            }
        }
    }

    private static byte[] packet(Source source, Entry entry) {
        if (entry.size() > MOST_XMP) {
            throw DamagedFileException.metadataOver(entry.at(), 8);
        }
        return source.bytes(entry.values(), entry.size());
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        TiffFile file = new TiffFile(source);
        Page first = file.first();
        long end = source.length() + (source.length() & 1);
        ByteArrayOutputStream added = new ByteArrayOutputStream();
        added.writeBytes(new byte[(int) (end - source.length())]);
        Optional<Entry> there = first.entry(XMP);
        if (there.isPresent()) {
            byte[] old = packet(source, there.get());
            byte[] packet = marking.xmpInto(old).applyTo(old);
            byte[] entry = entry(file, packet.length, end);
            edits.replace(there.get().at() + 2, entry.length - 2, Arrays.copyOfRange(entry, 2, entry.length));
            added.writeBytes(packet);
        } else {
            byte[] packet = marking.xmp();
            added.writeBytes(directory(source, file, first, packet.length, end));
            added.writeBytes(packet);
            edits.replace(file.firstAt(), file.wide(), file.bytes(end, file.wide()));
        }
        if (file.wide() == 4 && source.length() + added.size() > 0xFFFF_FFFFL) {
            throw full("filen skulle bli större än 4 GB", "the file would become larger than 4 GB");
        }
        edits.insert(source.length(), added.toByteArray());
    }

    private static byte[] entry(TiffFile file, int length, long at) {
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        entry.writeBytes(file.bytes(XMP, 2));
        entry.writeBytes(file.bytes(BYTE, 2));
        entry.writeBytes(file.bytes(length, file.wide()));
        entry.writeBytes(file.bytes(at, file.wide()));
        return entry.toByteArray();
    }

    /** A copy of a directory with one entry more, in its place by number; the packet stands behind it. */
    private static byte[] directory(Source source, TiffFile file, Page page, int packet, long at) {
        int size = file.entrySize();
        int count = page.entries().size();
        if (count == 0xFFFF) {
            throw full("den första katalogen är full", "the first directory is full");
        }
        long start = page.at() + file.countSize();
        int before = (int)
                page.entries().stream().takeWhile(entry -> entry.tag() < XMP).count();
        long whole = file.countSize() + (count + 1L) * size + file.wide();
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        copy.writeBytes(file.bytes(count + 1L, file.countSize()));
        copy.writeBytes(source.bytes(start, (long) before * size));
        copy.writeBytes(entry(file, packet, at + whole));
        copy.writeBytes(source.bytes(start + (long) before * size, (long) (count - before) * size));
        copy.writeBytes(file.bytes(page.next(), file.wide()));
        return copy.toByteArray();
    }

    private static LabelException full(String sv, String en) {
        return LabelException.of(LabelException.Reason.NO_PLACE, "TIFF", new Bilingual(sv, en));
    }
}
