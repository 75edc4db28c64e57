package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.varsam.annotation.Municipality;
import se.varsam.annotation.information.OpenInformationOnly;

/** Where only open information may pass: which parameters of a method or constructor. */
final class OpenDoors {

    private final Speaking speaking = new Speaking();
    private final Map<JavaCodeUnit, List<JavaParameter>> known = new HashMap<>();

    /** The parameters that accept open information only; which municipality's policy applies is no information. */
    List<JavaParameter> of(JavaCodeUnit unit) {
        List<JavaParameter> before = known.get(unit);
        if (before == null) {
            before = speaking.does(unit.getOwner()) ? read(unit) : List.of();
            known.put(unit, before);
        }
        return before;
    }

    /** Whether a method of the class, or something that it calls, may have such parameters. */
    boolean mayBeIn(JavaClass type) {
        return speaking.does(type) || speaking.isSpokenTo(type);
    }

    void forget() {
        speaking.forget();
        known.clear();
    }

    private static List<JavaParameter> read(JavaCodeUnit unit) {
        if (unit.getRawParameterTypes().isEmpty()) {
            return List.of();
        }
        boolean every = !Declared.onOverridden(unit, OpenInformationOnly.class).isEmpty()
                || Declared.withOverridden(unit)
                        .anyMatch(each -> !Declared.onHierarchy(each.getOwner(), OpenInformationOnly.class)
                                .isEmpty());
        return unit.getParameters().stream()
                .filter(each -> Declared.onOverridden(each, Municipality.class).isEmpty())
                .filter(each -> every
                        || !Declared.onOverridden(each, OpenInformationOnly.class)
                                .isEmpty())
                .toList();
    }
}
