package se.varsam.archunit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The test classes, imported once: importing follows what they refer to, which takes most of the time. */
final class Imported {

    private static final JavaClasses ALL = new ClassFileImporter().importPackages("se.varsam.archunit");

    private Imported() {}

    static JavaClasses only(Class<?>... types) {
        return only(Arrays.stream(types).map(Class::getName).toArray(String[]::new));
    }

    static JavaClasses only(String... names) {
        Set<String> wanted = Arrays.stream(names).collect(Collectors.toSet());
        return ALL.that(DescribedPredicate.describe("wanted", (JavaClass type) -> wanted.contains(type.getName())));
    }
}
