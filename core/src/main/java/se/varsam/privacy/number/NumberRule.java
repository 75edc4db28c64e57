package se.varsam.privacy.number;

import java.util.Collection;
import java.util.List;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** Says what one kind of number looks like. Immutable: one instance serves every scan. */
public abstract class NumberRule {

    private final long sizes;
    private final int fewest;

    /**
     * A rule for numbers whose first group has one of some sizes.
     *
     * @param fewest the fewest digits that such a number has in all
     * @param sizes how many digits its first group may have; none given: any
     */
    protected NumberRule(int fewest, int... sizes) {
        long bits = 0;
        for (int size : sizes) {
            bits |= 1L << size;
        }
        this.sizes = sizes.length == 0 ? -1L : bits;
        this.fewest = fewest;
    }

    /** Whether the first group may have so many digits, up to 63. */
    final boolean mayBeginWith(int size) {
        return ((sizes >>> size) & 1) != 0;
    }

    /** How many digits there must be from the first group on. */
    final int needs() {
        return fewest;
    }

    /** {@return whether such a number stands after a word only, so that a number before it in the run excludes it} */
    protected boolean followsWord() {
        return false;
    }

    /** {@return the bits of the context words of which one must be near; 0 when none need be} */
    protected long says() {
        return 0;
    }

    /** {@return stems of the words that may stand directly before a number of up to four digits and say what it is} */
    protected Collection<String> heralds() {
        return List.of();
    }

    /** {@return stems of the words that may stand between a herald and its number} */
    protected Collection<String> fillers() {
        return List.of();
    }

    /**
     * Reads a number that begins with a group, and reports it when it is one.
     *
     * @param run the run of digits
     * @param group the group to begin with
     * @param sink takes the find
     * @return how many groups were used; 0 when it is no such number
     */
    public abstract int read(NumberRun run, int group, Sink sink);

    /**
     * Whether noise stands within some groups or between them. What stands before the first, such as a tab, is no part of
     * the number.
     *
     * @param run the run
     * @param group the first group
     * @param groups how many
     * @return true when it is not written in plain digits and signs
     */
    public static boolean isNoisy(NumberRun run, int group, int groups) {
        for (int g = group + 1; g < group + groups; g++) {
            if (run.isNoisy(g)) {
                return true;
            }
        }
        if (!run.isNoisy(group)) {
            return false;
        }
        int end = run.end(group);
        for (int i = run.start(group); i < end; i++) {
            if (!Letters.isDigit(run.text()[i])) {
                return true;
            }
        }
        return false;
    }
}
