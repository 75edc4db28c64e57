package se.varsam.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationTrait;
import se.varsam.information.Inspection;
import se.varsam.reading.Declaration.Limit;
import se.varsam.term.Answers;

/**
 * What a value holds: what is declared of it and its parts, raised by what was found in its text. Never the value. Where
 * only declarations speak, equal contents are the same object, so that a guard may remember what it answered.
 *
 * @since 0.1
 */
public final class Contents {

    private static final List<Contents> DECLARABLE = IntStream.range(0, Held.DECLARABLE)
            .mapToObj(index -> new Contents(Held.declarable(index), Inspection.none(), Traits.NONE, Set.of()))
            .toList();

    private final int bits;
    private final Inspection inspection;
    private final Answers<InformationTrait> answers;
    private final Set<Broken> broken;

    // Made at most a few times in a race, and immutable: no lock is needed.
    private @Nullable Information information;

    private Contents(int bits, Inspection inspection, Answers<InformationTrait> answers, Set<Broken> broken) {
        this.bits = bits;
        this.inspection = inspection;
        this.answers = answers;
        this.broken = broken;
    }

    /**
     * A demand that a part of a value does not meet.
     *
     * @param limit what is demanded
     * @param path where: names of fields, {@code []} for elements, {@code [key]} and {@code [value]}; blank for the value
     *     itself; never a value
     * @since 0.1
     */
    public record Broken(Limit limit, String path) implements Comparable<Broken> {

        @Override
        public int compareTo(Broken other) {
            int order = path.compareTo(other.path);
            return order == 0 ? limit.compareTo(other.limit) : order;
        }
    }

    static Contents of(int bits) {
        int index = Held.index(bits);
        return index >= 0 ? DECLARABLE.get(index) : new Contents(bits, Inspection.none(), Traits.NONE, Set.of());
    }

    static Contents of(int bits, Inspection found, Answers<InformationTrait> answers, Set<Broken> broken) {
        boolean declared = found.isEmpty()
                && broken.isEmpty()
                && answers.yes().isEmpty()
                && answers.no().isEmpty();
        return declared ? of(bits) : new Contents(bits, found, answers, broken);
    }

    /** {@return what holds nothing at all, such as no value} */
    public static Contents nothing() {
        return of(Held.NOTHING);
    }

    /** {@return what nobody has declared} */
    public static Contents unknown() {
        return of(Held.UNKNOWN);
    }

    /**
     * {@return what this and another value hold together: the highest class and the surest presences, all that was found,
     * and every broken demand; a harmful answer holds for both, a harmless one where both give it}
     *
     * @param other what the other value holds
     */
    public Contents and(Contents other) {
        if (other == this || other == nothing()) {
            return this;
        }
        if (this == nothing()) {
            return other;
        }
        Set<Broken> all = new TreeSet<>(broken);
        all.addAll(other.broken);
        return of(
                bits | other.bits,
                inspection.and(other.inspection),
                Traits.join(answers, other.answers),
                all.isEmpty() ? Set.of() : all);
    }

    /** {@return what a policy is told; built once} */
    public Information information() {
        Information told = information;
        if (told == null) {
            told = new Information("", Held.level(bits), Held.presence(bits), answers, inspection);
            information = told;
        }
        return told;
    }

    /** {@return whether it is open and holds no category of protected information; copyrighted material may be open} */
    public boolean isOpen() {
        return Held.isOpen(bits);
    }

    /** {@return whether it may hold personal data} */
    public boolean mayHoldPersonalData() {
        return Held.mayHold(bits, InformationCategory.PERSONAL_DATA);
    }

    /** {@return the demands of the places in the value that are not met there, by their paths; what to do is the guard's} */
    public Set<Broken> broken() {
        return Collections.unmodifiableSet(broken);
    }

    /** {@return whether it keeps within all limits} */
    static boolean meets(Set<Limit> limits, int bits) {
        return (!limits.contains(Limit.OPEN_INFORMATION_ONLY) || meets(Limit.OPEN_INFORMATION_ONLY, bits))
                && (!limits.contains(Limit.NO_PERSONAL_DATA) || meets(Limit.NO_PERSONAL_DATA, bits));
    }

    /** {@return whether it keeps within a limit} */
    static boolean meets(Limit limit, int bits) {
        return switch (limit) {
            case OPEN_INFORMATION_ONLY -> Held.isOpen(bits);
            case NO_PERSONAL_DATA -> !Held.mayHold(bits, InformationCategory.PERSONAL_DATA);
        };
    }

    /** Class, categories, what was found where, and paths; never a value. */
    @Override
    public String toString() {
        return "Contents[" + information() + (broken.isEmpty() ? "" : ", " + new ArrayList<>(broken)) + "]";
    }
}
