package se.varsam.privacy.number;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.varsam.privacy.text.Context;
import se.varsam.privacy.text.Sink;

/** Asks the rules, the most specific first, what each group of a run of digits begins. Immutable. */
public final class NumberDetector {

    private static final int SIZES = 32;
    private static final int ROW = 2;

    /** The rules to ask for a group of each size that begins a run and has a herald. */
    private final NumberRule[][] first = new NumberRule[SIZES][];

    /** The rules to ask for a group of each size that a number, or no herald, stands before. */
    private final NumberRule[][] other = new NumberRule[SIZES][];

    /** The rules to ask for a group of each size far into a row of figures that no word of any context stands before. */
    private final NumberRule[][] row = new NumberRule[SIZES][];

    private final @Nullable Heralds heralds;

    /**
     * A detector.
     *
     * @param rules the rules, the most specific first
     * @param bare what is done with short numbers that no word speaks for
     */
    public NumberDetector(List<NumberRule> rules, Bare bare) {
        this.heralds = bare == Bare.READ ? null : heralds(rules);
        for (int size = 0; size < SIZES; size++) {
            int each = size;
            first[size] = rules.stream().filter(rule -> rule.mayBeginWith(each)).toArray(NumberRule[]::new);
            other[size] =
                    Stream.of(first[size]).filter(rule -> !rule.followsWord()).toArray(NumberRule[]::new);
            row[size] = Stream.of(other[size]).filter(rule -> rule.says() == 0).toArray(NumberRule[]::new);
        }
    }

    /** What is done with numbers of at most four digits that no capital and no word of any rule stands before. */
    public enum Bare {
        /** The rules are asked, because guesses are wanted. */
        READ,
        /** They are passed over: no rule is sure of them. */
        PASSED
    }

    private static Heralds heralds(List<NumberRule> rules) {
        Set<String> words = new TreeSet<>(Context.words());
        rules.forEach(rule -> words.addAll(rule.heralds()));
        Set<String> fillers = new TreeSet<>();
        rules.forEach(rule -> fillers.addAll(rule.fillers()));
        return new Heralds(words, fillers);
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
        boolean heralded = heralds == null || heralds.standBefore(text, from, at);
        int end = heralded ? -1 : Heralds.bareEnd(text, at, to);
        if (end > at) {
            return end;
        }
        if (!run.read(text, from, at, to)) {
            return at + 1;
        }
        int groups = run.groups();
        int last = run.isCut() ? Math.max(1, groups * 3 / 4) : groups;
        int group = 0;
        while (group < last) {
            group += used(run, group, heralded, sink);
        }
        return group < groups && run.isCut() ? run.start(group) : run.end(groups - 1);
    }

    private int used(NumberRun run, int group, boolean heralded, Sink sink) {
        int digits = run.digitsFrom(group);
        NumberRule[][] rules =
                heralded && run.separators(group) == 0 ? first : group < ROW || run.context(group) != 0 ? other : row;
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
