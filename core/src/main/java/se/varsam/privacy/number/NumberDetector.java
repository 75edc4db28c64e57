package se.varsam.privacy.number;

import java.util.List;
import java.util.stream.Stream;
import se.varsam.privacy.text.Sink;

/** Asks the rules, the most specific first, what each group of a run of digits begins. Immutable. */
public final class NumberDetector {

    private static final int SIZES = 32;

    /** The rules to ask for a group of each size that begins a run. */
    private final NumberRule[][] first = new NumberRule[SIZES][];

    /** The rules to ask for a group of each size that a number stands before. */
    private final NumberRule[][] other = new NumberRule[SIZES][];

    /**
     * A detector.
     *
     * @param rules the rules, the most specific first
     */
    public NumberDetector(List<NumberRule> rules) {
        for (int size = 0; size < SIZES; size++) {
            int each = size;
            first[size] = rules.stream().filter(rule -> rule.mayBeginWith(each)).toArray(NumberRule[]::new);
            other[size] =
                    Stream.of(first[size]).filter(rule -> !rule.followsWord()).toArray(NumberRule[]::new);
        }
    }

    /**
     * Reads the run of digits at an index.
     *
     * @param run what to read it into
     * @param text the text
     * @param from the start of what may be looked at
     * @param at the index of a digit, or of what may be one written in disguise
     * @param to the end of what may be looked at
     * @param sink takes what is found
     * @return the index to go on from
     */
    public int read(NumberRun run, char[] text, int from, int at, int to, Sink sink) {
        if (!run.read(text, from, at, to)) {
            return at + 1;
        }
        int groups = run.groups();
        int last = run.isCut() ? Math.max(1, groups * 3 / 4) : groups;
        int group = 0;
        while (group < last) {
            group += used(run, group, sink);
        }
        return group < groups && run.isCut() ? run.start(group) : run.end(groups - 1);
    }

    private int used(NumberRun run, int group, Sink sink) {
        int digits = run.digitsFrom(group);
        NumberRule[][] rules = run.separators(group) == 0 ? first : other;
        for (NumberRule rule : rules[Math.min(run.size(group), SIZES - 1)]) {
            if (rule.needs() <= digits) {
                int used = rule.read(run, group, sink);
                if (used > 0) {
                    return used;
                }
            }
        }
        return 1;
    }
}
