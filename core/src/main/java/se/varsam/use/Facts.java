package se.varsam.use;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts that hold in a use and the evidence there is, one bit for each constant of {@link Fact} and {@link Evidence}.
 * Immutable.
 *
 * @since 0.1
 */
public final class Facts {

    private static final int FACT_WORDS = 4;

    private static final int EVIDENCE_WORDS = 3;

    private static final List<Fact> EVERY_FACT = List.of(Fact.values());

    private static final List<Evidence> EVERY_EVIDENCE = List.of(Evidence.values());

    final long fact0;
    final long fact1;
    final long fact2;
    final long fact3;
    final long evidence0;
    final long evidence1;
    final long evidence2;

    private Facts(long[] facts, long[] evidence) {
        this(facts[0], facts[1], facts[2], facts[3], evidence[0], evidence[1], evidence[2]);
    }

    private Facts(long fact0, long fact1, long fact2, long fact3, long evidence0, long evidence1, long evidence2) {
        this.fact0 = fact0;
        this.fact1 = fact1;
        this.fact2 = fact2;
        this.fact3 = fact3;
        this.evidence0 = evidence0;
        this.evidence1 = evidence1;
        this.evidence2 = evidence2;
    }

    static Facts of(AiUse use) {
        long[] facts = new long[FACT_WORDS];
        for (Fact fact : EVERY_FACT) {
            if (FactReading.holds(fact, use)) {
                set(facts, fact);
            }
        }
        long[] evidence = new long[EVIDENCE_WORDS];
        for (Evidence piece : EVERY_EVIDENCE) {
            if (piece.isIn(use.dossier())) {
                set(evidence, piece);
            }
        }
        return new Facts(facts, evidence);
    }

    /**
     * {@return whether a fact holds}
     *
     * @param fact the fact
     */
    public boolean has(Fact fact) {
        return isSet(position(fact), fact0, fact1, fact2, fact3);
    }

    /**
     * {@return whether there is some evidence}
     *
     * @param evidence the evidence
     */
    public boolean has(Evidence evidence) {
        return isSet(position(evidence), evidence0, evidence1, evidence2, 0);
    }

    /** {@return the facts that hold} */
    public Set<Fact> facts() {
        return EnumSet.allOf(Fact.class).stream().filter(this::has).collect(Collectors.toUnmodifiableSet());
    }

    /** {@return the evidence there is} */
    public Set<Evidence> evidence() {
        return EnumSet.allOf(Evidence.class).stream().filter(this::has).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * {@return these facts with further ones, without those that they exclude}
     *
     * @param more the facts that hold too
     */
    public Facts with(Fact... more) {
        long[] facts = {fact0, fact1, fact2, fact3};
        for (Fact fact : more) {
            fact.excludes().forEach(excluded -> clear(facts, excluded));
        }
        for (Fact fact : more) {
            set(facts, fact);
        }
        return new Facts(facts[0], facts[1], facts[2], facts[3], evidence0, evidence1, evidence2);
    }

    /**
     * {@return these facts with further evidence}
     *
     * @param more the evidence there is too
     */
    public Facts with(Set<Evidence> more) {
        return new Facts(
                fact0,
                fact1,
                fact2,
                fact3,
                evidence0 | word(more, 0),
                evidence1 | word(more, 1),
                evidence2 | word(more, 2));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts that
                && fact0 == that.fact0
                && fact1 == that.fact1
                && fact2 == that.fact2
                && fact3 == that.fact3
                && evidence0 == that.evidence0
                && evidence1 == that.evidence1
                && evidence2 == that.evidence2;
    }

    @Override
    public int hashCode() {
        long hash = 31 * (31 * (31 * fact0 + fact1) + fact2) + fact3;
        hash = 31 * (31 * (31 * hash + evidence0) + evidence1) + evidence2;
        return Long.hashCode(hash * 0x9E3779B97F4A7C15L); // spreads single bits over all others
    }

    static <E extends Enum<E>> long word(Set<E> constants, int index) {
        long word = 0;
        for (E constant : constants) {
            int position = position(constant);
            if (position / Long.SIZE == index) {
                word |= 1L << position;
            }
        }
        return word;
    }

    private static void set(long[] words, Enum<?> constant) {
        words[position(constant) / Long.SIZE] |= 1L << position(constant);
    }

    private static void clear(long[] words, Enum<?> constant) {
        words[position(constant) / Long.SIZE] &= ~(1L << position(constant));
    }

    @SuppressWarnings("EnumOrdinal") // the bit position lives only as long as the process
    private static int position(Enum<?> constant) {
        return constant.ordinal();
    }

    private static boolean isSet(int position, long word0, long word1, long word2, long word3) {
        long word = switch (position / Long.SIZE) {
            case 0 -> word0;
            case 1 -> word1;
            case 2 -> word2;
            default -> word3;
        };
        return ((word >>> position) & 1) != 0;
    }
}
