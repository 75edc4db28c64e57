package se.varsam.label;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import se.varsam.label.bytes.Edits;
import se.varsam.label.bytes.Source;

/**
 * How to get the unlabelled file back, as one line of text that travels in the label: {@code 1;LENGTH} and for each edit
 * {@code ;PLACE:ADDED:CHECK:REMOVED}, numbers in hexadecimal, what was removed in Base64. Its length does not depend on the
 * numbers of added bytes, because the line itself is among them. CHECK is over the bytes around the place, so that a file
 * that somebody has changed since is noticed and left alone.
 */
final class Restore {

    private static final String VERSION = "1";
    private static final int AROUND = 32;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Step(long at, long added, long check, byte[] removed) {}

    private final long length;
    private final List<Step> steps;

    private Restore(long length, List<Step> steps) {
        this.length = length;
        this.steps = steps;
    }

    static String of(Source original, Edits edits) {
        StringBuilder record = new StringBuilder(VERSION).append(';').append(Long.toHexString(original.length()));
        for (Edits.Edit edit : edits.list()) {
            long after = edit.at() + edit.removed();
            record.append(';').append(Long.toHexString(edit.at())).append(':');
            record.append(String.format("%08x", edit.added().length)).append(':');
            record.append(String.format("%08x", check(original, edit.at(), after)))
                    .append(':');
            record.append(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(original.bytes(edit.at(), edit.removed())));
        }
        return record.toString();
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
            for (int i = 2; i < parts.length; i++) {
                String[] step = parts[i].split(":", -1);
                steps.add(new Step(
                        Long.parseLong(step[0], 16),
                        Long.parseLong(step[1], 16),
                        Long.parseLong(step[2], 16),
                        Base64.getUrlDecoder().decode(step[3])));
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
        crc.update(original.bytes(before, at - before));
        crc.update(original.upTo(after, AROUND));
        return crc.getValue();
    }

    private static LabelException changed() {
        return LabelException.of(LabelException.Reason.CHANGED_SINCE);
    }
}
