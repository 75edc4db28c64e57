package se.varsam.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.varsam.audit.store.RawLine;
import se.varsam.audit.store.RawLog;
import se.varsam.audit.tree.MerkleTree;

/**
 * What a store keeps, taken out so that a test can change it and put it back.
 *
 * @param first the number of the first record held
 * @param lines the records
 * @param hashes the hashes
 */
record Kept(long first, List<Line> lines, List<byte[]> hashes) {

    /** One record, or, where the leaf is blank, whatever else. */
    record Line(String open, String leaf) {}

    static Kept of(RawLog log) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (RawLog.Part part : log.parts()) {
            part.read(line -> lines.add(new Line(
                    text(line.bytes(), line.openFrom(), line.openTo()),
                    text(line.bytes(), line.leafFrom(), line.leafTo()))));
        }
        List<byte[]> hashes = new ArrayList<>();
        for (long i = 0; i < log.hashes(); i++) {
            hashes.add(log.hashes(i, 1));
        }
        return new Kept(log.first(), lines, hashes);
    }

    Kept copy() {
        return new Kept(first, new ArrayList<>(lines), new ArrayList<>(hashes));
    }

    Kept from(long number) {
        return new Kept(number, new ArrayList<>(lines.subList((int) number, lines.size())), new ArrayList<>(hashes));
    }

    /** The same lines with hashes that fit them, as one who knows the format would write them. */
    Kept rehashed() {
        List<byte[]> fitting = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            byte[] leaf = MerkleTree.leafHash(lines.get(i).leaf().getBytes(StandardCharsets.UTF_8));
            fitting.addAll(MerkleTree.append(index -> fitting.get((int) index), i, leaf));
        }
        return new Kept(first, lines, fitting);
    }

    /** Shows it to a check, so many lines in each part. */
    RawLog log(int inPart) {
        return new RawLog() {
            @Override
            public long first() {
                return first;
            }

            @Override
            public long hashes() {
                return hashes.size();
            }

            @Override
            public byte[] hashes(long from, int count) {
                byte[] all = new byte[32 * count];
                for (int i = 0; i < count; i++) {
                    System.arraycopy(hashes.get((int) from + i), 0, all, 32 * i, 32);
                }
                return all;
            }

            @Override
            public List<Part> parts() {
                List<Part> parts = new ArrayList<>();
                for (int i = 0; i == 0 || i < lines.size(); i += inPart) {
                    parts.add(part(i, Math.min(lines.size(), i + inPart)));
                }
                return parts;
            }
        };
    }

    private RawLog.Part part(int from, int to) {
        return new RawLog.Part() {
            @Override
            public long first() {
                return first + from;
            }

            @Override
            public void read(RawLog.LineReader reader) {
                for (int i = from; i < to && reader.take(line(i)); i++) {
                    // The reader says when it has seen enough.
                }
            }
        };
    }

    private RawLine line(int i) {
        Line line = lines.get(i);
        if (line.leaf().isEmpty()) {
            boolean isTorn = line.open().equals("torn");
            return RawLine.without(isTorn ? RawLine.Shape.TORN : RawLine.Shape.MALFORMED, "test", i + 1);
        }
        byte[] open = line.open().getBytes(StandardCharsets.UTF_8);
        byte[] both = (line.open() + line.leaf()).getBytes(StandardCharsets.UTF_8);
        return new RawLine(both, 0, open.length, open.length, both.length, RawLine.Shape.WHOLE, "test", i + 1);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.UTF_8);
    }
}
