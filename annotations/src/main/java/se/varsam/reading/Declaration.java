package se.varsam.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;

/**
 * What is declared of a value at the place where it stands: a parameter, a field, a record component, a type argument.
 *
 * @param level its class; empty when nobody has said
 * @param holding the categories it is said to hold
 * @param vouched whether it is vouched for as open when it is a plain value ({@code @OpenInformationOnly})
 * @param demands what may pass at this place
 * @param within what is declared of its type arguments, in order; empty when nothing is
 * @since 0.1
 */
public record Declaration(
        Optional<InformationClass> level,
        Set<InformationCategory> holding,
        boolean vouched,
        Set<Limit> demands,
        List<Declaration> within) {

    private static final Declaration NONE = new Declaration(Optional.empty(), Set.of(), false, Set.of(), List.of());

    /** What may pass at a place. */
    public enum Limit {
        /** Open information without any protected category. */
        OPEN_INFORMATION_ONLY,
        /** Whatever is known to hold no personal data. */
        NO_PERSONAL_DATA
    }

    /** Copies; type arguments of which nothing is declared are left out. */
    public Declaration {
        holding = copy(holding, InformationCategory.class);
        demands = copy(demands, Limit.class);
        within = within.stream().allMatch(Declaration::saysNothing) ? List.of() : List.copyOf(within);
    }

    /** {@return a place where nothing is declared} */
    public static Declaration none() {
        return NONE;
    }

    /**
     * {@return what is declared by both: the highest class, and all categories, demands and vouching together}
     *
     * @param other what else is declared of the same value
     */
    public Declaration and(Declaration other) {
        if (other.saysNothing() || saysNothing()) {
            return saysNothing() ? other : this;
        }
        return new Declaration(
                Stream.concat(level.stream(), other.level.stream()).max(InformationClass::compareTo),
                union(holding, other.holding, InformationCategory.class),
                vouched || other.vouched,
                union(demands, other.demands, Limit.class),
                pairs(within, other.within));
    }

    /** {@return what is declared of a type argument, none when nothing is} */
    Declaration within(int index) {
        return index < within.size() ? within.get(index) : NONE;
    }

    private boolean saysNothing() {
        return level.isEmpty() && holding.isEmpty() && !vouched && demands.isEmpty() && within.isEmpty();
    }

    private static List<Declaration> pairs(List<Declaration> one, List<Declaration> other) {
        List<Declaration> joined = new ArrayList<>();
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            Declaration first = i < one.size() ? one.get(i) : NONE;
            joined.add(i < other.size() ? first.and(other.get(i)) : first);
        }
        return joined;
    }

    private static <E extends Enum<E>> Set<E> union(Set<E> one, Set<E> other, Class<E> type) {
        Set<E> all = EnumSet.noneOf(type);
        all.addAll(one);
        all.addAll(other);
        return all;
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> some, Class<E> type) {
        return some.isEmpty() ? Set.of() : Collections.unmodifiableSet(union(some, Set.of(), type));
    }
}
