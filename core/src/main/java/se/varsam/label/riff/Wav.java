package se.varsam.label.riff;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.varsam.content.ContentKind;
import se.varsam.label.LabelFormat;
import se.varsam.label.LabelLayer;
import se.varsam.label.Marking;
import se.varsam.label.Traces;
import se.varsam.label.bytes.DamagedFileException;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;
import se.varsam.label.riff.Riff.Chunk;

/** WAV sound, also RF64 and BW64: XMP in the chunk _PMX, the caption as players' comment in LIST INFO, C2PA in a chunk. */
public final class Wav implements LabelFormat {

    private static final String XMP = "_PMX";
    private static final String COMMENT = "ICMT";
    private static final int MOST_INFOS = 1000;
    private static final int LONGEST_INFO = 1000;

    @Override
    public String name() {
        return "WAV";
    }

    @Override
    public ContentKind kind() {
        return ContentKind.AUDIO;
    }

    @Override
    public Set<LabelLayer> layers() {
        return Set.of(LabelLayer.METADATA);
    }

    @Override
    public boolean recognises(Source source, String name) {
        return source.has(8, "WAVE") && (source.has(0, "RIFF") || source.has(0, "RF64") || source.has(0, "BW64"));
    }

    @Override
    public void read(Source source, Traces traces) {
        Riff riff = riff(source);
        riff.read(XMP, traces);
        list(source, riff)
                .ifPresent(list -> infos(source, list).forEach((id, text) -> traces.program("LIST " + id, text)));
    }

    @Override
    public void mark(Source source, Marking marking, Edits edits) {
        Riff riff = riff(source);
        byte[] comment = marking.has(LabelLayer.METADATA)
                ? Riff.chunk(COMMENT, (marking.caption() + "\0").getBytes(StandardCharsets.UTF_8))
                : new byte[0];
        Optional<Chunk> list = list(source, riff);
        if (comment.length > 0) {
            list.filter(chunk -> !infos(source, chunk).containsKey(COMMENT)).ifPresent(chunk -> {
                edits.replace(chunk.at() + 4, 4, Riff.le(chunk.size() + comment.length, 4));
                edits.insert(chunk.data() + 4, comment);
            });
        }
        boolean needsList = list.isEmpty() && comment.length > 0;
        byte[] further = needsList ? Riff.chunk("LIST", Riff.join(Riff.latin1("INFO"), comment)) : new byte[0];
        riff.mark(XMP, marking, further, edits);
        riff.resize(name(), edits);
    }

    private static Riff riff(Source source) {
        Riff riff = new Riff(source, Riff.Manners.STREAMED);
        if (riff.first("fmt ").isEmpty() || riff.first("data").isEmpty()) {
            throw new DamagedFileException(12, "ljudet eller dess format saknas", "the sound or its format is missing");
        }
        return riff;
    }

    private static Optional<Chunk> list(Source source, Riff riff) {
        return riff.chunks().stream()
                .filter(chunk -> chunk.id().equals("LIST") && chunk.size() >= 4 && source.has(chunk.data(), "INFO"))
                .findFirst();
    }

    /** The texts of a list, as far as its sizes can be believed: what is put in stands first, so nothing depends on them. */
    private static Map<String, String> infos(Source source, Chunk list) {
        Map<String, String> infos = new TreeMap<>();
        long end = list.data() + list.size();
        long at = list.data() + 4;
        for (int i = 0; i < MOST_INFOS && at + 8 <= end; i++) {
            long size = source.u32le(at + 4);
            if (size > end - at - 8) {
                break;
            }
            byte[] text = source.bytes(at + 8, Math.min(size, LONGEST_INFO));
            infos.putIfAbsent(source.latin1(at, 4), new String(text, StandardCharsets.UTF_8));
            at += 8 + size + (size & 1);
        }
        return infos;
    }
}
