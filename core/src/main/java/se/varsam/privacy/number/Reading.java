package se.varsam.privacy.number;

import java.util.Arrays;
import se.varsam.privacy.text.Folder;
import se.varsam.privacy.text.Letters;

/** Latin letters and digits read through noise from a place on, for numbers that hold letters. Reused for every number. */
public final class Reading implements CharSequence {

    /** The most characters that are read. */
    public static final int LONGEST = 40;

    private static final int WIDEST = 5;
    private static final int FARTHEST = 200;
    private static final int FULL_WIDTH = 0xFEE0;

    private final Folder folder = new Folder();
    private final char[] chars = new char[LONGEST];
    private final int[] starts = new int[LONGEST];
    private final int[] ends = new int[LONGEST];
    private final int[] separators = new int[LONGEST];
    private int length;
    private long noisy;

    /** Reads at most so many letters and digits, with short separators between; stops at anything else. */
    Reading read(char[] text, int at, int to, int most) {
        return read(text, at, to, most, false);
    }

    /** Reads so too; a vertical line that touches a letter or digit on both sides may count as one of them. */
    Reading read(char[] text, int at, int to, int most, boolean bars) {
        length = 0;
        noisy = 0;
        int limit = Math.min(to, at + FARTHEST);
        int kinds = 0;
        int width = 0;
        boolean odd = false;
        int i = at;
        while (i < limit && length < most) {
            char c = text[i];
            int next = i + 1;
            if (c != ' ' && c != '-' && (c >= 0x80 || !Letters.isLetterOrDigit(c))) {
                folder.read(text, i, to);
                c = narrow(folder.value());
                next = folder.next();
                odd |= folder.disguised(text, i);
            }
            if ((c < 0x80 && Letters.isLetterOrDigit(c)) || (bars && c == '|' && isInside(text, at, i, to))) {
                starts[length] = i;
                ends[length] = next;
                separators[length] = kinds;
                noisy |= odd ? 1L << length : 0;
                chars[length++] = c;
                kinds = 0;
                width = 0;
                odd = false;
            } else if (c != Folder.NOTHING) {
                int kind = Separator.of(c);
                if (kind == 0 || ++width > WIDEST) {
                    break;
                }
                kinds |= kind;
            }
            i = next;
        }
        return this;
    }

    private static boolean isInside(char[] text, int from, int at, int to) {
        return (at == from || Letters.isLetterOrDigit(text[at - 1]))
                && at + 1 < to
                && Letters.isLetterOrDigit(text[at + 1]);
    }

    private static char narrow(char c) {
        boolean wide = (c >= '\uFF21' && c <= '\uFF3A') || (c >= '\uFF41' && c <= '\uFF5A');
        return wide ? (char) (c - FULL_WIDTH) : c;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return String.valueOf(chars, start, end - start);
    }

    /** Hides what was read, which may be personal. */
    @Override
    public String toString() {
        return "Reading[" + length + "]";
    }

    /** {@return the index in the text of a character} */
    public int start(int index) {
        return starts[index];
    }

    /** {@return the index in the text after a character} */
    public int end(int index) {
        return ends[index];
    }

    /** {@return the bits of what stands before a character, of {@link Separator}; 0 for nothing} */
    public int separators(int index) {
        return separators[index];
    }

    /** {@return whether a digit stands right after the first so many characters} */
    public boolean digitFollows(int count) {
        return count < length && separators[count] == 0 && Letters.isDigit(chars[count]);
    }

    /** {@return whether a letter or digit stands right after the first so many characters} */
    public boolean isGlued(int count) {
        return count < length && separators[count] == 0;
    }

    /** {@return whether noise was read in some characters or between them} */
    public boolean isNoisy(int from, int count) {
        return ((noisy >>> from) & ((1L << count) - 1)) != 0;
    }

    /** {@return a bit for the number of characters before each separator within some characters} */
    public long cuts(int from, int count) {
        long cuts = 0;
        for (int i = 1; i < count; i++) {
            cuts |= separators[from + i] != 0 ? 1L << i : 0;
        }
        return cuts;
    }

    void clear() {
        Arrays.fill(chars, '\0');
        length = 0;
    }
}
