package se.varsam.privacy;

import java.util.Arrays;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;

/** Finds of a scan that are not final yet, ordered by where they start; places are counted from the text's beginning. */
final class Pending {

    private static final Confidence[] CONFIDENCES = Confidence.values();
    private static final PersonalDataType[] TYPES = PersonalDataType.values();

    private static final int WAITS = 1 << 12;
    private static final int DOUBTED = 1 << 13;

    private long[] start = new long[16];
    private int[] length = new int[16];
    private int[] kind = new int[16];
    private String[] rule = new String[16];
    private int size;
    private int longest;

    int size() {
        return size;
    }

    long start(int i) {
        return start[i];
    }

    long end(int i) {
        return start[i] + length[i];
    }

    PersonalDataType type(int i) {
        return TYPES[kind[i] & 0xFF];
    }

    Confidence confidence(int i) {
        return (kind[i] & DOUBTED) != 0 ? Confidence.POSSIBLE : CONFIDENCES[(kind[i] >>> 8) & 0xF];
    }

    int marks(int i) {
        return kind[i] >>> 16;
    }

    String rule(int i) {
        return rule[i];
    }

    /** The first of those that end after a place. */
    int firstAfter(long place) {
        int i = size;
        while (i > 0 && start[i - 1] + longest > place) {
            i--;
        }
        return i;
    }

    /** Whether it is a topic that no person stands near so far. */
    boolean isWaiting(int i) {
        return (kind[i] & WAITS) != 0;
    }

    /** Whether it is a topic that no person, or only a possible one, stands near so far. */
    boolean isOpen(int i) {
        return (kind[i] & (WAITS | DOUBTED)) != 0;
    }

    /** Makes a topic a finding: a person stands near. */
    void settle(int i) {
        kind[i] &= ~(WAITS | DOUBTED);
    }

    /** Makes a topic that waits a finding that is possible: what may be a person stands near. */
    void doubt(int i) {
        if (isWaiting(i)) {
            kind[i] = (kind[i] & ~WAITS) | DOUBTED;
        }
    }

    /** Adds a find unless another covers it; drops those that it covers. */
    void add(
            PersonalDataType type,
            long from,
            int count,
            Confidence confidence,
            String ruleId,
            int marks,
            boolean waits,
            boolean doubted) {
        int state = (waits ? WAITS : 0) | (doubted ? DOUBTED : 0);
        int packed = code(type) | (code(confidence) << 8) | (marks << 16) | state;
        int first = firstAfter(from);
        for (int i = first; i < size; i++) {
            if (covers(start[i], length[i], kind[i], from, count, packed)) {
                return;
            }
        }
        int kept = first;
        for (int i = first; i < size; i++) {
            if (!covers(from, count, packed, start[i], length[i], kind[i])) {
                move(i, kept++);
            }
        }
        Arrays.fill(rule, kept, size, null);
        size = kept;
        insert(from, count, packed, ruleId);
    }

    /** One covers another that lies within it, unless the inner one is of a more specific type or only the outer waits. */
    private static boolean covers(long start, int length, int kind, long innerStart, int innerLength, int innerKind) {
        return start <= innerStart
                && innerStart + innerLength <= start + length
                && (kind & WAITS) <= (innerKind & WAITS)
                && ((kind & 0xFF) <= (innerKind & 0xFF));
    }

    private void insert(long from, int count, int packed, String ruleId) {
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            length = Arrays.copyOf(length, size * 2);
            kind = Arrays.copyOf(kind, size * 2);
            rule = Arrays.copyOf(rule, size * 2);
        }
        longest = size == 0 ? count : Math.max(longest, count);
        int i = size++;
        while (i > 0 && (start[i - 1] > from || (start[i - 1] == from && length[i - 1] > count))) {
            move(i - 1, i);
            i--;
        }
        start[i] = from;
        length[i] = count;
        kind[i] = packed;
        rule[i] = ruleId;
    }

    private void move(int i, int to) {
        start[to] = start[i];
        length[to] = length[i];
        kind[to] = kind[i];
        rule[to] = rule[i];
    }

    /** Forgets the first ones. */
    void removeFirst(int count) {
        for (int i = count; i < size; i++) {
            move(i, i - count);
        }
        size -= count;
    }

    void clear() {
        size = 0;
    }

    private static int code(PersonalDataType type) {
        return Arrays.binarySearch(TYPES, type);
    }

    private static int code(Confidence confidence) {
        return Arrays.binarySearch(CONFIDENCES, confidence);
    }
}
