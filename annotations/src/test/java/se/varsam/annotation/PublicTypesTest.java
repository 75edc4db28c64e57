package se.varsam.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicTypesTest {

    /** Packages whose types are promised one by one. */
    private static final Set<String> LISTED = Set.of(
            "se.varsam.annotation",
            "se.varsam.annotation.information",
            "se.varsam.guarded",
            "se.varsam.guarded.report",
            "se.varsam.guarded.spec",
            "se.varsam.reading");

    private static final String LIST = "public-types.txt";

    @Test
    void showsExactlyTheTypesOnTheList() throws IOException {
        List<String> listed = listed();
        List<String> types = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("core"))
                        .importPackages("se.varsam")
                        .stream()
                        .filter(type -> LISTED.contains(type.getPackageName()))
                        .filter(PublicTypesTest::isPublic)
                        .map(JavaClass::getName)
                        .sorted()
                        .toList();

        assertThat(listed).isNotEmpty().isSorted().doesNotHaveDuplicates();
        assertThat(types)
                .as("public types: a new one is a promise to users; add it to %s, or make it package-private", LIST)
                .isEqualTo(listed);
    }

    @Test
    void listsPackagesThatAreExported() {
        assertThat(UsesAiTool.class.getModule().getDescriptor().exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsAll(LISTED);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicTypesTest::isPublic).orElse(true);
    }

    private static List<String> listed() throws IOException {
        try (InputStream in = PublicTypesTest.class.getResourceAsStream(LIST)) {
            assertThat(in).as(LIST).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
