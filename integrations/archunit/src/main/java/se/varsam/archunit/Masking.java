package se.varsam.archunit;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import se.varsam.privacy.PersonalDataScanner;

/** What makes information open: a method that says so of what it returns, and the scanner that masks a text. */
final class Masking {

    private Masking() {}

    /** Whether the body gives what it got to something that masks it; what comes out is taken for what is passed on. */
    static boolean clears(Obtained obtained, Body body) {
        return body.accesses().stream()
                .flatMap(access -> Body.target(access).stream())
                .filter(Masking::masks)
                .flatMap(target -> target.getParameterTypes().stream())
                .anyMatch(type -> Shape.of(type).takes(obtained.shape()));
    }

    private static boolean masks(JavaCodeUnit unit) {
        return unit.isMethod()
                && ((unit.getName().equals("mask") && unit.getOwner().isEquivalentTo(PersonalDataScanner.class))
                        || Declared.withOverridden(unit).anyMatch(Held::isDeclaredOpen));
    }
}
