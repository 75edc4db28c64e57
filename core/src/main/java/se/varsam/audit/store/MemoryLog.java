package se.varsam.audit.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows what a list of records and a list of hashes hold. */
record MemoryLog(long first, List<Entry> entries, List<byte[]> kept) implements RawLog, RawLog.Part {

    @Override
    public long hashes() {
        return kept.size();
    }

    @Override
    public byte[] hashes(long from, int count) {
        ByteArrayOutputStream together = new ByteArrayOutputStream(32 * count);
        kept.subList((int) from, (int) from + count).forEach(together::writeBytes);
        return together.toByteArray();
    }

    @Override
    public List<Part> parts() {
        return List.of(this);
    }

    @Override
    public void read(LineReader reader) {
        for (int i = 0; i < entries.size() && reader.take(line(i)); i++) {
            // The reader says when it has seen enough.
        }
    }

    private RawLine line(int place) {
        Entry entry = entries.get(place);
        int open = entry.open().getBytes(StandardCharsets.UTF_8).length;
        byte[] both = (entry.open() + entry.leaf()).getBytes(StandardCharsets.UTF_8);
        return new RawLine(both, 0, open, open, both.length, RawLine.Shape.WHOLE, "memory", place + 1);
    }
}
