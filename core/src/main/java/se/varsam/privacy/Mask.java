package se.varsam.privacy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import se.varsam.privacy.finding.PersonalDataFinding;

/** Writes a text on with its findings masked; holds only what a later finding may still cover. */
final class Mask {

    private final Appendable out;
    private final Masking masking;
    private final Deque<PersonalDataFinding> findings = new ArrayDeque<>();
    private final StringBuilder held = new StringBuilder();
    private long base;
    private long maskedTo;
    private long count;

    Mask(Appendable out, Masking masking) {
        this.out = out;
        this.masking = masking;
    }

    void add(PersonalDataFinding finding) {
        findings.add(finding);
        count++;
    }

    void append(CharSequence more) {
        held.append(more);
    }

    long count() {
        return count;
    }

    /** Writes what lies before a place, which no later finding reaches. */
    void writeTo(long place) throws IOException {
        long end = Math.min(place, base + held.length());
        long next = base;
        while (next < end) {
            PersonalDataFinding finding = findings.peek();
            if (finding != null && finding.start() <= next) {
                next = writeMasked(finding, next, end);
                if (finding.end() <= next) {
                    findings.remove();
                }
            } else {
                long stop = finding == null ? end : Math.min(end, finding.start());
                out.append(held, (int) (next - base), (int) (stop - base));
                next = stop;
            }
        }
        held.delete(0, (int) (next - base));
        base = next;
    }

    private long writeMasked(PersonalDataFinding finding, long from, long end) throws IOException {
        long stop = Math.min(end, finding.end());
        if (masking == Masking.PLACEHOLDER) {
            if (finding.start() >= maskedTo) {
                out.append('[').append(finding.type().sv()).append(']');
            }
        } else {
            for (long i = from; i < stop; i++) {
                out.append(Characters.hide(held.charAt((int) (i - base))));
            }
        }
        maskedTo = Math.max(maskedTo, finding.end());
        return Math.max(from, stop);
    }
}
