package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublicTypesTest {

    private static final String LIST = "public-types.txt";

    @Test
    void showsExactlyTheTypesOnTheList() throws IOException {
        List<String> listed = listed();
        Set<String> exported = AiPolicy.class.getModule().getDescriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        List<String> types = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se.varsam").stream()
                        .filter(type -> exported.contains(type.getPackageName()))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.getEnclosingClass()
                                .map(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC))
                                .orElse(true))
                        .map(type -> type.getName())
                        .sorted()
                        .toList();

        assertThat(listed).isNotEmpty().isSorted().doesNotHaveDuplicates();
        assertThat(types)
                .as("public types: a new one is a promise to users; add it to %s, or make it package-private", LIST)
                .isEqualTo(listed);
    }

    private static List<String> listed() throws IOException {
        try (InputStream in = PublicTypesTest.class.getResourceAsStream(LIST)) {
            assertThat(in).as(LIST).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
