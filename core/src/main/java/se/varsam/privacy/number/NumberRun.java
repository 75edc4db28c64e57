package se.varsam.privacy.number;

import java.util.Arrays;
import se.varsam.privacy.text.Context;
import se.varsam.privacy.text.Folder;

/**
 * A run of digit groups with short separators between them, read through noise. Reused for every run of a scan.
 *
 * <p>Group {@code g} holds the digits {@code first(g)} to {@code first(g + 1)}; {@link #separators} tells what stands
 * before it. A run is cut after {@value #MAX_GROUPS} groups or {@value #MAX_LENGTH} characters.
 */
public final class NumberRun {

    private static final int MAX_GROUPS = 64;
    private static final int MAX_LENGTH = 256;
    private static final int MAX_DIGITS = MAX_LENGTH;
    private static final int LONGEST_SEPARATOR = 5;
    private static final long UNREAD = 1L << 63;

    private final Folder folder = new Folder();
    private final Reading reading = new Reading();
    private final byte[] digits = new byte[MAX_DIGITS + 1];
    private final int[] digitStart = new int[MAX_DIGITS + 1];
    private final int[] digitEnd = new int[MAX_DIGITS + 1];
    private final int[] first = new int[MAX_GROUPS + 2];
    private final int[] separators = new int[MAX_GROUPS + 2];
    private final boolean[] noisy = new boolean[MAX_GROUPS + 2];
    private final long[] context = new long[MAX_GROUPS + 2];
    private char[] text = new char[0];
    private int from;
    private int to;
    private int groups;
    private boolean cut;

    /**
     * Reads the run that begins at an index.
     *
     * @param text the text
     * @param from the start of what may be looked at
     * @param at the index of its first digit
     * @param to the end of what may be looked at
     * @return whether there is a digit at all
     */
    boolean read(char[] text, int from, int at, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        groups = 0;
        cut = false;
        int digit = 0;
        int limit = Math.min(to, at + MAX_LENGTH);
        int i = at;
        int kinds = 0;
        int width = 0;
        boolean between = true;
        boolean odd = false;
        while (i < limit) {
            char c = text[i];
            int value = c - '0';
            int next = i + 1;
            if (value < 0 || value > 9) {
                folder.read(text, i, to);
                c = folder.value();
                next = folder.next();
                value = c - '0';
                odd |= folder.disguised(text, i);
                if (c == Folder.NOTHING) {
                    i = next;
                    continue;
                }
            }
            if (value >= 0 && value <= 9) {
                if (between) {
                    if (groups == MAX_GROUPS) {
                        cut = true;
                        break;
                    }
                    first[groups] = digit;
                    separators[groups] = kinds;
                    noisy[groups] = odd;
                    context[groups] = UNREAD;
                    groups++;
                    between = false;
                    kinds = 0;
                    width = 0;
                    odd = false;
                } else if (odd) {
                    noisy[groups - 1] = true;
                    odd = false;
                }
                digits[digit] = (byte) value;
                digitStart[digit] = i;
                digitEnd[digit] = next;
                digit++;
            } else {
                int kind = Separator.of(c);
                if (kind == 0 || ++width > LONGEST_SEPARATOR) {
                    break;
                }
                kinds |= kind;
                between = true;
            }
            i = next;
        }
        cut |= i >= limit && limit < to;
        first[groups] = digit;
        return groups > 0;
    }

    /** {@return how many groups there are} */
    public int groups() {
        return groups;
    }

    /** {@return whether the run goes on beyond what was read} */
    boolean isCut() {
        return cut;
    }

    /** {@return the index of the first digit of a group; of the group after the last: the number of digits} */
    public int first(int group) {
        return first[group];
    }

    /** {@return how many digits a group has; 0 for the group after the last} */
    public int size(int group) {
        return group < groups ? first[group + 1] - first[group] : 0;
    }

    /** {@return how many digits there are from a group on} */
    public int digitsFrom(int group) {
        return first[groups] - first[group];
    }

    /** {@return the digits 0-9 of the whole run} */
    public byte[] digits() {
        return digits;
    }

    /** {@return the bits of what stands between the group before and this one; 0 for the first} */
    public int separators(int group) {
        return separators[group];
    }

    /** {@return whether noise was read in a group or just before it} */
    public boolean isNoisy(int group) {
        return noisy[group];
    }

    /** {@return the index in the text of a group's first digit} */
    public int start(int group) {
        return digitStart[first[group]];
    }

    /** {@return the index in the text after a group's last digit} */
    public int end(int group) {
        return digitEnd[first[group + 1] - 1];
    }

    /** {@return the index in the text after a digit of the run} */
    public int endOfDigit(int digit) {
        return digitEnd[digit];
    }

    /** {@return the index in the text of a digit of the run} */
    public int startOfDigit(int digit) {
        return digitStart[digit];
    }

    /** {@return the text} */
    public char[] text() {
        return text;
    }

    /** {@return the start of what may be looked at} */
    public int from() {
        return from;
    }

    /** {@return the end of what may be looked at} */
    public int to() {
        return to;
    }

    /** {@return the character before a group, or a space at the start of the text} */
    public char before(int group) {
        int at = start(group);
        return at > from ? text[at - 1] : ' ';
    }

    /** {@return the character after a group, or a space at the end of the text} */
    public char after(int group) {
        int at = end(group);
        return at < to ? text[at] : ' ';
    }

    /** {@return the bits of every {@link se.varsam.privacy.text.ContextWord} that stands before a group} */
    public long context(int group) {
        if (context[group] == UNREAD) {
            // a run holds no words: what the first group does not see, no later one does
            boolean none = group > 0 && (start(group) - start(0) >= Context.REACH || context(0) == 0);
            context[group] = none ? 0 : Context.before(text, from, start(group));
        }
        return context[group];
    }

    /**
     * Reads letters too, from an index on; the next call reads over it.
     *
     * @param at the index
     * @param most how many letters and digits to read at most, up to {@value Reading#LONGEST}
     * @return what was read
     */
    public Reading reading(int at, int most) {
        return reading.read(text, at, to, most);
    }

    /** Reads so too, with vertical lines inside as characters. */
    Reading readingWithBars(int at, int most) {
        return reading.read(text, at, to, most, true);
    }

    /** {@return how many groups from one on begin before an index of the text} */
    public int groupsBefore(int group, int end) {
        int g = group;
        while (g < groups && start(g) < end) {
            g++;
        }
        return g - group;
    }

    /** Forgets the digits. */
    public void clear() {
        Arrays.fill(digits, (byte) 0);
        reading.clear();
    }
}
