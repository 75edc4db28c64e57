package se.varsam.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;

/**
 * What is declared of a value at the place where it stands: a parameter, a field, a record component, a type argument.
 *
 * @param level its class; empty when nobody has said
 * @param holding the categories it is said to hold
 * @param vouched whether it is vouched for as open when it is a plain value ({@code @OpenInformationOnly})
 * @param demands what may pass at this place
 * @param within what is declared of its type arguments, in order
 */
public record Declaration(
        Optional<InformationClass> level,
        Set<InformationCategory> holding,
        boolean vouched,
        Set<Limit> demands,
        List<Declaration> within) {

    /** What may pass at a place. */
    public enum Limit {
        OPEN_INFORMATION_ONLY,
        NO_PERSONAL_DATA
    }

    /** {@return a place where nothing is declared} */
    public static Declaration none() {
        return new Declaration(Optional.empty(), Set.of(), false, Set.of(), List.of());
    }
}
