package se.varsam.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;

/**
 * How to get the unlabelled file back, as one line of text that travels in the label: {@code 1;LENGTH} and for each edit
 * {@code ;PLACE:ADDED:CHECK:REMOVED}, numbers in hexadecimal, what was removed in Base64; {@code :LENGTH} after it
 * says that it was that long and repeats these bytes, as padding does. Its length does not depend on the
 * numbers of added bytes, because the line itself is among them. CHECK is over what was removed and the bytes around it, so
 * that a file or a line that somebody has changed since is noticed and left alone.
 */
final class Restore {

    private static final String VERSION = "1";
    private static final int AROUND = 32;
    private static final int SHORTEST_REPEATED = 64;
    /** As much as a record may write out of repeated bytes in all, so that a forged one cannot fill the memory. */
    private static final int MOST_REPEATED = 1 << 17;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Step(long at, long added, long check, byte[] removed) {}

    private final long length;
    private final List<Step> steps;

    private Restore(long length, List<Step> steps) {
        this.length = length;
        this.steps = steps;
    }

    static String of(Source original, Edits edits) {
        int repeated = 0;
        StringBuilder record = new StringBuilder(VERSION).append(';').append(Long.toHexString(original.length()));
        for (Edits.Edit edit : edits.list()) {
            long after = edit.at() + edit.removed();
            record.append(';').append(Long.toHexString(edit.at())).append(':');
            record.append(HexFormat.of().toHexDigits(edit.added().length)).append(':');
            record.append(HexFormat.of().toHexDigits((int) check(original, edit.at(), after)))
                    .append(':');
            byte[] removed = original.bytes(edit.at(), edit.removed());
            int period = removed.length > MOST_REPEATED - repeated ? removed.length : period(removed);
            record.append(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(removed, period)));
            if (period < removed.length) {
                record.append(':').append(Integer.toHexString(removed.length));
                repeated += removed.length;
            }
        }
        return record.toString();
    }

    /** After how many bytes they repeat themselves to the end, if they do so at least once: the shortest such number. */
    private static int period(byte[] bytes) {
        if (bytes.length < SHORTEST_REPEATED) {
            return bytes.length;
        }
        int[] border = new int[bytes.length]; // of each start: how long its longest end is that is also its start
        for (int i = 1, same = 0; i < bytes.length; i++) {
            while (same > 0 && bytes[i] != bytes[same]) {
                same = border[same - 1];
            }
            same += bytes[i] == bytes[same] ? 1 : 0;
            border[i] = same;
        }
        int period = bytes.length - border[bytes.length - 1];
        return period <= bytes.length / 2 ? period : bytes.length;
    }

    private static byte[] repeat(byte[] bytes, int length) {
        byte[] all = new byte[length];
        for (int i = 0; i < length; i++) {
            all[i] = bytes[i % bytes.length];
        }
        return all;
    }

    /** The record of what a format has put in at known places, and nothing taken away. */
    static String ofInserted(Source labelled, long at, long count) {
        Edits edits = new Edits();
        edits.insert(at, labelled.bytes(at, count));
        Edits cut = new Edits();
        cut.replace(at, count, new byte[0]);
        return of(cut.on(labelled), edits);
    }

    /** Reads a record; what is no record of ours is an error like any changed file. */
    static Restore parse(String record) {
        String[] parts = record.split(";", -1);
        try {
            if (!parts[0].equals(VERSION)) {
                throw new IllegalArgumentException("version");
            }
            List<Step> steps = new ArrayList<>();
            int repeated = 0;
            for (int i = 2; i < parts.length; i++) {
                String[] step = parts[i].split(":", -1);
                byte[] removed = Base64.getUrlDecoder().decode(step[3]);
                if (step.length > 4) {
                    int length = Integer.parseInt(step[4], 16);
                    if (removed.length == 0 || length < 0 || length > MOST_REPEATED - repeated) {
                        throw new IllegalArgumentException("repeated");
                    }
                    removed = repeat(removed, length);
                    repeated += length;
                }
                steps.add(new Step(
                        Long.parseLong(step[0], 16),
                        Long.parseLong(step[1], 16),
                        Long.parseLong(step[2], 16),
                        removed));
            }
            return new Restore(Long.parseLong(parts[1], 16), steps);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw changed();
        }
    }

    /** The file without its label; nothing is copied yet. */
    Source undo(Source labelled) {
        List<Source> pieces = new ArrayList<>();
        long done = 0;
        long shift = 0;
        for (Step step : steps) {
            if (step.at < done || step.added < 0 || step.at + shift + step.added > labelled.length()) {
                throw changed();
            }
            pieces.add(labelled.part(done + shift, step.at + shift));
            pieces.add(Source.of(step.removed));
            done = step.at + step.removed.length;
            shift += step.added - step.removed.length;
        }
        if (labelled.length() - shift != length || done > length) {
            throw changed();
        }
        pieces.add(labelled.part(done + shift, labelled.length()));
        Source original = Source.of(pieces);
        for (Step step : steps) {
            if (check(original, step.at, step.at + step.removed.length) != step.check) {
                throw changed();
            }
        }
        return original;
    }

    private static long check(Source original, long at, long after) {
        CRC32 crc = new CRC32();
        long before = Math.max(0, at - AROUND);
        crc.update(original.bytes(before, after - before));
        crc.update(original.upTo(after, AROUND));
        return crc.getValue();
    }

    private static LabelException changed() {
        return LabelException.of(LabelException.Reason.CHANGED_SINCE);
    }
}
