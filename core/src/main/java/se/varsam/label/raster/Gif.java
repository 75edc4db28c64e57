package se.varsam.label.raster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelFormat;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;
import se.varsam.label.raster.GifBlocks.Block;

/** GIF89a: XMP in an application extension, C2PA in another. GIF87a knows no extensions and becomes GIF89a. */
public final class Gif implements LabelFormat {

    private static final String XMP = "XMP DataXMP";
    private static final String C2PA = "C2PA_GIF";
    private static final int VERSION_DIGIT = 4;
    private static final int LONGEST_TEXT = 1 << 14;
    private static final int MOST = 16 << 20;
    private static final byte[] TRAILER = trailer();

    @Override
    public String name() {
        return "GIF";
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
        return source.has(0, "GIF87a") || source.has(0, "GIF89a");
    }

    @Override
    public void read(Source source, Traces traces) {
        GifBlocks blocks = new GifBlocks(source);
        for (Block block = blocks.next(); block.label() != GifBlocks.TRAILER; block = blocks.next()) {
            if (isXmp(source, block)) {
                traces.xmp("XMP", packet(source, block));
            } else if (block.isOf(source, C2PA)) {
                traces.c2pa(C2PA);
            } else if (block.label() == GifBlocks.COMMENT) {
                traces.text("comment", text(source, block));
            }
        }
    }

    /** A comment as far as names go: the small blocks' sizes between the pieces are left out. */
    private static String text(Source source, Block block) {
        StringBuilder text = new StringBuilder();
        for (long at = block.data(); source.u8(at) > 0 && text.length() < LONGEST_TEXT; at += 1 + source.u8(at)) {
            text.append(source.latin1(at + 1, source.u8(at)));
        }
        return text.toString();
    }

    /** The packet is no chain of blocks: whoever jumps over it as if it were is caught by the 258 bytes after it. */
    private static boolean isXmp(Source source, Block block) {
        return block.isOf(source, XMP)
                && block.end() - TRAILER.length >= block.data()
                && source.has(block.end() - TRAILER.length, TRAILER);
    }

    private static byte[] packet(Source source, Block block) {
        long size = block.end() - TRAILER.length - block.data();
        if (size > MOST) {
            throw DamagedFileException.metadataOver(block.data(), 16);
        }
        return source.bytes(block.data(), size);
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        GifBlocks blocks = new GifBlocks(source);
        long place = -1;
        Block block = blocks.next();
        for (; block.label() != GifBlocks.TRAILER; block = blocks.next()) {
            if (isXmp(source, block)) {
                merge(source, block, marking, edits);
                return;
            }
            place = place < 0 && !block.isMetadata() ? block.at() : place;
        }
        if (!source.has(0, "GIF89a")) {
            edits.replace(VERSION_DIGIT, 1, new byte[] {'9'});
        }
        edits.insert(place < 0 ? block.at() : place, extension(marking.xmp()));
    }

    private static byte[] extension(byte[] packet) {
        ByteBuffer extension = ByteBuffer.allocate(3 + XMP.length() + packet.length + TRAILER.length);
        extension.put((byte) 0x21).put((byte) GifBlocks.APPLICATION).put((byte) XMP.length());
        extension.put(XMP.getBytes(StandardCharsets.US_ASCII)).put(packet).put(TRAILER);
        return extension.array();
    }

    private static void merge(Source source, Block block, Marking marking, Edits edits) {
        byte[] packet = packet(source, block);
        for (int i = 0; i < packet.length; i++) {
            if (packet[i] == 0) { // would end the chain too early once it is shifted
                throw new DamagedFileException(
                        block.data() + i, "XMP-paketet har en nollbyte", "the XMP packet has a zero byte");
            }
        }
        edits.addAll(marking.xmpInto(packet), block.data());
    }

    private static byte[] trailer() {
        byte[] trailer = new byte[258];
        trailer[0] = 1;
        for (int i = 1; i < 257; i++) {
            trailer[i] = (byte) (256 - i);
        }
        return trailer;
    }
}
